import { expect, test } from 'vitest';
import { adjustBenjaminiHochberg, adjustHolm } from './adjust-p-values.ts';

// The 25 p-values of the example in McDonald, Handbook of Biological Statistics.
const HANDBOOK = [
  0.001, 0.008, 0.039, 0.041, 0.042, 0.06, 0.074, 0.205, 0.212, 0.216, 0.222, 0.251, 0.269, 0.275,
  0.34, 0.341, 0.384, 0.569, 0.594, 0.696, 0.762, 0.94, 0.942, 0.975, 0.986,
];

function expectStart(actual: number[], expected: number[]): void {
  for (const [index, p] of expected.entries()) expect(actual[index]).toBeCloseTo(p, 12);
}

// statsmodels.stats.multitest.multipletests
test('Holm', () => {
  expectStart(adjustHolm(HANDBOOK), [0.025, 0.192, 0.897, 0.902, 0.902, 1, 1]);
});

test('Benjamini-Hochberg', () => {
  expectStart(
    adjustBenjaminiHochberg(HANDBOOK),
    [0.025, 0.1, 0.21, 0.21, 0.21, 0.25, 0.26428571428571423, 0.49107142857142855],
  );
});

test.each([adjustHolm, adjustBenjaminiHochberg])(
  '%o of nothing is nothing, one p stays itself',
  (adjust) => {
    expect(adjust([])).toEqual([]);
    expect(adjust([0.03])).toEqual([0.03]);
  },
);

test.each([
  { name: 'a p above 1', misuse: () => adjustHolm([0.1, 1.1]), error: RangeError },
  { name: 'a NaN', misuse: () => adjustBenjaminiHochberg([Number.NaN]), error: RangeError },
  { name: 'a text', misuse: () => adjustHolm(['0.1'] as never), error: TypeError },
  { name: 'no list', misuse: () => adjustHolm(0.1 as never), error: TypeError },
])('$name: refused', ({ misuse, error }) => {
  expect(misuse).toThrow(error);
});
