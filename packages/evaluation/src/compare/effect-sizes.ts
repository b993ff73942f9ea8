import type { DecidedDifference } from '@tenacious-bench/schema';
import { cohensDz, discordantOddsRatio } from '@tenacious-bench/stats';
import { differenceInterval } from './difference-interval.ts';
import type { Measured, MeasureOptions } from './measure-difference.ts';

type Effects = DecidedDifference['effects'];

/** Effect sizes with intervals, where the data support them: those that take tasks for independent need one task a family. */
export function effectSizes(
  differences: readonly number[],
  families: readonly string[],
  { measured, isBinary }: { readonly measured: Measured; readonly isBinary: boolean },
  options: MeasureOptions,
): Effects {
  const isClustered = measured.families < measured.pairs;
  return {
    oddsRatio: isClustered ? kin : isBinary ? oddsRatio(measured, options) : graded,
    cohensDz: isClustered ? kin : cohensDz(differences, options),
    dominance: dominance(differences, families, options),
  };
}

const kin = { defined: false, reason: 'Tasks of one family are not independent.' } as const;
const graded = { defined: false, reason: 'Tasks are graded, not passed or failed.' } as const;

function oddsRatio(
  { wins, losses }: Measured,
  { confidence }: MeasureOptions,
): Effects['oddsRatio'] {
  const odds = discordantOddsRatio(wins, losses, { confidence });
  if (!odds.defined) return odds;
  const { value, low, high } = odds;
  return {
    defined: true,
    low,
    ...(Number.isFinite(value) && { value }),
    ...(Number.isFinite(high) && { high }),
  };
}

// Cliff's delta within pairs: only who is ahead counts, not by how much.
function dominance(
  differences: readonly number[],
  families: readonly string[],
  options: MeasureOptions,
): Effects['dominance'] {
  const signs = differences.map(Math.sign);
  const interval = differenceInterval(signs, { families, isBinary: true }, options);
  if (!interval.defined) return interval;
  const value = signs.reduce((sum, sign) => sum + sign, 0) / signs.length;
  return { defined: true, value, low: interval.low, high: interval.high };
}
