import { expect, test } from 'vitest';
import { logGamma } from './log-gamma.ts';

// scipy.special.gammaln
test.each([
  [1e-5, 11.512919692895826],
  [0.5, 0.5723649429247],
  [1, 0],
  [1.5, -0.12078223763524526],
  [2, 0],
  [3.3, 0.9870985778947343],
  [15.9, 27.625493215168696],
  [16, 27.899271383840894],
  [100, 359.1342053695754],
  [1e5, 1051287.7089736569],
])('logGamma(%d) is %d', (x, expected) => {
  expect(Math.abs(logGamma(x) - expected)).toBeLessThanOrEqual(1e-13 * Math.max(1, expected));
});

test('zero is refused', () => {
  expect(() => logGamma(0)).toThrow(RangeError);
});
