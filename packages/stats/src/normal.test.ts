import { expect, test } from 'vitest';
import { normalCdf, normalQuantile } from './normal.ts';

// scipy.stats.norm
test.each([
  [-37, 5.7255712225239266e-300],
  [-20, 2.7536241186061556e-89],
  [-7, 1.279812543885835e-12],
  [-3, 0.0013498980316300933],
  [-1, 0.15865525393145707],
  [0, 0.5],
  [0.3, 0.6179114221889526],
  [2, 0.9772498680518208],
  [8, 0.9999999999999993],
])('normalCdf(%d) is %d', (z, probability) => {
  expect(normalCdf(z) / probability).toBeCloseTo(1, 12);
});

test.each([
  [1e-300, -37.0470962993612],
  [1e-10, -6.361340902404056],
  [0.01, -2.3263478740408408],
  [0.075, -1.4395314709384563],
  [0.3, -0.5244005127080409],
  [0.5, 0],
  [0.8, 0.8416212335729143],
  [0.975, 1.959963984540054],
  [0.9999, 3.719016485455709],
])('normalQuantile(%d) is %d', (probability, z) => {
  expect(normalQuantile(probability)).toBeCloseTo(z, 12);
});

test('the ends are infinite and NaN is refused', () => {
  expect([normalCdf(-Infinity), normalCdf(Infinity)]).toEqual([0, 1]);
  expect([normalQuantile(0), normalQuantile(1)]).toEqual([-Infinity, Infinity]);
  expect(() => normalCdf(Number.NaN)).toThrow(RangeError);
  expect(() => normalQuantile(1.5)).toThrow(RangeError);
});
