import { expect, test } from 'vitest';
import { pairedTTest } from './paired-t-test.ts';

// scipy.stats.ttest_1samp, SciPy 1.17.1.
test.each([
  [[0.1, 0.3, -0.1, 0.4, 0.2, 0.3], 'two-sided', 2.738612787525831, 0.04085940385929582],
  [[0.1, 0.3, -0.1, 0.4, 0.2, 0.3], 'greater', 2.738612787525831, 0.02042970192964791],
  [[0.1, 0.3, -0.1, 0.4, 0.2, 0.3], 'less', 2.738612787525831, 0.9795702980703521],
  [differences(16, 1, 40), 'two-sided', 4.115274458765508, 0.00012821061193558746],
  [differences(16, 1, 40), 'greater', 4.115274458765508, 6.410530596779373e-5],
  [differences(11, 3, 43), 'two-sided', 2.2097135080063977, 0.03123035359414253],
] as const)('%j %s', (values, alternative, t, p) => {
  expect(pairedTTest(values, { alternative })).toEqual({
    defined: true,
    t: expect.closeTo(t, 12),
    degrees: values.length - 1,
    p: expect.closeTo(p, 12),
  });
});

test('no spread, no test; an unknown alternative and one value are refused', () => {
  expect(pairedTTest([2, 2, 2])).toMatchObject({ defined: false });
  expect(() => pairedTTest([1])).toThrow(RangeError);
  expect(() => pairedTTest([1, 2], { alternative: 'both' as 'less' })).toThrow(RangeError);
});

function differences(wins: number, losses: number, ties: number): number[] {
  return [
    ...Array<number>(wins).fill(1),
    ...Array<number>(losses).fill(-1),
    ...Array<number>(ties).fill(0),
  ];
}
