import type { DescribedDifference } from '@tenacious-bench/schema';
import { adjustHolm } from '@tenacious-bench/stats';
import { type MeasureOptions, measureDifference } from './measure-difference.ts';
import type { PairedScores } from './score-tasks.ts';

/** Scores with a name: of a dimension, or of the part of the tasks that a slice is. */
export type NamedScores = {
  readonly name: string;
  readonly value?: string;
  readonly scores: PairedScores;
};

/** Below this many families the ends of an interval and a high p say little. */
const smallBelow = 20;

/** Measures differences that decide nothing, corrected for being many. */
export function describeDifferences(
  named: readonly NamedScores[],
  options: MeasureOptions,
): DescribedDifference[] {
  const measured = named
    .filter(({ scores }) => scores.candidate.length > 0)
    .map(({ scores, ...names }) => ({ ...names, ...measureDifference(scores, options) }));
  const adjusted = adjustHolm(measured.map(({ p }) => p));
  return measured.map((one, at) => ({
    ...one,
    adjusted: adjusted[at] ?? 1,
    ...warningOf(one.families, one.pairs),
  }));
}

function warningOf(families: number, pairs: number): Pick<DescribedDifference, 'warning'> {
  if (families >= smallBelow) return {};
  const what = families < pairs ? `${pairs} tasks of ${families} families` : `${pairs} tasks`;
  return { warning: `only ${what}` };
}
