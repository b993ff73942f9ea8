import { bootstrapMean, studentInterval } from '@tenacious-bench/stats';
import { resampleAsPublished } from '../ablate/published/resample-as-published.ts';
import type { ScoreLists } from './artefacts.ts';
import type { FigureOf } from './claims.ts';
import type { FigureFinding } from './finding.ts';
import { type PrintedNumber, printed, printLike, printsAs } from './printed-number.ts';

type Ends = { readonly low: number; readonly high: number };
type Printed = { readonly low: PrintedNumber; readonly high: PrintedNumber };

/**
 * Draws a claimed interval again. Where nobody says how it was drawn, a Student interval and bootstraps of several seeds
 * are tried: they can confirm it or rule it out, and between the two the seed is missing.
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
  const student = studentInterval(differences);
  if (student.defined && fits(claimed, student))
    return judged(claimed, student, `Student interval of ${what}`);
  const drawn = draws(differences);
  const [first] = drawn;
  if (first === undefined) {
    const message = `missing: values of ${what} that differ from each other`;
    return { outcome: 'not_derivable', check: 'interval', message };
  }
  // One seed is fixed beforehand: among many seeds some would always agree.
  if (fits(claimed, first) || !isWithin(claimed, drawn))
    return judged(claimed, first, `percentile bootstrap of ${what}, 10,000 resamples`);
  const message = `missing: the generator and its seed; ${shown(first, claimed)} is one draw of many (percentile bootstrap of ${what})`;
  return { outcome: 'not_derivable', check: 'interval', message };
}

const seeds = 20;

// Fewer resamples move more from seed to seed, so what 1,000 cannot reach is out of reach for more.
function draws(differences: readonly number[]): Ends[] {
  return [10_000, 1000].flatMap((resamples) =>
    Array.from({ length: seeds }, (_, seed) =>
      bootstrapMean(differences, { resamples, seed }),
    ).flatMap((ends) => (ends.defined ? [{ low: ends.low, high: ends.high }] : [])),
  );
}

function isWithin(claimed: Printed, drawn: readonly Ends[]): boolean {
  return (['low', 'high'] as const).every((end) => {
    const ends = drawn.map((one) => one[end]);
    const [least, most] = [Math.min(...ends), Math.max(...ends)];
    const slack = (most - least) / 2 + 10 ** -claimed[end].decimals;
    return claimed[end].value >= least - slack && claimed[end].value <= most + slack;
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
