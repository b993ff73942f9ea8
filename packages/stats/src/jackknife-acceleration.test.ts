import { expect, test } from 'vitest';
import { jackknifeAcceleration } from './jackknife-acceleration.ts';

test('the acceleration of a skewed sample, by hand', () => {
  // Leaving out one of [0, 0, 3]: means 1.5, 1.5, 0; gaps from their mean 1: -0.5, -0.5, 1.
  expect(jackknifeAcceleration([1.5, 1.5, 0])).toBeCloseTo(0.75 / (6 * 1.5 ** 1.5), 14);
});

test('a flat jackknife corrects nothing', () => {
  expect(jackknifeAcceleration([2, 2, 2])).toBe(0);
});
