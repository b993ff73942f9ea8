import { mcnemarTest } from '@tenacious-bench/stats';
import { describe, expect, test } from 'vitest';
import { chanceOf, enumerateOutcomes, type Outcomes } from '../testing/enumerate-outcomes.ts';
import { differenceInterval } from './difference-interval.ts';
import { differencesOf } from './measure-difference.ts';

const options = { confidence: 0.95, resamples: 1000, seed: 0 };
const singles = (count: number) => Array.from({ length: count }, (_, task) => `family-${task}`);

function intervalOf({ scores }: Outcomes, confidence = 0.95) {
  const { families } = scores;
  const kind = { families, isBinary: true };
  const interval = differenceInterval(differencesOf(scores), kind, { ...options, confidence });
  if (!interval.defined) throw new Error(interval.reason);
  return interval;
}

// From one task in twenty that differs to one in two, with differences from 0 to 0.4.
const truths = Array.from({ length: 10 }, (_, at) => (at + 1) / 20).flatMap((discordant) =>
  Array.from({ length: 9 }, (_, at) => at / 20)
    .filter((difference) => difference <= discordant + 1e-9)
    .map((difference) => ({
      difference,
      gain: (discordant + difference) / 2,
      loss: Math.max(0, (discordant - difference) / 2),
    })),
);

describe('passed or failed, one task a family', () => {
  // Computed from the probabilities of all outcomes, so nothing is left to chance. Above 97% is what an exact test costs:
  // under no difference and with few tasks it is wrong in far fewer than 5% of cases, and the interval has 0 inside as often.
  test.each([6, 8, 10, 15, 20, 30, 40])(
    '%d tasks: at least 92.5 in 100 intervals hold even rare differences',
    (n) => {
      const outcomes = enumerateOutcomes(n).map((one) => ({ one, ...intervalOf(one) }));
      const coverage = truths.map(({ difference, ...chances }) =>
        outcomes
          .filter(({ low, high }) => low <= difference + 1e-9 && difference - 1e-9 <= high)
          .reduce((sum, { one }) => sum + chanceOf(one, chances), 0),
      );
      expect(Math.min(...coverage)).toBeGreaterThan(0.925);
      const mean = coverage.reduce((sum, share) => sum + share, 0) / coverage.length;
      expect(mean).toBeGreaterThan(0.95);
      expect(mean).toBeLessThan(0.992);
    },
  );

  test.each([0.9, 0.95, 0.99])(
    'at %d it leaves 0 out exactly where McNemar rejects',
    (confidence) => {
      for (const one of [...enumerateOutcomes(9), ...enumerateOutcomes(25)]) {
        const { low, high } = intervalOf(one, confidence);
        const { p } = mcnemarTest(one.gained, one.lost);
        expect(low > 0 || high < 0).toBe(p <= 1 - confidence);
      }
    },
  );

  test.each([
    { gained: 16, lost: 1, tasks: 57, method: 'score', low: 0.142, high: 0.395 },
    { gained: 11, lost: 3, tasks: 57, method: 'score', low: 0, high: 0.273 },
    { gained: 0, lost: 2, tasks: 12, method: 'score', low: -0.448, high: 0.116 },
    { gained: 8, lost: 0, tasks: 8, method: 'exact', low: 0.261, high: 1 },
    { gained: 0, lost: 0, tasks: 30, method: 'exact', low: -0.116, high: 0.116 },
  ])('$gained won, $lost lost of $tasks: $method', ({ gained, lost, tasks, ...expected }) => {
    const differences = Array.from({ length: tasks }, (_, at) =>
      at < gained ? 1 : at < gained + lost ? -1 : 0,
    );
    expect(
      differenceInterval(differences, { families: singles(tasks), isBinary: true }, options),
    ).toMatchObject({
      method: expected.method,
      low: expect.closeTo(expected.low, 3),
      high: expect.closeTo(expected.high, 3),
    });
  });
});

describe('grades, and families', () => {
  test('the end on the side of the longer tail is moved out, the other is the test turned round', () => {
    const grades = [-0.1, 0, 0.1, 0, 0.05, -0.05, 0.1, 0.9];
    const kind = { families: singles(8), isBinary: false };
    const interval = differenceInterval(grades, kind, options);
    const turned = differenceInterval(
      grades.map((grade) => -grade),
      kind,
      options,
    );
    // What flipping alone gives is -0.05 to 0.45.
    expect(interval).toMatchObject({ low: expect.closeTo(-0.05, 6), method: 'sign-flip' });
    expect(interval.defined && interval.high).toBeGreaterThan(0.5);
    expect(turned.defined && interval.defined && turned.low + interval.high).toBeCloseTo(0, 12);
  });

  test('a difference of pass rates never reaches beyond 1', () => {
    const families = [...singles(7), ...Array<string>(40).fill('large')];
    const differences = families.map((family) => (family === 'large' ? -1 : 1));
    const interval = differenceInterval(differences, { families, isBinary: true }, options);
    expect(interval).toMatchObject({ defined: true, low: -1 });
  });
});
