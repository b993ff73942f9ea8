import { expect, test } from 'vitest';
import { detectableDifference, planningZ, requiredPairs } from './detectable-difference.ts';

test('z of 5 % on two sides plus z of 80 %', () => {
  expect(planningZ()).toBeCloseTo(2.8015852181129683, 14);
});

test('pairs for a difference of 0.1 at a deviation of 0.5', () => {
  const { exact, pairs } = requiredPairs({ difference: 0.1, standardDeviation: 0.5 });
  expect(exact).toBeCloseTo(196.22199335872722, 10);
  expect(pairs).toBe(197);
});

test('size and difference are inverse', () => {
  const difference = detectableDifference({ standardDeviation: 0.48, pairs: 57 }, { power: 0.9 });
  const { exact, pairs } = requiredPairs({ difference, standardDeviation: 0.48 }, { power: 0.9 });
  expect(exact).toBeCloseTo(57, 10);
  expect(pairs).toBe(57);
});

test('one side asks for less', () => {
  const design = { difference: 0.1, standardDeviation: 0.5 };
  expect(requiredPairs(design, { sides: 1 }).pairs).toBe(155);
});

test.each([
  { name: 'no difference', misuse: () => requiredPairs({ difference: 0, standardDeviation: 1 }) },
  { name: 'no spread', misuse: () => detectableDifference({ standardDeviation: 0, pairs: 9 }) },
  { name: 'no pairs', misuse: () => detectableDifference({ standardDeviation: 1, pairs: 0 }) },
  { name: 'power below alpha', misuse: () => planningZ({ power: 0.01 }) },
])('$name: refused', ({ misuse }) => {
  expect(misuse).toThrow(RangeError);
});
