import { expect, test } from 'vitest';
import { roganGladen } from './rogan-gladen.ts';

const JUDGE = { sensitivity: 0.9, specificity: 0.8 };

test('70 % reported by a judge of 0.9 and 0.8 is really 71.4 %', () => {
  expect(roganGladen(0.7, JUDGE)).toMatchObject({ value: expect.closeTo(0.7142857142857141, 14) });
});

test.each([0, 0.25, 0.6, 1])(
  'a true rate of %d comes back from what the judge would report',
  (rate) => {
    const reported = rate * JUDGE.sensitivity + (1 - rate) * (1 - JUDGE.specificity);
    expect(roganGladen(reported, JUDGE)).toMatchObject({ value: expect.closeTo(rate, 12) });
  },
);

test('rates the judge could not report are held to 0 and 1, and shown', () => {
  expect(roganGladen(0.95, JUDGE)).toMatchObject({
    value: 1,
    unclamped: expect.closeTo(1.0714285714, 9),
  });
});

test('a judge no better than guessing gives a reason', () => {
  expect(roganGladen(0.5, { sensitivity: 0.4, specificity: 0.6 })).toMatchObject({
    defined: false,
  });
});

test('a sensitivity of 90 is refused', () => {
  expect(() => roganGladen(0.5, { sensitivity: 90, specificity: 0.5 })).toThrow(RangeError);
});
