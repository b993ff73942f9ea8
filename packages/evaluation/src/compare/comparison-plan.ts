import type { DecidedDifference } from '@tenacious-bench/schema';
import {
  clusteredStandardError,
  detectableDifference,
  mcnemarPower,
  requiredPairs,
} from '@tenacious-bench/stats';
import { fewestPairs } from './fewest-pairs.ts';
import type { Measured } from './measure-difference.ts';

type Plan = DecidedDifference['plan'];

/** What a plan is made for: alpha is that of one test where several are made. */
export type PlanOptions = {
  readonly alpha: number;
  readonly power: number;
  readonly delta: number;
};

/** Beyond this many pairs the exact test and its approximation have the same power. */
const exactUpTo = 1000;

/** What this many tasks can find, and how many a repeat would need. */
export function comparisonPlan(
  differences: readonly number[],
  families: readonly string[],
  { measured, isBinary }: { readonly measured: Measured; readonly isBinary: boolean },
  { alpha, power, delta }: PlanOptions,
): Plan {
  const standardDeviation = deviationOf(differences);
  const designEffect = designEffectOf(differences, families);
  const plan = { alpha, power, standardDeviation, designEffect };
  if (standardDeviation === 0) {
    const reason = `Every task has the same difference, ${measured.difference}: there is no spread to plan with.`;
    return { ...plan, detectable: { defined: false, reason }, needed: { defined: false, reason } };
  }
  const spread = standardDeviation * Math.sqrt(designEffect);
  const value = detectableDifference(
    { standardDeviation: spread, pairs: measured.pairs },
    { alpha, power },
  );
  const isExact = isBinary && measured.pairs === measured.families && measured.pairs <= exactUpTo;
  const exactPower = isExact ? { exactPower: powerAt(value, measured, alpha) } : {};
  return {
    ...plan,
    detectable: { defined: true, value, ...exactPower },
    needed: needed(measured, spread, { alpha, power, delta }),
  };
}

function needed(
  { difference, pairs, families }: Measured,
  standardDeviation: number,
  { alpha, power, delta }: PlanOptions,
): Plan['needed'] {
  const beyond = Math.abs(difference) - delta;
  if (beyond <= 0) {
    const what = delta === 0 ? 'is 0' : `does not exceed ${delta}`;
    return {
      defined: false,
      reason: `The difference observed ${what}: if it is the true one, no n would do.`,
    };
  }
  const size = requiredPairs({ difference: beyond, standardDeviation }, { alpha, power });
  // With fewer families no outcome reaches alpha, however large the difference.
  const fewest = fewestPairs(alpha);
  return {
    defined: true,
    pairs: Math.max(fewest, size.pairs),
    families: Math.max(fewest, Math.ceil((size.pairs * families) / pairs - 1e-9)),
  };
}

// The power of McNemar's test at that difference when as many tasks are discordant as here.
function powerAt(difference: number, { wins, losses, pairs }: Measured, alpha: number): number {
  const discordant = Math.min(1, Math.max(difference, (wins + losses) / pairs));
  const gain = Math.min(1, (discordant + difference) / 2);
  return mcnemarPower({ gain, loss: Math.max(0, discordant - gain) }, pairs, { alpha });
}

// Below 1 it is luck more often than kin that differ from each other more than strangers do.
function designEffectOf(differences: readonly number[], families: readonly string[]): number {
  if (differences.length < 2) return 1;
  const error = clusteredStandardError(differences, families);
  if (!error.defined || error.naive === 0) return 1;
  return Math.max(1, (error.value / error.naive) ** 2);
}

function deviationOf(values: readonly number[]): number {
  if (values.length < 2) return 0;
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  const deviation = Math.sqrt(squares / (values.length - 1));
  return deviation <= 1e-12 * Math.abs(mean) ? 0 : deviation;
}
