import type { Claim } from '@tenacious-bench/schema';
import type { Clause } from './clauses.ts';
import { isFunctionWord } from './english-words.ts';
import type { Reading } from './reading.ts';
import { stemOf, type Word } from './words.ts';

/** A reading before its claims are judged. */
export type Unjudged = Omit<Reading, 'claims'>;

/** A stretch of words, such as a clause. */
export type Stretch = Pick<Clause, 'first' | 'end'>;

/** What is wrong with a statement. */
export type Fault = Pick<Claim, 'status' | 'because'>;

/** Something is said that no fact knows. */
export function unsupported(because: string): Fault {
  return { status: 'unsupported', because };
}

/** The words of a stretch that neither the facts nor everyday language know. */
export function unknownWords({ first, end }: Stretch, reading: Unjudged): Word[] {
  const unknown: Word[] = [];
  for (let at = first; at < end; at++)
    if (isUnknown(at, reading)) unknown.push(reading.words[at] as Word);
  return unknown;
}

/** Whether nobody told a word, and it says something specific. */
export function isUnknown(at: number, { words, known, familiar, index }: Unjudged): boolean {
  const { text, stem, voice } = words[at] as Word;
  if (voice !== 'own' || text.length < 3 || isDigit(text.charCodeAt(0))) return false;
  if (isFunctionWord(text) || known.has(stem) || familiar.has(stem)) return false;
  // How something is done says nothing that a fact could know.
  if (text.length > 5 && text.endsWith('ly')) return false;
  // Figures and dates are judged by their value, and what a rule has recognised by that rule.
  return !index.inFigure.has(at) && !index.accused.has(at);
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** Whether a stretch names the recipient. */
export function isAboutRecipient(stretch: Stretch, { lengthOf }: Pick<Unjudged, 'lengthOf'>) {
  return someWord(stretch, (at) => lengthOf('recipient', at) > 0);
}

/** Whether a stretch names the sender. */
export function isAboutSender(stretch: Stretch, { lengthOf }: Pick<Unjudged, 'lengthOf'>) {
  return someWord(stretch, (at) => lengthOf('sender', at) > 0);
}

/** Whether a stretch names what the sender supplies: "two certified engineers" are the sender's, whatever the reader has. */
export function namesUnit({ first, end }: Stretch, { words, vocabulary }: Unjudged): boolean {
  const nouns = vocabulary.commitments.flatMap(({ unit }) =>
    vocabulary.units.filter(({ id }) => id === unit).flatMap((one) => one.nouns.map(stemOf)),
  );
  return words.slice(first, end).some(({ stem }) => nouns.includes(stem));
}

function someWord({ first, end }: Stretch, isIt: (at: number) => boolean): boolean {
  for (let at = first; at < end; at++) if (isIt(at)) return true;
  return false;
}

/** Whether the reader has written at all. */
export function hasWritten({ situation: { thread } }: Pick<Unjudged, 'situation'>): boolean {
  return thread.some((turn) => turn.kind === 'message' && turn.from === 'recipient');
}

/** Where a stretch stands in the message. */
export function spanOf({ first, end }: Stretch, words: readonly Word[]): Claim['span'] {
  return { start: words[first]?.span.start ?? 0, end: words[end - 1]?.span.end ?? 0 };
}

/** Words as a reader sees them in a reason. */
export function spoken(words: readonly Word[]): string {
  return words.map(({ text }) => text).join(', ');
}
