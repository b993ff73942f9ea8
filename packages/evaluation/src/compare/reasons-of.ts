import type { DecidedDifference } from '@tenacious-bench/schema';
import { formatP } from '@tenacious-bench/stats';
import { signed } from './signed.ts';
import { readingOf } from './verdict-of.ts';

type Reason = DecidedDifference['because'][number];
type Decided = Omit<DecidedDifference, 'because'>;

/** Says why a verdict is what it is, the weightiest reason first. */
export function reasonsOf(
  decided: Decided,
  {
    alpha,
    maxErrorShare,
    isWhole,
  }: {
    readonly alpha: number;
    readonly maxErrorShare: number;
    readonly isWhole: boolean;
  },
): Reason[] {
  const reasons = isWhole ? [] : [tooMuchMissing(decided, maxErrorShare)];
  if (isWhole || decided.interval.defined) reasons.push(...fromData(decided, alpha));
  return reasons;
}

function tooMuchMissing({ missing }: Decided, maxErrorShare: number): Reason {
  const { share, reasons, holds } = missing;
  const codes = reasons.map(({ code, candidate, baseline }) => `${code} ${candidate + baseline}`);
  const would = holds ? 'would stand' : 'would not stand';
  return {
    code: 'too_much_missing',
    message: `${percent(share)} of the tries of one agent have no value (${codes.join(', ')}), and at most ${percent(maxErrorShare)} may; what the others say ${would} if all of them went against it`,
  };
}

function fromData(decided: Decided, alpha: number): Reason[] {
  const { interval, delta, test } = decided;
  if (!interval.defined)
    return [{ code: 'no_interval', message: `there is no interval: ${interval.reason}` }];
  const { rejects, beyond } = readingOf({ delta, interval, adjusted: test.adjusted }, alpha);
  const range = `${signed(interval.low)} to ${signed(interval.high)}`;
  if (beyond !== undefined && rejects) return [decidedBy(beyond, range, decided)];
  if (beyond !== undefined || rejects)
    return [disagreement(range, decided), notEnough(decided, range)];
  if (interval.low >= -delta && interval.high <= delta) {
    const message = `all of ${range} lies within ${delta} of 0: no difference that matters`;
    return [{ code: 'within_delta', message }];
  }
  return [notEnough(decided, range)];
}

function decidedBy(beyond: 'better' | 'worse', range: string, { delta, test }: Decided): Reason {
  const p = formatP(test.adjusted);
  return beyond === 'better'
    ? { code: 'above_delta', message: `all of ${range} lies above ${delta}, ${p}` }
    : {
        code: 'below_delta',
        message: `all of ${range} lies below ${delta === 0 ? 0 : -delta}, ${p}`,
      };
}

function disagreement(range: string, { test }: Decided): Reason {
  const holm = test.adjusted > test.p ? ` after Holm, ${formatP(test.p)} before` : '';
  return {
    code: 'test_and_interval_disagree',
    message: `the interval is ${range} and the test has ${formatP(test.adjusted)}${holm}: only one of them decides`,
  };
}

function notEnough({ plan, pairs, families }: Decided, range: string): Reason {
  const { needed } = plan;
  if (!needed.defined)
    return { code: 'no_n_would_do', message: `the interval is ${range}; ${needed.reason}` };
  const kin = families < pairs ? ` in ${needed.families} families` : '';
  return {
    code: 'not_enough_tasks',
    message: `need n ≈ ${needed.pairs} tasks${kin} if the difference is the one observed; there are ${pairs}`,
  };
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1).replace(/\.0$/, '')}%`;
}
