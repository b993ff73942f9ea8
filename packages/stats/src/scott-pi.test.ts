import { expect, test } from 'vitest';
import { cohenKappa } from './cohen-kappa.ts';
import { scottPi } from './scott-pi.ts';

test('equals kappa when both raters use the categories equally often', () => {
  const [first, second] = [
    [1, 2, 1, 2, 1, 2],
    [1, 2, 2, 1, 1, 2],
  ];
  const kappa = cohenKappa(first, second);
  expect(scottPi(first, second)).toMatchObject({ value: kappa.defined && kappa.value });
});

test('constant ratings give a reason', () => {
  expect(scottPi(['a', 'a'], ['a', 'a'])).toMatchObject({ defined: false });
});

test('unequal lists are refused', () => {
  expect(() => scottPi([1, 2], [1])).toThrow(RangeError);
});
