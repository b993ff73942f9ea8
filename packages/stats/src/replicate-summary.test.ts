import { expect, test } from 'vitest';
import { countAround, summariseReplicates } from './replicate-summary.ts';

test('extremes and deviation', () => {
  expect(summariseReplicates(Float64Array.of(2, 4, 4, 4, 5, 5, 7, 9))).toEqual({
    least: 2,
    most: 9,
    deviation: expect.closeTo(Math.sqrt(32 / 7), 14),
    broken: undefined,
  });
});

test.each([Number.NaN, Infinity, -Infinity])('%d is reported as broken', (value) => {
  expect(summariseReplicates(Float64Array.of(1, value, 2)).broken).toBe(value);
});

test('values a rounding error away count as equal', () => {
  const counts = countAround(Float64Array.of(0.1 + 0.2, 0.3, 0.29, 0.31), 0.3, 1e-12);
  expect(counts).toEqual({ below: 1, equal: 2 });
});
