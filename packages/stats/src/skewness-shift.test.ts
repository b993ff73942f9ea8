import { expect, test } from 'vitest';
import { createRandom } from './random.ts';
import { skewnessShift } from './skewness-shift.ts';
import { studentInterval } from './student-interval.ts';

const single = (sums: readonly number[]) => ({ sums, sizes: sums.map(() => 1) });

// References: s × skewness × (2t² + 1) / 6n with SciPy's skew and t.ppf.
test.each([
  { values: [0, 0, 0, 0, 0, 0, 0, 1], confidence: 0.95, shift: 0.20350098972025277 },
  { values: [0.2, 0.3, 0.1, 0.5, 0.4, -0.1, 0.3], confidence: 0.95, shift: -0.03101279475195385 },
  { values: [0.2, 0.3, 0.1, 0.5, 0.4, -0.1, 0.3], confidence: 0.9, shift: -0.020441102001822507 },
  { values: [3, 1, 1, 2, 9, 1], confidence: 0.95, shift: 1.9084369004150465 },
])('$values at $confidence: $shift', ({ values, confidence, shift }) => {
  expect(skewnessShift(single(values), { confidence })).toMatchObject({
    value: expect.closeTo(shift, 10),
  });
});

test('whoever turns the signs round turns the shift round', () => {
  const sums = [4, -1, 0.5, 2, 2.5];
  const sizes = [3, 1, 2, 2, 4];
  const shift = skewnessShift({ sums, sizes });
  const turned = skewnessShift({ sums: sums.map((sum) => -sum), sizes });
  expect(shift.defined && turned.defined && shift.value + turned.value).toBe(0);
});

test('moved by it, t intervals of 25 exponential values miss the mean on both sides and not on one', () => {
  const random = createRandom('exponential');
  const [plain, moved] = [
    { above: 0, below: 0 },
    { above: 0, below: 0 },
  ];
  for (let run = 0; run < 4000; run++) {
    const values = Array.from({ length: 25 }, () => -Math.log(1 - random.float()));
    const [interval, shift] = [studentInterval(values), skewnessShift(single(values))];
    if (!interval.defined || !shift.defined) throw new Error('both are defined');
    if (interval.high < 1) plain.below += 1;
    if (interval.low > 1) plain.above += 1;
    if (interval.high + shift.value < 1) moved.below += 1;
    if (interval.low + shift.value > 1) moved.above += 1;
  }
  expect(plain.below / 4000).toBeGreaterThan(0.06);
  expect(moved.below / 4000).toBeLessThan(0.05);
  expect(plain.above / 4000).toBeLessThan(0.01);
  expect(moved.above / 4000).toBeGreaterThan(0.02);
});

test('without spread there is nothing to move', () => {
  expect(skewnessShift(single([1, 1, 1])).defined).toBe(false);
  expect(skewnessShift(single([1])).defined).toBe(false);
});

test('a NaN is refused', () => {
  expect(() => skewnessShift(single([Number.NaN, 1]))).toThrow(RangeError);
});
