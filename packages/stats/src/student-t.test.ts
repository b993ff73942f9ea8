import { expect, test } from 'vitest';
import { studentTCdf, studentTQuantile } from './student-t.ts';

// scipy.stats.t
test.each([
  [-50, 10, 1.23715516465134e-13],
  [-3, 2.5, 0.036288047774515914],
  [-0.2, 1000, 0.42076062216198806],
  [0, 1, 0.5],
  [1e-5, 1000, 0.5000039884255731],
  [1, 1, 0.75],
  [4, 39, 0.9998630713102631],
])('studentTCdf(%d, %d) is %d', (t, degrees, probability) => {
  expect(studentTCdf(t, degrees) / probability).toBeCloseTo(1, 12);
});

test.each([
  [1e-9, 1, -318309886.1837907],
  [0.001, 2.5, -13.822193110865964],
  [0.45, 39, -0.1264823066723179],
  [0.5, 10, 0],
  [0.975, 39, 2.022690920036761],
  [0.9999, 1, 3183.098757118502],
])('studentTQuantile(%d, %d) is %d', (probability, degrees, t) => {
  const error = studentTQuantile(probability, degrees) - t;
  expect(Math.abs(error)).toBeLessThanOrEqual(1e-12 * Math.max(1, Math.abs(t)));
});

test('the far ends are certain and NaN is refused', () => {
  expect([studentTCdf(-Infinity, 3), studentTCdf(1e200, 3)]).toEqual([0, 1]);
  expect(() => studentTCdf(Number.NaN, 3)).toThrow(RangeError);
  expect(() => studentTQuantile(1, 3)).toThrow(RangeError);
  expect(() => studentTQuantile(0.5, 0)).toThrow(RangeError);
});
