import type { DescribedDifference } from '@tenacious-bench/schema';
import { adjustHolm } from '@tenacious-bench/stats';
import { type Measured, type MeasureOptions, measureDifference } from './measure-difference.ts';
import type { ScoredTasks } from './score-tasks.ts';

/** Scores with a name: of a dimension, or of the part of the tasks that a slice is. */
export type NamedScores = {
  readonly name: string;
  readonly value?: string;
  readonly scored: ScoredTasks;
};

/** Below this many families the ends of an interval and a high p say little. */
const smallBelow = 20;

/** Measures differences that decide nothing, corrected for being many. */
export function describeDifferences(
  named: readonly NamedScores[],
  options: MeasureOptions,
): DescribedDifference[] {
  const measured = named
    .filter(({ scored }) => scored.scores.candidate.length > 0)
    .map((one) => ({ one, ...measureDifference(one.scored.scores, options) }));
  const adjusted = adjustHolm(measured.map(({ p }) => p));
  return measured.map(({ one: { scored, ...names }, ...difference }, at) => ({
    ...names,
    ...difference,
    adjusted: adjusted[at] ?? 1,
    ...warningOf(difference, scored.missing.tasksLeftOut),
  }));
}

function warningOf(
  { families, pairs }: Measured,
  leftOut: number,
): Pick<DescribedDifference, 'warning'> {
  const kin = families < pairs ? `${pairs} tasks of ${families} families` : `${pairs} tasks`;
  const parts = [
    ...(families < smallBelow ? [`only ${kin}`] : []),
    ...(leftOut > 0 ? [`${leftOut} have no value`] : []),
  ];
  return parts.length === 0 ? {} : { warning: parts.join('; ') };
}
