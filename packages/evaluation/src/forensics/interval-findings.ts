import { bootstrapMean } from '@tenacious-bench/stats';
import { resampleAsPublished } from '../ablate/published/resample-as-published.ts';
import { missing, type ScoreLists } from './artefacts.ts';
import type { FigureOf } from './claims.ts';
import type { FigureFinding } from './finding.ts';
import { type PrintedNumber, printed, printLike, printsAs } from './printed-number.ts';
import { usualIntervals } from './usual-intervals.ts';

type Ends = { readonly low: number; readonly high: number };
type Printed = { readonly low: PrintedNumber; readonly high: PrintedNumber };

/**
 * Draws a claimed interval again. Where nobody says how it was drawn, the usual intervals and bootstraps of several seeds
 * are tried: they can confirm it or rule it out, and between the two the method or the seed is missing.
 */
export function intervalFindings(
  { interval, resampling }: FigureOf<'estimate'>,
  { candidate, baseline, what }: ScoreLists,
): FigureFinding[] {
  if (interval === undefined) return [];
  const claimed = { low: printed(interval.low), high: printed(interval.high) };
  if (candidate.length < 2)
    return [{ outcome: 'not_derivable', check: 'interval', message: 'missing: a second value' }];
  if (resampling !== undefined) {
    const drawn = resampleAsPublished(candidate, baseline, resampling);
    const how = `${resampling.generator}, seed ${resampling.seed}, ${resampling.resamples} resamples`;
    return [judged(claimed, drawn, `${how} of ${what}`)];
  }
  const differences = candidate.map((score, index) => score - (baseline[index] ?? 0));
  return [undescribed(claimed, differences, what)];
}

function undescribed(
  claimed: Printed,
  differences: readonly number[],
  what: string,
): FigureFinding {
  const usual = usualIntervals(differences);
  const same = usual.find((ends) => fits(claimed, ends));
  if (same !== undefined) return judged(claimed, same, `${same.name} of ${what}`);
  // One seed is fixed beforehand: among many seeds some would always agree.
  const [first] = draws(differences, { seeds: 1 });
  if (first === undefined)
    return missing(`values of ${what} that differ from each other`, 'interval').finding;
  const how = `percentile bootstrap of ${what}, 10,000 resamples`;
  if (fits(claimed, first) || !isWithin(claimed, usual, draws(differences, { seeds: 20 })))
    return judged(claimed, first, how);
  const told = `${shown(first, claimed)} is one draw of many (${how})`;
  return missing(`the method, or the generator and its seed; ${told}`, 'interval').finding;
}

// Fewer resamples move more from seed to seed, so what 1,000 cannot reach is out of reach for more.
function draws(differences: readonly number[], { seeds }: { readonly seeds: number }): Ends[] {
  return [10_000, 1000].flatMap((resamples) =>
    Array.from({ length: seeds }, (_, seed) =>
      bootstrapMean(differences, { resamples, seed }),
    ).flatMap((ends) => (ends.defined ? [{ low: ends.low, high: ends.high }] : [])),
  );
}

function isWithin(claimed: Printed, usual: readonly Ends[], drawn: readonly Ends[]): boolean {
  return (['low', 'high'] as const).every((end) => {
    const ends = drawn.map((one) => one[end]);
    const slack = (Math.max(...ends) - Math.min(...ends)) / 2 + 10 ** -claimed[end].decimals;
    const all = [...ends, ...usual.map((one) => one[end])];
    const { value } = claimed[end];
    return value >= Math.min(...all) - slack && value <= Math.max(...all) + slack;
  });
}

function judged(claimed: Printed, ends: Ends, how: string): FigureFinding {
  const isSame = fits(claimed, ends);
  const said = `[${claimed.low.text}, ${claimed.high.text}]`;
  const message = isSame
    ? `${said}: found ${shown(ends, claimed)} (${how})`
    : `${said} is claimed; found ${shown(ends, claimed)} (${how})`;
  return { outcome: isSame ? 'reproduced' : 'not_reproduced', check: 'interval', message };
}

function fits({ low, high }: Printed, ends: Ends): boolean {
  return printsAs(ends.low, low) === 'rounded' && printsAs(ends.high, high) === 'rounded';
}

function shown(ends: Ends, { low, high }: Printed): string {
  const more = (number: PrintedNumber) => ({ ...number, decimals: number.decimals + 1 });
  return `[${printLike(ends.low, more(low))}, ${printLike(ends.high, more(high))}]`;
}
