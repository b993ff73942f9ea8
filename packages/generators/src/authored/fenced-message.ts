import type { Message } from '@tenacious-bench/schema';

/** The words of a message, as they stand in a fenced block. */
export type FencedWords = Pick<Message, 'subject' | 'body'>;

/**
 * Reads the inside of a fenced block as a mail: a line `Subject: …`, an empty line, the body. A block that begins with
 * an empty line has no subject, whatever follows it.
 */
export function readFencedMessage(content: string): FencedWords {
  if (content.startsWith('\n')) return { body: content.slice(1) };
  const [first = '', blank = '', ...rest] = content.split('\n');
  const subject = /^Subject: (.*\S)\s*$/s.exec(first)?.[1]?.trimStart();
  if (subject === undefined || blank !== '') return { body: content };
  return { subject, body: rest.join('\n') };
}

/** Writes what {@link readFencedMessage} reads, and tells whether the subject had to stay out of it. */
export function writeFencedMessage({ subject, body }: FencedWords): {
  content: string;
  isSubjectIn: boolean;
} {
  if (subject !== undefined && subject !== '' && subject === subject.trim() && !/\n/.test(subject))
    return { content: `Subject: ${subject}\n\n${body}`, isSubjectIn: true };
  const isMistakable = body.startsWith('\n') || readFencedMessage(body).subject !== undefined;
  return { content: isMistakable ? `\n${body}` : body, isSubjectIn: false };
}
