import { compareRows, type Overlap, overlapOfEqual, type Seeds } from './compare-rows.ts';
import { judgeOverlap, type OverlapBars } from './judge-overlap.ts';
import type { MaskedRow } from './masked-row.ts';
import { measureOverlap } from './measure-overlap.ts';

/** What a task and a row are to each other, and where they read the same. */
export type JudgedPair = {
  readonly check: 'exact' | 'ngram';
  readonly verdict: 'leak' | 'review';
  /** Whether all words of both are the same. */
  readonly isWhole: boolean;
  readonly overlap: Overlap;
};

export type JudgeOptions = {
  readonly seeds: Seeds;
  readonly n: number;
  readonly bars: OverlapBars;
};

/**
 * Judges a task and a row that share some words. The same words are a copy, in whatever texts they stand. Of a task with
 * too few words of its own for an n-gram, the same own words in another template are for somebody to look at.
 */
export function judgePair(
  task: MaskedRow,
  reference: MaskedRow,
  { seeds, n, bars }: JudgeOptions,
): JudgedPair | undefined {
  const whole = equalWords(task, reference);
  if (whole !== undefined)
    return { check: 'exact', verdict: 'leak', isWhole: true, overlap: whole };
  const overlap = compareRows(task, reference, seeds);
  const verdict = judgeOverlap(measureOverlap(task, overlap, { n }), { n, bars });
  if (verdict !== undefined) return { check: 'ngram', verdict, isWhole: false, overlap };
  const own = task.own < n ? equalOwnWords(task, reference) : undefined;
  return own && { check: 'exact', verdict: 'review', isWhole: false, overlap: own };
}

function equalWords(task: MaskedRow, reference: MaskedRow): Overlap | undefined {
  if (task.size !== reference.size) return undefined;
  return equalAt(task, reference, { one: positionsOf(task), other: positionsOf(reference) });
}

function equalOwnWords(task: MaskedRow, reference: MaskedRow): Overlap | undefined {
  // A row of nothing but those few words is any row that has them.
  if (reference.own === reference.size) return undefined;
  return equalAt(task, reference, { one: task.ownPositions, other: reference.ownPositions });
}

type Positions = { readonly one: readonly number[]; readonly other: readonly number[] };

function equalAt(
  task: MaskedRow,
  reference: MaskedRow,
  { one, other }: Positions,
): Overlap | undefined {
  const areEqual =
    one.length > 0 &&
    one.length === other.length &&
    one.every((at, index) => task.words[at] === reference.words[other[index] as number]);
  return areEqual ? overlapOfEqual(task, reference, { one, other }) : undefined;
}

/** The positions of all words, without what stands between two texts. */
function positionsOf({ words }: MaskedRow): number[] {
  return [...words.keys()].filter((at) => words[at] !== '');
}
