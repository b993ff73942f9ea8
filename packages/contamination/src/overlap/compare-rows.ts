import { alignWords, type WordRun } from './align-words.ts';
import { commonOrder } from './common-order.ts';
import { densestChains, widestCopy } from './densest-chains.ts';
import type { MaskedRow } from './masked-row.ts';
import { type Passage, passagesOf, runsOfEqual, widestPassages } from './passages.ts';

/** Where a task and a reference row read the same. */
export type Overlap = {
  /** Runs of equal words, by position in the task's words. */
  readonly covered: readonly Stretch[];
  /** Passages with their small edits, by position in either row's words. */
  readonly passages: readonly Passage[];
  /** Own words of the longest run without an edit. */
  readonly longest: number;
};

type Stretch = { readonly start: number; readonly end: number };

/** Short equal runs to begin with: among all words, and among the words that no template covers. */
export type Seeds = {
  readonly words: readonly WordRun[];
  readonly own: readonly WordRun[];
  /** Whether most of the task's own words are somewhere in the row, so that their order is worth looking at. */
  readonly hasMostWords: boolean;
};

/** Equal runs that belong together, by position among all words, and the own words of the longest. */
type MeasuredChain = {
  readonly runs: readonly WordRun[];
  readonly other: Stretch;
  readonly longest: number;
};

/**
 * Finds what a task and a reference row have in common around seeds: passages as they stand, and passages whose own words
 * follow each other though another template stands between them. Of a long reference text only the stretch counts that
 * has most of the task: a book shares something with everything.
 */
export function compareRows(task: MaskedRow, reference: MaskedRow, seeds: Seeds): Overlap {
  const whole = alignWords(task.words, reference.words, seeds.words).map(({ runs }) =>
    measured(runs, largest(runs.map((run) => ownBetween(task, rangeInTask(run))))),
  );
  const ownChains = alignWords(ownWords(task), ownWords(reference), seeds.own);
  const own = [...ownChains, ...orderOf(task, reference, seeds)].map(({ runs }) =>
    measured(amongAllWords(runs, task, reference), largest(runs.map(({ length }) => length))),
  );
  const kept = densestChains([...whole, ...own], task);
  return {
    covered: mergeRanges(kept.flatMap(({ runs }) => runs.map(rangeInTask))),
    passages: widestPassages(kept.flatMap(({ runs }) => passagesOf(runs, task, reference))),
    longest: largest(kept.map(({ longest }) => longest)),
  };
}

/** The overlap of rows that have the same words, or the same own ones, given by their positions on either side. */
export function overlapOfEqual(
  task: MaskedRow,
  reference: MaskedRow,
  { one, other }: { readonly one: readonly number[]; readonly other: readonly number[] },
): Overlap {
  const runs = runsOfEqual(one, other);
  return {
    covered: mergeRanges(runs.map(rangeInTask)),
    passages: passagesOf(runs, task, reference),
    longest: task.own,
  };
}

function measured(runs: readonly WordRun[], longest: number): MeasuredChain {
  const [first, last] = [runs[0] as WordRun, runs.at(-1) as WordRun];
  return { runs, other: { start: first.other, end: last.other + last.length }, longest };
}

function ownBetween({ isOwn }: MaskedRow, { start, end }: Stretch): number {
  let own = 0;
  for (let at = start; at < end; at++) own += isOwn[at] as number;
  return own;
}

function orderOf(
  task: MaskedRow,
  reference: MaskedRow,
  { hasMostWords }: Seeds,
): { readonly runs: readonly WordRun[] }[] {
  // In a text much longer than the task, its words stand in its order by chance.
  if (!hasMostWords || reference.size > widestCopy(task)) return [];
  const runs = commonOrder(ownWords(task), ownWords(reference));
  return runs.length === 0 ? [] : [{ runs }];
}

function ownWords({ words, ownPositions }: MaskedRow): string[] {
  return ownPositions.map((at) => words[at] as string);
}

/** A run of own words is, among all words, as many runs as templates part it into. */
function amongAllWords(
  ownRuns: readonly WordRun[],
  task: MaskedRow,
  reference: MaskedRow,
): WordRun[] {
  return ownRuns.flatMap(({ one, other, length }) =>
    runsOfEqual(
      task.ownPositions.slice(one, one + length),
      reference.ownPositions.slice(other, other + length),
    ),
  );
}

function rangeInTask({ one, length }: WordRun): Stretch {
  return { start: one, end: one + length };
}

function largest(counts: readonly number[]): number {
  return counts.reduce((most, count) => Math.max(most, count), 0);
}

function mergeRanges(ranges: readonly Stretch[]): Stretch[] {
  const merged: { start: number; end: number }[] = [];
  for (const { start, end } of [...ranges].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = merged.at(-1);
    if (last === undefined || last.end < start) merged.push({ start, end });
    else last.end = Math.max(last.end, end);
  }
  return merged;
}
