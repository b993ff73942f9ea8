import { describe, expect, test } from 'vitest';
import { numpyDraw, pythonDraw } from './index.ts';
import { mersenneTwister } from './mersenne-twister.ts';

/** References: the 2002 C code of MT19937, CPython 3.11 and numpy 2.4. */
describe('mersenneTwister', () => {
  test('the first words of the authors, seeded by a list', () => {
    const next = mersenneTwister({ words: [0x123, 0x234, 0x345, 0x456] });
    const words = Array.from({ length: 1000 }, next);
    expect(words.slice(0, 3)).toEqual([1067595299, 955945823, 477289528]);
    expect(words[999]).toBe(3460025646);
  });

  test('the 10,000th word of seed 5489, as the C++ standard demands', () => {
    const next = mersenneTwister({ word: 5489 });
    expect(Array.from({ length: 10_000 }, next).at(-1)).toBe(4123659995);
  });
});

describe('pythonDraw', () => {
  test.each([
    { seed: 42, rule: 'choice', bound: 40, drawn: [7, 1, 17, 15, 14, 8] },
    { seed: 42, rule: 'choices', bound: 40, drawn: [25, 1, 11, 8, 29, 27] },
    { seed: 2 ** 40 + 5, rule: 'choice', bound: 1000, drawn: [516, 529, 275, 679, 948, 28] },
  ] as const)('seed $seed, random.$rule below $bound', ({ seed, rule, bound, drawn }) => {
    const draw = pythonDraw(seed, rule);
    expect(drawn.map(() => draw(bound))).toEqual(drawn);
  });

  test('one item takes words from the stream too, as randrange(1) does', () => {
    const draw = pythonDraw(0);
    expect([1, 1, 1, 64, 2 ** 31, 2 ** 31].map(draw)).toEqual([
      0, 0, 0, 33, 2087043557, 1739178872,
    ]);
  });

  test.each([-1, 0.5, Number.NaN])('a seed of %d is refused', (seed) => {
    expect(() => pythonDraw(seed)).toThrow(RangeError);
  });
});

describe('numpyDraw', () => {
  test.each([
    { seed: 42, bounds: [57, 57, 57, 57, 57, 57], drawn: [38, 51, 28, 14, 42, 7] },
    { seed: 7, bounds: [1, 57, 57, 57, 57, 57, 57], drawn: [0, 47, 4, 25, 54, 3, 19] },
  ])('seed $seed below $bounds', ({ seed, bounds, drawn }) => {
    expect(bounds.map(numpyDraw(seed))).toEqual(drawn);
  });

  test('a seed that numpy refuses is refused', () => {
    expect(() => numpyDraw(2 ** 32)).toThrow('The seed of numpy');
  });
});
