import type { DecidedDifference } from '@tenacious-bench/schema';
import { bootstrapClusteredMean, bootstrapMean, mcnemarTest } from '@tenacious-bench/stats';
import { comparisonPlan } from './comparison-plan.ts';
import { effectSizes } from './effect-sizes.ts';
import {
  differencesOf,
  isBinary,
  type Measured,
  type MeasureOptions,
  measureDifference,
} from './measure-difference.ts';
import type { PairedScores } from './score-tasks.ts';
import { testAgainstDelta } from './test-against-delta.ts';

/** Everything that one metric alone says: no correction for several, no verdict. */
export type Examined = Measured &
  Pick<
    DecidedDifference,
    'metric' | 'scale' | 'delta' | 'naive' | 'bootstrap' | 'effects' | 'plan'
  > & { readonly test: Omit<DecidedDifference['test'], 'adjusted'> };

/** Draws that a bootstrap may take: with thousands of families it differs from the interval that decides by next to nothing. */
const mostDraws = 20_000_000;

/** Works out all that a report says of one registered metric. */
export function examineDifference(
  scores: PairedScores,
  { metric, delta }: { readonly metric: string; readonly delta: number },
  options: MeasureOptions & { readonly power: number; readonly planAlpha: number },
): Examined {
  const { power, planAlpha } = options;
  const { families } = scores;
  const differences = differencesOf(scores);
  const measured = measureDifference(scores, options);
  const kind = { measured, isBinary: isBinary(scores) };
  return {
    metric,
    ...measured,
    scale: kind.isBinary ? 'binary' : 'graded',
    delta,
    test: testAgainstDelta(differences, families, { ...options, delta }),
    naive: naiveReading(kind),
    bootstrap: bootstrap(differences, families, options),
    effects: effectSizes(differences, families, kind, options),
    plan: comparisonPlan(differences, families, kind, { power, alpha: planAlpha, delta }),
  };
}

function naiveReading({
  measured: { wins, losses },
  isBinary: isPassOrFail,
}: {
  readonly measured: Measured;
  readonly isBinary: boolean;
}): DecidedDifference['naive'] {
  if (!isPassOrFail)
    return { defined: false, reason: "Tasks are graded; McNemar's test is for pass and fail." };
  const { p, midP } = mcnemarTest(wins, losses);
  return { defined: true, test: 'mcnemar', p, midP };
}

function bootstrap(
  differences: readonly number[],
  families: readonly string[],
  { confidence, resamples, seed }: MeasureOptions,
): DecidedDifference['bootstrap'] {
  const units = new Set(families).size;
  const affordable = Math.max(1000, Math.min(resamples, Math.round(mostDraws / units)));
  const options = { confidence, resamples: affordable, seed, method: 'bca' } as const;
  const isClustered = units < differences.length;
  const interval = isClustered
    ? bootstrapClusteredMean(differences, families, options)
    : bootstrapMean(differences, options);
  if (!interval.defined) return { defined: false, reason: interval.reason };
  return {
    defined: true,
    low: interval.low,
    high: interval.high,
    method: 'bca',
    resamples: affordable,
  };
}
