import { binomialCdf } from '@tenacious-bench/stats';
import { expect, test } from 'vitest';
import { agreement, leastAgreement } from './least-agreement.ts';

test.each([
  { threshold: 1, permutations: 128, least: 128 },
  { threshold: 0.8, permutations: 128, least: 79 },
  { threshold: 0.5, permutations: 128, least: 37 },
  { threshold: 0.8, permutations: 8, least: 0 },
])(
  'at $threshold, $least of $permutations places agree at least',
  ({ threshold, permutations, least }) => {
    expect(leastAgreement(threshold, permutations)).toBe(least);
    if (least > 0)
      expect(binomialCdf(least - 1, permutations, threshold)).toBeLessThanOrEqual(1e-6);
    if (least < permutations)
      expect(binomialCdf(least, permutations, threshold)).toBeGreaterThan(1e-6);
  },
);

test('places agree where their values are equal', () => {
  expect(agreement(Uint32Array.of(1, 2, 3, 4), Uint32Array.of(1, 3, 3, 4))).toBe(3);
});
