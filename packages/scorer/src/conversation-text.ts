import type { Turn } from '@tenacious-bench/schema';
import { findQuantities, normalize, type Quantity } from '@tenacious-bench/text';
import type { Situation } from './situation.ts';
import { markWords } from './word-marks.ts';
import type { PatternSubject } from './word-pattern.ts';
import { readWords, type Word } from './words.ts';

/** A message of the thread. */
export type MessageTurn = Extract<Turn, { kind: 'message' }>;

/** A text that was written before the message, in the form that wordings are looked for in. */
export type PriorText = Pick<PatternSubject, 'lengthOf'> & {
  readonly words: readonly Word[];
  readonly quantities: readonly Quantity[];
};

const nobody = { sender: [], recipient: [] };

/** Reads a text of the thread or of a fact, as of its day. */
export function readPriorText(text: string, at: string): PriorText {
  const words = readWords(normalize(text), { blocks: [], inlines: [] });
  const day = at.slice(0, 10);
  const quantities = findQuantities(text, { now: day });
  return { words, quantities, lengthOf: markWords(words, quantities, nobody, day) };
}

/** The messages of the conversation that the message belongs to, in order. */
export function ownTurns({ thread, conversation }: Situation): MessageTurn[] {
  return thread.filter(
    (turn): turn is MessageTurn => turn.kind === 'message' && turn.conversation === conversation,
  );
}
