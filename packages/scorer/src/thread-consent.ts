import type { Vocabulary } from '@tenacious-bench/schema';
import { findQuantities, findZones, normalize } from '@tenacious-bench/text';
import { type Clause, readClauses } from './clauses.ts';
import type { Reading } from './reading.ts';
import { firstWhere } from './reading-index.ts';
import { markWords } from './word-marks.ts';
import { compileWordingList, type WordingFinder } from './wordings.ts';
import { readWords, type Word } from './words.ts';

/** Makes the check whether the reader has said one of some wordings earlier, and meant it. */
export function compileThreadConsent(
  wordings: readonly string[],
  vocabulary: Vocabulary,
  groups?: Readonly<Record<string, string>>,
): (reading: Pick<Reading, 'situation' | 'names'>) => boolean {
  const find = compileWordingList(wordings, vocabulary, groups);
  return (reading) =>
    reading.situation.thread.some(
      (turn) =>
        turn.kind === 'message' &&
        turn.from === 'recipient' &&
        turn.conversation === reading.situation.conversation &&
        isSaid(turn.message.body, find, reading),
    );
}

function isSaid(
  text: string,
  find: WordingFinder,
  { situation, names }: Pick<Reading, 'situation' | 'names'>,
): boolean {
  const words = readWords(normalize(text), findZones({ body: text }));
  const quantities = findQuantities(text, { now: situation.asOf.slice(0, 10) });
  const lengthOf = markWords(words, quantities, names, situation.asOf);
  const clauses = readClauses(words, text);
  return find({ words, lengthOf }).some(({ first }) => isMeant(clauses, words, first));
}

const hesitations = new Set(
  'might may could would should perhaps maybe probably possibly'.split(' '),
);

// "Thursday might work" and "not on Thursday" agree to nothing, "Thursday is possible" does.
function isMeant(clauses: readonly Clause[], words: readonly Word[], index: number): boolean {
  const clause = clauses[firstWhere(clauses.length, (at) => (clauses[at]?.end ?? 0) > index)];
  if (clause === undefined) return true;
  if (clause.polarity === 'negated' || clause.modality === 'conditional') return false;
  const said = words.slice(clause.first, clause.end);
  return clause.modality === 'asked' || !said.some(({ text }) => hesitations.has(text));
}
