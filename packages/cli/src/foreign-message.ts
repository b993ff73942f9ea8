import type { Message } from '@tenacious-bench/schema';

/** A text as a model wrote it down: the subject is its first line when that says so, and it may be set in bold. */
export function messageFromText(text: string): Message {
  const [, subject, body] =
    /^\s*\**Subject(?: line)?:\**[ \t]*(.*?)\**[ \t]*(?:\r?\n|$)(.*)$/is.exec(text) ?? [];
  if (subject === undefined || body === undefined) return { channel: 'email', body: text };
  return { channel: 'email', subject: subject.trim(), body: body.trim() };
}
