import {
  createParser,
  type Message,
  type Outcome,
  outcomeSchema,
  type Parsed,
  parseMessage,
} from '@tenacious-bench/schema';
import { isFields, type JsonFields, textAt } from './json-fields.ts';
import type { RawTrace } from './raw-trace.ts';
import type { Trace } from './trace.ts';

/** What the agent answered: a message on the channel that was asked for, or a reasoned refusal to write one. */
export function traceOutcome(
  { answer, isFailed = false }: RawTrace,
  channel: string,
): Parsed<Trace['outcome']> {
  if (isFailed || answer === undefined || answer === null) return noOutput();
  if (typeof answer === 'string') return fromText(answer, channel);
  return isFields(answer) ? fromFields(answer, channel) : noOutput();
}

const parseOutcome = createParser(outcomeSchema);

function fromFields(answer: JsonFields, channel: string): Parsed<Trace['outcome']> {
  if (textAt(answer, 'kind') === undefined) {
    const { subject, body } = answer;
    if (textAt(answer, 'body') === undefined) return noOutput();
    return written(parseMessage({ channel: textAt(answer, 'channel') ?? channel, subject, body }));
  }
  const outcome = parseOutcome(answer);
  return outcome.ok ? withoutError(outcome.value) : outcome;
}

function withoutError(outcome: Outcome): Parsed<Trace['outcome']> {
  if (outcome.kind === 'error') return noOutput();
  if (outcome.kind === 'message' && outcome.message.body.trim() === '') return noOutput();
  return { ok: true, value: outcome };
}

function fromText(text: string, channel: string): Parsed<Trace['outcome']> {
  if (text.trim() === '') return noOutput();
  const fields = wholeObject(text);
  if (fields !== undefined) return fromFields(fields, channel);
  return written({ ok: true, value: messageFrom(text, channel) });
}

function wholeObject(text: string): JsonFields | undefined {
  const json = /^\s*(?:```(?:json)?\s*)?(\{.*\})(?:\s*```)?\s*$/s.exec(text)?.[1];
  if (json === undefined) return undefined;
  try {
    const value: unknown = JSON.parse(json);
    return isFields(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** A text as models write mails: the subject is its first line when that says so. */
function messageFrom(text: string, channel: string): Message {
  const [, subject, body] =
    /^\s*\**Subject(?: line)?:\**[ \t]*(.*?)\**[ \t]*(?:\r?\n|$)(.*)$/is.exec(text) ?? [];
  if (subject === undefined || body === undefined) return { channel, body: text.trim() };
  return { channel, subject: subject.trim(), body: body.trim() };
}

function written(parsed: Parsed<Message>): Parsed<Trace['outcome']> {
  return parsed.ok ? { ok: true, value: { kind: 'message', message: parsed.value } } : parsed;
}

function noOutput(): Parsed<never> {
  const message =
    'no output: the trace ends before the agent answered, so there is nothing to judge';
  return { ok: false, issues: [{ code: 'no_output', path: '', message }] };
}
