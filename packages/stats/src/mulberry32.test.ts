import { expect, test } from 'vitest';
import { mulberry32 } from './mulberry32.ts';

test('seed 42 gives the sequence that published figures were drawn with', () => {
  const next = mulberry32(42);
  expect([next(), next(), next()]).toEqual([
    0.6011037519201636, 0.44829055899754167, 0.8524657934904099,
  ]);
});

test('a seed that is no number is refused', () => {
  expect(() => mulberry32(Number.NaN)).toThrow(RangeError);
});
