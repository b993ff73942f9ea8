import { describe, expect, test } from 'vitest';
import { pairedTDetectableEffect, pairedTPower, pairedTSampleSize } from './paired-t-power.ts';

// References: statsmodels.stats.power.TTestPower
describe('two-sided at 5 %', () => {
  test('power of 34 pairs for an effect of 0.5', () => {
    expect(pairedTPower(0.5, 34)).toBeCloseTo(0.8077775012792737, 10);
    expect(pairedTPower(-0.5, 34)).toBeCloseTo(0.8077775012792737, 10);
  });

  // statsmodels solves with a lower tail that is 3e-8 off; 30-digit integration (mpmath) puts the
  // power at its 33.36713118431864 pairs at 0.800000028 and at its effect for 57 at 0.80000058.
  test('pairs for an effect of 0.5', () => {
    const size = pairedTSampleSize(0.5);
    expect(size.exact).toBeCloseTo(33.36713118431864, 5);
    expect(size.pairs).toBe(34);
  });

  test('power at a published effect, by 30-digit integration', () => {
    expect(pairedTPower(0.37759583561927307, 57)).toBeCloseTo(0.8000005798342753, 12);
    expect(pairedTPower(0.377595556391384, 57)).toBeCloseTo(0.8000000000000244, 12);
  });

  test.each([
    [57, 0.37759583561927307],
    [40, 0.4542571109927129],
  ])('%i pairs detect an effect of %d', (pairs, effect) => {
    expect(pairedTDetectableEffect(pairs)).toBeCloseTo(effect, 6);
  });
});

test('one-sided power and size', () => {
  expect(pairedTPower(0.5, 34, { sides: 1 })).toBeCloseTo(0.8868653118499608, 10);
  expect(pairedTSampleSize(0.5, { sides: 1 }).exact).toBeCloseTo(26.137503817059283, 7);
});

test('other levels', () => {
  expect(pairedTPower(0.2, 200, { alpha: 0.001 })).toBeCloseTo(0.3083685043944566, 8);
  expect(pairedTDetectableEffect(57, { power: 0.9, alpha: 0.01 })).toBeCloseTo(
    0.526662666273238,
    8,
  );
});

test('an effect of 0 is found by accident only', () => {
  expect(pairedTPower(0, 40)).toBeCloseTo(0.05, 12);
});

test('a huge effect needs the two pairs that the test needs anyway', () => {
  expect(pairedTSampleSize(100)).toEqual({ exact: 2, pairs: 2 });
});

test.each([
  { name: 'no effect to find', misuse: () => pairedTSampleSize(0) },
  { name: 'one pair', misuse: () => pairedTPower(0.5, 1) },
  {
    name: 'power no better than alpha',
    misuse: () => pairedTDetectableEffect(57, { power: 0.05 }),
  },
  { name: 'power 80', misuse: () => pairedTSampleSize(0.5, { power: 80 }) },
  { name: 'three sides', misuse: () => pairedTPower(0.5, 34, { sides: 3 as never }) },
])('$name: refused', ({ misuse }) => {
  expect(misuse).toThrow(RangeError);
});
