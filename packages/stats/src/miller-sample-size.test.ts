import { expect, test } from 'vitest';
import { millerSampleSize } from './miller-sample-size.ts';

const DESIGN = { difference: 0.03, betweenVariance: 1 / 9 };
const WITHIN = [1 / 6, 1 / 6] as const;

// Miller 2024, section 5: answers without end, ten answers, one answer per question.
test.each([
  { name: 'K → ∞', design: DESIGN, exact: 968.9974980677886, pairs: 969 },
  {
    name: 'K = 10',
    design: { ...DESIGN, withinVariance: WITHIN, answers: [10, 10] as const },
    exact: 1259.6967,
    pairs: 1260,
  },
  { name: 'K = 1', design: { ...DESIGN, withinVariance: WITHIN }, exact: 3875.99, pairs: 3876 },
])('$name: $pairs questions', ({ design, exact, pairs }) => {
  const size = millerSampleSize(design);
  expect(size.exact).toBeCloseTo(exact, 2);
  expect(size.pairs).toBe(pairs);
});

test('clusters of 5 with correlation 0.25 double the questions', () => {
  const plain = millerSampleSize(DESIGN).exact;
  const clustered = millerSampleSize({ ...DESIGN, clusters: { size: 5, correlation: 0.25 } }).exact;
  expect(clustered / plain).toBeCloseTo(2, 12);
});

test.each([
  { name: 'no difference', design: { ...DESIGN, difference: 0 } },
  { name: 'no variance', design: { ...DESIGN, betweenVariance: 0 } },
  { name: 'a negative variance', design: { ...DESIGN, betweenVariance: -1 } },
  { name: 'no answers', design: { ...DESIGN, withinVariance: WITHIN, answers: [0, 1] as const } },
  { name: 'a correlation of 2', design: { ...DESIGN, clusters: { size: 5, correlation: 2 } } },
])('$name: refused', ({ design }) => {
  expect(() => millerSampleSize(design)).toThrow(RangeError);
});
