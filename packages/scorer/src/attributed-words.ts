import type { Reading } from './reading.ts';
import { clauseAt } from './reading-index.ts';
import { hasWritten } from './statement.ts';

const telling = new Set('wrote said told mentioned put called asked named'.split(' '));
const around = new Set('as you it me us so'.split(' '));

/**
 * Whether the clause of a word is told as the recipient's words, "half price would be nice, you wrote", and they have
 * written at all.
 */
export function isAttributed(index: number, reading: Reading): boolean {
  if (!hasWritten(reading)) return false;
  const clause = clauseAt(reading, index);
  const next = clause && clauseAt(reading, clause.end);
  if (next === undefined || next.sentence !== clause?.sentence) return false;
  const said = reading.words.slice(next.first, next.end).map(({ text }) => text);
  return (
    said.includes('you') &&
    said.some((text) => telling.has(text)) &&
    said.every((text) => telling.has(text) || around.has(text))
  );
}
