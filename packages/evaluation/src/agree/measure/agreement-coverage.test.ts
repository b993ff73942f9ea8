import {
  cohenKappa,
  createRandom,
  krippendorffAlpha,
  type RatingTable,
} from '@tenacious-bench/stats';
import { expect, test } from 'vitest';
import { agreementOf } from './agreement-of.ts';

const random = createRandom('coverage');

/** Raters give the true value unless they slip, and then one at random. */
function rated(truth: number, slip: number): number {
  return random.float() < slip ? random.integer(3) : truth;
}

function pairsOf(
  items: readonly { readonly truth: number; readonly slip: number }[],
): [number[], number[]] {
  return [
    items.map(({ truth, slip }) => rated(truth, slip)),
    items.map(({ truth, slip }) => rated(truth, slip)),
  ];
}

function independent(count: number) {
  return pairsOf(Array.from({ length: count }, () => ({ truth: random.integer(3), slip: 0.2 })));
}

/** Five items a family: some families are hard for both raters. */
function kin(families: number) {
  return pairsOf(
    Array.from({ length: families }, () => ({
      truth: random.integer(3),
      slip: random.float() < 0.3 ? 0.9 : 0.05,
    })).flatMap((family) => Array.from({ length: 5 }, () => family)),
  );
}

function shareHeld(
  samples: number,
  found: () => { defined: true; low: number; high: number } | { defined: false },
  value: number,
) {
  const held = Array.from({ length: samples }, found).filter(
    (interval) => interval.defined && interval.low <= value && value <= interval.high,
  );
  return held.length / samples;
}

function definedValue(found: { defined: true; value: number } | { defined: false }): number {
  if (!found.defined) throw new Error('it varies');
  return found.value;
}

const quick = { scale: 'nominal', resamples: 200 } as const;

// 800 samples gave 94.8% for alpha, 95.0% for AC1 and 95.3% for kappa; what a few seconds can tell from that is 91%.
test('intervals of 95% hold the true coefficient in about 95 of 100 samples', () => {
  const large: RatingTable = independent(200_000);
  const [first = [], second = []] = large;
  const value = definedValue(cohenKappa(first, second));
  const samples = Array.from(
    { length: 240 },
    () => agreementOf(independent(100), quick).statistics,
  );
  // With even margins the three measure the same.
  for (const name of ['alpha', 'ac1', 'kappa'] as const) {
    let at = 0;
    const share = shareHeld(
      samples.length,
      () => samples[at++]?.[name] ?? { defined: false },
      value,
    );
    expect(share).toBeGreaterThan(0.91);
    expect(share).toBeLessThan(0.99);
  }
});

// 800 samples of 40 families gave 93.4%, and 75.3% where items were resampled as if they were independent.
test('of kin they hold it only where families are resampled', () => {
  const value = definedValue(krippendorffAlpha(kin(40_000)));
  const families = Array.from({ length: 200 }, (_, item) => `f${Math.floor(item / 5)}`);
  const covered = (options: { families?: readonly string[] }) =>
    shareHeld(150, () => agreementOf(kin(40), { ...quick, ...options }).statistics.alpha, value);
  const [clustered, naive] = [covered({ families }), covered({})];
  expect(clustered).toBeGreaterThan(0.89);
  expect(naive).toBeLessThan(0.85);
});
