import { describe, expect, test } from 'vitest';
import {
  bootstrapPaired,
  countDiscordant,
  detectableDifference,
  mcnemarTest,
  signFlipTest,
} from './index.ts';

/**
 * What the figures of a published Tenacious-Bench v0.1 set (Yakob Dereje, CC-BY-4.0) are when
 * recomputed: 57 pass/fail outcomes of three systems.
 * References: SciPy, statsmodels, R and scikit-learn, none of which shares code with this package.
 */
const digits = (text: string) => Array.from(text, Number);
const BASELINE = digits('101100010110101101011110101010111010010011101110000000000');
const PROMPTED = digits('011010001111011100111101011000111111111111111000001100010');
const TRAINED = digits('111101111111111101011110111000111111111111111110001100010');

function defined<Result extends { defined: boolean }>(result: Result) {
  if (!result.defined) throw new Error('the result has no value');
  return result as Extract<Result, { defined: true }>;
}

function deviationOf(values: number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return Math.sqrt(
    values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1),
  );
}

describe('five-check: outcomes of 57 tasks', () => {
  test.each([
    {
      name: 'trained against baseline',
      from: BASELINE,
      to: TRAINED,
      gained: 16,
      lost: 1,
      p: 0.000274658203125,
    },
    {
      name: 'trained against prompted',
      from: PROMPTED,
      to: TRAINED,
      gained: 11,
      lost: 3,
      p: 0.057373046875,
    },
    {
      name: 'prompted against baseline',
      from: BASELINE,
      to: PROMPTED,
      gained: 17,
      lost: 10,
      p: 0.24778856337070465,
    },
  ])('$name: exact McNemar and sign-flip agree on p = $p', ({ from, to, gained, lost, p }) => {
    const counts = countDiscordant(to.map(Boolean), from.map(Boolean));
    expect(counts).toEqual({ gained, lost });
    expect(mcnemarTest(counts.gained, counts.lost).p).toBeCloseTo(p, 14);
    const signFlip = signFlipTest(to.map((pass, task) => pass - (from[task] ?? 0)));
    expect(signFlip).toMatchObject({ method: 'exact-lattice', pairs: 57 });
    expect(signFlip.p).toBeCloseTo(p, 14);
  });

  test.each([
    { name: 'A percentile', from: BASELINE, options: {}, low: 8, high: 22 },
    {
      name: 'A BCa, mid ties',
      from: BASELINE,
      options: { method: 'bca', ties: 'mid' },
      low: 8,
      high: 22,
    },
    {
      name: 'A BCa, strict ties',
      from: BASELINE,
      options: { method: 'bca', ties: 'strict' },
      low: 7,
      high: 21,
    },
    { name: 'B percentile', from: PROMPTED, options: {}, low: 1, high: 15 },
    {
      name: 'B BCa, mid ties',
      from: PROMPTED,
      options: { method: 'bca', ties: 'mid' },
      low: 1,
      high: 15,
    },
    {
      name: 'B BCa, strict ties',
      from: PROMPTED,
      options: { method: 'bca', ties: 'strict' },
      low: 0,
      high: 14,
    },
  ] as const)('bootstrap $name ends on $low/57 and $high/57', ({ from, options, low, high }) => {
    // At 10,000 resamples four seeds in ten move an end by a whole task; two million settle it.
    const interval = defined(bootstrapPaired(TRAINED, from, { ...options, resamples: 2_000_000 }));
    expect(interval.low * 57).toBeCloseTo(low, 9);
    expect(interval.high * 57).toBeCloseTo(high, 9);
  });

  test.each([
    { name: 'A', from: BASELINE, resolves: 0.17915190719639804 },
    { name: 'B', from: PROMPTED, resolves: 0.17794385628198356 },
  ])('$name: 57 tasks resolve a difference of $resolves and no less', ({ from, resolves }) => {
    const standardDeviation = deviationOf(TRAINED.map((pass, task) => pass - (from[task] ?? 0)));
    expect(detectableDifference({ standardDeviation, pairs: 57 })).toBeCloseTo(resolves, 12);
  });
});
