import type { DecidedDifference } from '@tenacious-bench/schema';
import { type ComparisonSettings, requireDelta, settleComparison } from './comparison-settings.ts';
import { decideDifferences } from './decide-differences.ts';
import { examineDifference } from './examine-difference.ts';
import { fewestPairs } from './fewest-pairs.ts';
import { measureOptions } from './measure-options.ts';

/** What scores are, besides how to decide. */
export type CompareScoresOptions = Omit<ComparisonSettings, 'maxErrorShare'> & {
  /** The family of each task, where tasks have kin: families and not tasks are then the evidence. */
  readonly families?: readonly string[];
  /** What the scores measure. @default 'score' */
  readonly metric?: string;
  /** The difference that has to be exceeded, fixed before the run. @default 0 */
  readonly delta?: number;
};

/**
 * Compares two lists of scores of the same tasks: 0 and 1 for passed and failed, or grades. The verdict is `better` or `worse`
 * only where an exact sign-flip test and its interval both say so.
 *
 * @example
 * ```ts
 * const candidate = [1, 1, 1, 1, 1, 1, 1, 1, 0, 1, 1, 1];
 * const baseline = [0, 1, 0, 0, 1, 0, 1, 0, 0, 0, 0, 1];
 * const { verdict, difference, test } = compareScores(candidate, baseline, { metric: 'pass' });
 * [verdict, difference, test.p] // => ['better', 0.5833333333333334, 0.015625]
 * compareScores(candidate.slice(0, 6), baseline.slice(0, 6)).because[0].code // => 'not_enough_tasks'
 * compareScores([1, 1, 1], [0, 0, 0]) // throws RangeError
 * ```
 */
export function compareScores(
  candidate: readonly number[],
  baseline: readonly number[],
  {
    families = candidate.map((_, task) => String(task)),
    metric = 'score',
    delta = 0,
    ...given
  }: CompareScoresOptions = {},
): DecidedDifference {
  const settings = settleComparison(given);
  requireDelta(metric, delta);
  requirePairs(candidate, baseline, families, settings.alpha);
  const scores = { candidate, baseline, families };
  const options = measureOptions(settings, candidate.length);
  const examined = examineDifference(
    scores,
    { metric, delta },
    { ...options, planAlpha: settings.alpha },
  );
  const registered = { examined, missing: nothing, worst: () => scores, best: () => scores };
  const [decided] = decideDifferences([registered], options);
  if (decided === undefined) throw new TypeError('one metric goes in, so one comes out');
  return decided;
}

const nothing = { tries: { candidate: 0, baseline: 0 }, reasons: [], tasksLeftOut: 0, share: 0 };

function requirePairs(
  candidate: readonly number[],
  baseline: readonly number[],
  families: readonly string[],
  alpha: number,
): void {
  const [count, others, kin] = [candidate.length, baseline.length, families.length];
  if (count !== others || count !== kin)
    throw new RangeError(
      `the candidate has ${count} scores, the baseline ${others} and there are ${kin} families: they cannot be paired`,
    );
  if (count < fewestPairs(alpha))
    throw new RangeError(
      `there are ${count} pairs: with fewer than ${fewestPairs(alpha)} no outcome reaches ${alpha}`,
    );
  for (const [name, scores] of Object.entries({ candidate, baseline })) {
    const wrong = scores.findIndex((score) => !Number.isFinite(score));
    if (wrong !== -1)
      throw new RangeError(
        `${name}[${wrong}] is ${scores[wrong]}: one such score would spoil the whole result`,
      );
  }
}
