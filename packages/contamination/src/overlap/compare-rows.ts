import { alignWords, type Chain, type WordRun } from './align-words.ts';
import { commonOrder } from './common-order.ts';
import { densestChains, widestCopy } from './densest-chains.ts';
import type { MaskedRow } from './masked-row.ts';

/** Where a task and a reference row read the same. */
export type Overlap = {
  /** Runs of equal words, by position in the task's words. */
  readonly covered: readonly { readonly start: number; readonly end: number }[];
  /** Passages with their small edits, by position in either row's words. */
  readonly passages: readonly Pick<Chain, 'one' | 'other'>[];
  /** Own words of the longest run without an edit. */
  readonly longest: number;
};

/** Short equal runs to begin with: among all words, and among the words that no template covers. */
export type Seeds = {
  readonly words: readonly WordRun[];
  readonly own: readonly WordRun[];
  /** Whether most of the task's own words are somewhere in the row, so that their order is worth looking at. */
  readonly hasMostWords: boolean;
};

/**
 * Finds what a task and a reference row have in common around seeds: passages as they stand, and passages whose own words
 * follow each other though another template stands between them. Of a long reference text only the stretch counts that
 * has most of the task: a book shares something with everything.
 */
export function compareRows(task: MaskedRow, reference: MaskedRow, seeds: Seeds): Overlap {
  const whole = alignWords(task.words, reference.words, seeds.words).map((chain) => ({
    ...chain,
    longest: Math.max(...chain.runs.map((run) => ownBetween(task, rangeInTask(run)))),
  }));
  const ownChains = alignWords(ownWords(task), ownWords(reference), seeds.own);
  const own = [...ownChains, ...orderOf(task, reference, seeds)].map((chain) => ({
    ...inWords(chain, task, reference),
    longest: Math.max(...chain.runs.map(({ length }) => length)),
  }));
  const kept = densestChains([...whole, ...own], task);
  return {
    covered: mergeRanges(kept.flatMap(({ runs }) => runs.map(rangeInTask))),
    passages: kept.map(({ one, other }) => ({ one, other })),
    longest: Math.max(0, ...kept.map(({ longest }) => longest)),
  };
}

/** How many words of a stretch of the task no template covers. */
export function ownBetween(
  { isOwn }: MaskedRow,
  { start, end }: { readonly start: number; readonly end: number },
): number {
  let own = 0;
  for (let at = start; at < end; at++) own += isOwn[at] as number;
  return own;
}

function orderOf(
  task: MaskedRow,
  reference: MaskedRow,
  { hasMostWords }: Seeds,
): { runs: readonly WordRun[] }[] {
  // In a text much longer than the task, its words stand in its order by chance.
  if (!hasMostWords || reference.size > widestCopy(task)) return [];
  const runs = commonOrder(ownWords(task), ownWords(reference));
  return runs.length === 0 ? [] : [{ runs }];
}

function ownWords({ words, ownPositions }: MaskedRow): string[] {
  return ownPositions.map((at) => words[at] as string);
}

function rangeInTask({ one, length }: WordRun) {
  return { start: one, end: one + length };
}

// A run of own words is, among all words, as many runs as templates part it into.
function inWords(
  { runs: ownRuns }: Pick<Chain, 'runs'>,
  task: MaskedRow,
  reference: MaskedRow,
): Chain {
  const runs = ownRuns.flatMap(({ one, other, length }) =>
    Array.from({ length }, (_, at) => ({
      one: task.ownPositions[one + at] as number,
      other: reference.ownPositions[other + at] as number,
      length: 1,
    })),
  );
  const [first, last] = [runs[0] as WordRun, runs.at(-1) as WordRun];
  return {
    runs,
    one: { start: first.one, end: last.one + 1 },
    other: { start: first.other, end: last.other + 1 },
  };
}

function mergeRanges(
  ranges: readonly { readonly start: number; readonly end: number }[],
): { start: number; end: number }[] {
  const merged: { start: number; end: number }[] = [];
  for (const { start, end } of [...ranges].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = merged.at(-1);
    if (last === undefined || last.end < start) merged.push({ start, end });
    else last.end = Math.max(last.end, end);
  }
  return merged;
}
