import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cohenKappa } from './cohen-kappa.ts';
import { gwetAc1 } from './gwet-ac.ts';
import { krippendorffAlpha } from './krippendorff-alpha.ts';
import { scottPi } from './scott-pi.ts';

const pairs = fc.array(fc.tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 3 })), {
  minLength: 1,
  maxLength: 40,
});
const split = (rated: [number, number][]): [number[], number[]] => [
  rated.map(([first]) => first),
  rated.map(([, second]) => second),
];
const measures = {
  kappa: (a: number[], b: number[]) => cohenKappa(a, b),
  weightedKappa: (a: number[], b: number[]) => cohenKappa(a, b, { weights: 'quadratic' }),
  pi: (a: number[], b: number[]) => scottPi(a, b),
  ac1: (a: number[], b: number[]) => gwetAc1([a, b]),
  alpha: (a: number[], b: number[]) => krippendorffAlpha([a, b], { metric: 'interval' }),
};

test.each(Object.entries(measures))(
  '%s: at most 1, 1 exactly when raters always agree, the same with raters swapped',
  (_, measure) => {
    fc.assert(
      fc.property(pairs, (rated) => {
        const [first, second] = split(rated);
        const agreement = measure(first, second);
        const swapped = measure(second, first);
        expect(swapped.defined).toBe(agreement.defined);
        if (!agreement.defined || !swapped.defined) {
          expect(new Set([...first, ...second]).size).toBe(1);
          return;
        }
        expect(swapped.value).toBeCloseTo(agreement.value, 10);
        expect(agreement.value).toBeLessThanOrEqual(1);
        const always = rated.every(([a, b]) => a === b);
        if (always) expect(agreement.value).toBeCloseTo(1, 12);
        else expect(agreement.value).toBeLessThan(1);
      }),
      { seed: 30, numRuns: 200 },
    );
  },
);
