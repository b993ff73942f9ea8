import { findQuantities, type Quantity } from '@tenacious-bench/text';
import type { CompiledReplyPolicy } from './compile-reply-policy.ts';
import type { CueMatch } from './reply-cues.ts';
import { findReplyTimes, type ReplyTime } from './reply-times.ts';
import { type ReplyText, type ReplyToken, readReply } from './reply-tokens.ts';

/** What was found in one message of a thread. */
export type ReplyCues = {
  readonly tokens: readonly ReplyToken[];
  readonly times: readonly ReplyTime[];
  readonly matches: readonly CueMatch[];
  /** Whether the writer names an amount of money. */
  readonly hasMoney: boolean;
  /** Whether the writer names an e-mail address, above the signature. */
  readonly hasAddress: boolean;
};

type ReadReplyCuesOptions = {
  readonly asOf: string;
  readonly speaker?: 'agent' | 'prospect' | undefined;
};

/** Reads one message: its tokens, the times it names, and the cues of its speaker. */
export function readReplyCues(
  { policy, findCues, words }: CompiledReplyPolicy,
  reply: string,
  { asOf, speaker = 'prospect' }: ReadReplyCuesOptions,
): ReplyCues {
  const text = readReply(reply);
  const { laterAfterDays } = policy.calendar;
  const quantities = ownQuantities(reply, text, asOf);
  const times = findReplyTimes(quantities, text, { words, asOf, laterAfterDays });
  const timeAt = new Map(
    times.map(({ start, next, kind }) => [start, { length: next - start, kind }]),
  );
  const matches = findCues({ tokens: text.tokens, timeAt }, speaker);
  const hasMoney = quantities.some(({ kind }) => kind === 'money');
  return { tokens: text.tokens, times, matches, hasMoney, hasAddress: namesAddress(reply, text) };
}

const address = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g;

function namesAddress(reply: string, { tokens }: ReplyText): boolean {
  return [...reply.matchAll(address)].some(({ index }) =>
    tokens.some(({ span, isSigned }) => !isSigned && span.start === index),
  );
}

/** Those that the writer wrote, not the ones in a message quoted below. */
function ownQuantities(reply: string, { tokens }: ReplyText, asOf: string): Quantity[] {
  let at = 0;
  return findQuantities(reply, { now: asOf }).filter(({ span }) => {
    while ((tokens[at]?.span.end ?? span.end) <= span.start) at++;
    const token = tokens[at];
    return token !== undefined && token.span.start < span.end;
  });
}
