import { expect, test } from 'vitest';
import { nextSfc32, seedSfc32 } from './sfc32.ts';

test('the state (1, 2, 3, 4) gives the published sequence of sfc32', () => {
  const state = Int32Array.of(1, 2, 3, 4);
  const words = Array.from({ length: 6 }, () => nextSfc32(state) >>> 0);
  expect(words).toEqual([7, 34, 56_623_200, 188_882_296, 3_431_242_869, 399_395_954]);
});

// Known answers from an independent Python program written from the same description.
test.each([
  [0, [4270301181, 3717780726, 2919608142, 3745158266]],
  [1, [4061813221, 3062040578, 2408220265, 1703181769]],
  [42, [370435960, 4219569920, 3486173203, 397853030]],
  [-1, [929969697, 320036401, 1669305608, 3510896214]],
  [2 ** 32, [4022899677, 1052934508, 2784625602, 2397823861]],
  [2 ** 53 - 1, [408800178, 794670810, 3295293206, 2029805459]],
  ['', [1856610691, 569058015, 3665161708, 2561001063]],
  ['42', [1741412551, 2030865144, 3855772370, 2231413085]],
  ['held-out split', [354339226, 568829320, 3349275856, 844675354]],
  ['naïve 😀', [830814053, 2451006564, 1466418790, 33820855]],
])('seed %j gives %j', (seed, words) => {
  const state = seedSfc32(seed);
  expect(Array.from(words, () => nextSfc32(state) >>> 0)).toEqual(words);
});

test.each([
  { seed: 0.5, error: RangeError },
  { seed: Number.NaN, error: RangeError },
  { seed: 2 ** 53, error: RangeError },
  { seed: null as unknown as number, error: TypeError },
])('seed $seed is refused', ({ seed, error }) => {
  expect(() => seedSfc32(seed)).toThrow(error);
});
