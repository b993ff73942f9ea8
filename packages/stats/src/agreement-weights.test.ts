import { expect, test } from 'vitest';
import { agreementWeights } from './agreement-weights.ts';

test.each([
  { weights: 'none', first: [1, 0, 0] },
  { weights: 'linear', first: [1, 2 / 3, 0] },
  { weights: 'quadratic', first: [1, 8 / 9, 0] },
] as const)('$weights: 0 against 0, 1 and 3 earns $first', ({ weights, first }) => {
  const row = agreementWeights(3, [0, 1, 3], weights)[0] ?? [];
  for (const [column, credit] of first.entries()) expect(row[column]).toBeCloseTo(credit, 14);
});

test('labels without an order have no distance', () => {
  expect(agreementWeights(2, undefined, 'none')).toEqual([
    [1, 0],
    [0, 1],
  ]);
  expect(() => agreementWeights(2, undefined, 'linear')).toThrow(TypeError);
});

test('an unknown kind is refused', () => {
  expect(() => agreementWeights(2, [0, 1], 'cubic' as never)).toThrow(RangeError);
});
