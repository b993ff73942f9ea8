import { expect, test } from 'vitest';
import { binomialCdf, binomialProbability } from './binomial.ts';

// scipy.stats.binom
test.each([
  { k: 0, n: 5, p: 0.001, exactly: 0.9950099900049988, atMost: 0.995009990004999 },
  { k: 3, n: 17, p: 0.3, exactly: 0.12452175617507627, atMost: 0.2019070087871471 },
  { k: 59, n: 180, p: 0.5, exactly: 1.1678024679805914e-6, atMost: 2.2172246318775823e-6 },
  { k: 59, n: 180, p: 0.9, exactly: 3.573359124072469e-76, atMost: 3.775971133409151e-76 },
  { k: 400, n: 1000, p: 0.5, exactly: 4.633908074049787e-11, atMost: 1.3642320780329735e-10 },
  { k: 4900, n: 10000, p: 0.5, exactly: 0.0010798643294333704, atMost: 0.023292763852473225 },
])('$k of $n at $p', ({ k, n, p, exactly, atMost }) => {
  expect(binomialProbability(k, n, p) / exactly).toBeCloseTo(1, 12);
  expect(binomialCdf(k, n, p) / atMost).toBeCloseTo(1, 12);
});

test.each([
  { k: 0, n: 0, p: 0.5, exactly: 1, atMost: 1 },
  { k: 0, n: 3, p: 0, exactly: 1, atMost: 1 },
  { k: 1, n: 3, p: 0, exactly: 0, atMost: 1 },
  { k: 3, n: 3, p: 1, exactly: 1, atMost: 1 },
  { k: 2, n: 3, p: 1, exactly: 0, atMost: 0 },
])('certain outcomes: $k of $n at $p', ({ k, n, p, exactly, atMost }) => {
  expect(binomialProbability(k, n, p)).toBe(exactly);
  expect(binomialCdf(k, n, p)).toBe(atMost);
});

test('more successes than trials are refused', () => {
  expect(() => binomialCdf(4, 3, 0.5)).toThrow(RangeError);
  expect(() => binomialProbability(-1, 3, 0.5)).toThrow(RangeError);
});
