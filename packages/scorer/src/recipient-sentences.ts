import { findQuantities, normalize } from '@tenacious-bench/text';
import type { Situation } from './situation.ts';
import { wordsOf } from './words.ts';

/** A sentence of the recipient's mails: its words, the numbers in it, and whether it asks. */
export type RecipientSentence = {
  readonly words: readonly string[];
  readonly numbers: readonly number[];
  readonly isAsked: boolean;
};

/** What the recipient wrote in the conversation, sentence by sentence. */
export function recipientSentences({
  thread,
  conversation,
  asOf,
}: Pick<Situation, 'thread' | 'conversation' | 'asOf'>): RecipientSentence[] {
  const now = asOf.slice(0, 10);
  return thread.flatMap((turn) =>
    turn.kind === 'message' && turn.from === 'recipient' && turn.conversation === conversation
      ? turn.message.body.split(/(?<=[.!?])\s+/).map((sentence) => readSentence(sentence, now))
      : [],
  );
}

function readSentence(sentence: string, now: string): RecipientSentence {
  const words = wordsOf(normalize(sentence).text).map(({ text }) => text);
  const numbers = findQuantities(sentence, { now }).flatMap((quantity) =>
    'high' in quantity ? [quantity.high] : [],
  );
  return { words, numbers, isAsked: sentence.endsWith('?') };
}
