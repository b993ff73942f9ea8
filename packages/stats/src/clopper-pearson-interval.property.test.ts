import fc from 'fast-check';
import { expect, test } from 'vitest';
import { binomialProbability } from './binomial.ts';
import { clopperPearsonInterval } from './clopper-pearson-interval.ts';
import { wilsonInterval } from './wilson-interval.ts';

const outcomes = fc
  .integer({ min: 1, max: 200 })
  .chain((trials) => fc.tuple(fc.integer({ min: 0, max: trials }), fc.constant(trials)));

test('both intervals hold the observed share and mirror when successes become failures', () => {
  fc.assert(
    fc.property(outcomes, ([successes, trials]) => {
      for (const interval of [wilsonInterval, clopperPearsonInterval]) {
        const { low, high } = interval(successes, trials);
        expect(
          0 <= low && low <= successes / trials && successes / trials <= high && high <= 1,
        ).toBe(true);
        const mirrored = interval(trials - successes, trials);
        expect(mirrored.low).toBeCloseTo(1 - high, 9);
        expect(mirrored.high).toBeCloseTo(1 - low, 9);
      }
    }),
    { seed: 40, numRuns: 200 },
  );
});

test.each([0.02, 0.3, 0.5, 0.77])(
  'Clopper-Pearson covers a rate of %d at least 95 %% of the time',
  (rate) => {
    let covered = 0;
    for (let successes = 0; successes <= 40; successes++) {
      const { low, high } = clopperPearsonInterval(successes, 40);
      if (low <= rate && rate <= high) covered += binomialProbability(successes, 40, rate);
    }
    expect(covered).toBeGreaterThanOrEqual(0.95);
  },
);
