import {
  createParser,
  identifierSchema,
  languageSchema,
  type Parsed,
} from '@tenacious-bench/schema';
import * as z from 'zod';
import type { Answer } from './task-agent.ts';

/** What a program, a server or a model writes: a message, why it writes none, or that it could not. */
const writtenSchema = z.object({
  subject: z.string().nullish(),
  body: z.string().nullish(),
  channel: identifierSchema.nullish(),
  language: languageSchema.nullish(),
  abstain: z.string().nullish(),
  error: z.string().nullish(),
  costUsd: z.number().min(0).nullish(),
});

/**
 * The answer that somebody wrote as `{ subject, body }`, `{ abstain: reason }` or `{ error: reason }`. Fields that
 * nobody asked for are passed over; a message and a refusal to write one at once is neither.
 *
 * @example
 * ```ts
 * const task = { channel: 'email' };
 * readAnswer({ subject: 'Hello', body: 'Hi Ana,' }, task).value.outcome.message.channel // => 'email'
 * readAnswer({ abstain: 'no fact carries it', costUsd: 0.01 }, task).value.costUsd // => 0.01
 * readAnswer({ text: 'Hi Ana,' }, task).issues[0].code // => 'no_answer'
 * ```
 */
export function readAnswer(written: unknown, { channel }: { channel: string }): Parsed<Answer> {
  const parsed = parseWritten(written);
  if (!parsed.ok) return parsed;
  const { subject, body, abstain, error, costUsd } = parsed.value;
  const given = [body, abstain, error].filter((one) => one !== undefined && one !== null);
  if (given.length !== 1) return refused(given.length);
  const price = typeof costUsd === 'number' ? { costUsd } : {};
  if (typeof abstain === 'string')
    return {
      ok: true,
      value: { outcome: { kind: 'abstention', reason: abstain || unsaid }, ...price },
    };
  if (typeof error === 'string')
    return {
      ok: true,
      value: { outcome: { kind: 'error', code: 'agent_error', reason: error || unsaid }, ...price },
    };
  const { language } = parsed.value;
  const message = {
    channel: parsed.value.channel ?? channel,
    ...(typeof subject === 'string' && { subject }),
    body: body ?? '',
    ...(typeof language === 'string' && { language }),
  };
  return { ok: true, value: { outcome: { kind: 'message', message }, ...price } };
}

const parseWritten = createParser(writtenSchema);
const unsaid = 'no reason was given';

function refused(given: number): Parsed<never> {
  const message =
    given === 0
      ? 'it holds neither body nor abstain nor error: one of them is the answer'
      : 'it holds more than one of body, abstain and error: only one of them is the answer';
  return {
    ok: false,
    issues: [{ code: given === 0 ? 'no_answer' : 'two_answers', path: '', message }],
  };
}
