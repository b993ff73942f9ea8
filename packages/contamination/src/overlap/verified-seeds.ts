import type { RowSeeds } from './find-seeds.ts';
import type { MaskedRow } from './masked-row.ts';

// Below this share of a task's own words in one row, no order of them makes a copy.
export const mostWords = 0.6;

/** Seeds that hold letter by letter: two words may have one hash. */
export function verifiedSeeds(
  task: MaskedRow,
  reference: MaskedRow,
  { words, own, hasMostWords }: RowSeeds,
): RowSeeds {
  return {
    words: words.filter(({ one, other, length }) =>
      every(length, (at) => task.words[one + at] === reference.words[other + at]),
    ),
    own: own.filter(({ one, other, length }) =>
      every(length, (at) => ownWord(task, one + at) === ownWord(reference, other + at)),
    ),
    hasMostWords: hasMostWords && haveMostWords(task, reference),
  };
}

function haveMostWords(task: MaskedRow, reference: MaskedRow): boolean {
  const known = new Set(reference.ownPositions.map((at) => reference.words[at]));
  const shared = task.ownPositions.filter((at) => known.has(task.words[at]));
  return shared.length >= mostWords * task.own;
}

function ownWord({ words, ownPositions }: MaskedRow, at: number): string | undefined {
  return words[ownPositions[at] ?? -1];
}

function every(length: number, isTrueAt: (at: number) => boolean): boolean {
  for (let at = 0; at < length; at++) if (!isTrueAt(at)) return false;
  return true;
}
