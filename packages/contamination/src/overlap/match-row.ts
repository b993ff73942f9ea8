import type { Row } from '../rows/row.ts';
import type { FieldSpan, FoundMatch } from '../scan/shard-partial.ts';
import { compareRows, type Overlap } from './compare-rows.ts';
import type { FoundSeeds, RowSeeds } from './find-seeds.ts';
import { judgeOverlap, type OverlapBars } from './judge-overlap.ts';
import { type MaskedRow, maskedRow } from './masked-row.ts';
import { measureOverlap } from './measure-overlap.ts';
import type { TaskIndex } from './task-index.ts';

/** What a row has of one task: a match if it is worth one, and which of the task's n-grams it has. */
export type MatchedTask = {
  readonly task: number;
  readonly match: FoundMatch | undefined;
  readonly ngrams: ReadonlySet<number>;
};

export type MatchRowOptions = {
  readonly found: FoundSeeds;
  readonly taskAt: (task: number) => MaskedRow;
  readonly ngramsOf: (row: MaskedRow) => ReadonlySet<string>;
  readonly bars: OverlapBars;
};

/** Compares a row, word by word, with the tasks of which it has something by hash. */
export function matchRow(
  index: TaskIndex,
  row: Row,
  { found, taskAt, ngramsOf, bars }: MatchRowOptions,
): MatchedTask[] {
  const reference = maskedRow(row, index.templates);
  return [...found.tasks].map(([number, seeds]) => {
    const task = taskAt(number);
    const verified = verifiedSeeds(task, reference, seeds);
    const overlap = compareRows(task, reference, verified);
    return {
      task: number,
      match: matchOf(task, reference, { overlap, n: index.n, ngramsOf, bars }),
      ngrams: new Set(verified.words.map(({ one }) => one)),
    };
  });
}

// Two words may have one hash; what is reported was compared letter by letter.
function verifiedSeeds(
  task: MaskedRow,
  reference: MaskedRow,
  { words, own, hasMostWords }: RowSeeds,
): RowSeeds {
  return {
    hasMostWords,
    words: words.filter(({ one, other, length }) =>
      every(length, (at) => task.words[one + at] === reference.words[other + at]),
    ),
    own: own.filter(({ one, other, length }) =>
      every(length, (at) => ownWord(task, one + at) === ownWord(reference, other + at)),
    ),
  };
}

function ownWord({ words, ownPositions }: MaskedRow, at: number): string | undefined {
  return words[ownPositions[at] ?? -1];
}

function every(length: number, isTrueAt: (at: number) => boolean): boolean {
  for (let at = 0; at < length; at++) if (!isTrueAt(at)) return false;
  return true;
}

function matchOf(
  task: MaskedRow,
  reference: MaskedRow,
  {
    overlap,
    n,
    ngramsOf,
    bars,
  }: Pick<MatchRowOptions, 'ngramsOf' | 'bars'> & { overlap: Overlap; n: number },
): FoundMatch | undefined {
  const measures = measureOverlap(task, overlap, { n });
  const isSame = task.size === reference.size && wordsOf(task) === wordsOf(reference);
  const verdict = isSame ? 'leak' : judgeOverlap(measures, { n, bars });
  if (verdict === undefined) return undefined;
  const { id, file, row } = reference.row;
  return {
    check: isSame ? 'exact' : 'ngram',
    verdict,
    reference: { id, file, row },
    raw: shareOf(ngramsOf(task), ngramsOf(reference)),
    covered: overlap.covered.map(({ start, end }) => [start, end]),
    longest: overlap.longest,
    spans: overlap.passages.map(({ one, other }) => ({
      task: spanOf(task, one),
      reference: spanOf(reference, other),
    })),
  };
}

/** All words of a row as one string, in whatever texts they stand. */
export function wordsOf({ words }: MaskedRow): string {
  return words.filter((word) => word !== '').join(' ');
}

/** The share of a task's n-grams, template or not, that a row has. */
function shareOf(ngrams: ReadonlySet<string>, known: ReadonlySet<string>): number {
  let shared = 0;
  for (const ngram of ngrams) if (known.has(ngram)) shared += 1;
  return ngrams.size === 0 ? 0 : shared / ngrams.size;
}

/** The text under a run of words; one that runs on into the next text is told up to the end of its first. */
export function spanOf(
  { row, places }: MaskedRow,
  { start, end }: { readonly start: number; readonly end: number },
): FieldSpan {
  const first = places[start];
  const { text = 0 } = first ?? {};
  let last = start;
  while (last + 1 < end && places[last + 1]?.text === text) last += 1;
  return {
    field: row.texts[text]?.field ?? '',
    start: first?.start ?? 0,
    end: places[last]?.end ?? 0,
  };
}
