import { expect, test } from 'vitest';
import { incompleteBeta, inverseIncompleteBeta } from './incomplete-beta.ts';

// scipy.special.betainc
const VALUES = [
  { x: 1e-6, a: 0.5, b: 5000, p: 0.07965370966319735 },
  { x: 0.01, a: 30, b: 80, p: 2.8230598257838793e-34 },
  { x: 0.2, a: 0.1, b: 0.2, p: 0.5925346573554784 },
  { x: 0.5, a: 2, b: 5, p: 0.890625 },
  { x: 0.5, a: 1000, b: 80, p: 4.0741736190150704e-204 },
  { x: 0.77, a: 30, b: 5, p: 0.08155339442760429 },
  { x: 0.99, a: 1000, b: 5, p: 0.027948558419431037 },
] as const;

test.each(VALUES)('incompleteBeta($x, $a, $b) is $p', ({ x, a, b, p }) => {
  expect(incompleteBeta(x, a, b) / p).toBeCloseTo(1, 11);
});

test.each(VALUES)('inverseIncompleteBeta($p, $a, $b) is $x', ({ x, a, b, p }) => {
  expect(inverseIncompleteBeta(p, a, b) / x).toBeCloseTo(1, 10);
});

test('the ends are exact and impossible arguments are refused', () => {
  expect([incompleteBeta(0, 2, 3), incompleteBeta(1, 2, 3)]).toEqual([0, 1]);
  expect([inverseIncompleteBeta(0, 2, 3), inverseIncompleteBeta(1, 2, 3)]).toEqual([0, 1]);
  expect(() => incompleteBeta(1.1, 2, 3)).toThrow(RangeError);
  expect(() => incompleteBeta(0.5, 0, 3)).toThrow(RangeError);
  expect(() => inverseIncompleteBeta(-0.1, 2, 3)).toThrow(RangeError);
});
