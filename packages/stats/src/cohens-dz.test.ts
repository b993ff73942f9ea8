import { expect, test } from 'vitest';
import { cohensDz } from './cohens-dz.ts';

// 40 score differences of a published set (Kidus Gashaw, CC-BY-4.0).
const LIFT = [
  0, 0.0833, 0.4333, 0.0667, 0.1167, 0.1666, 0, -0.0334, 0.0666, 0.0666, 0, 0.2, -0.1, -0.0334,
  0.25, 0, 0.3166, 0.2167, 0, 0.0166, -0.0334, -0.2, 0.3334, -0.0334, 0.1167, -0.0334, 0.0667,
  0.0667, 0.1166, 0.05, 0.1833, -0.1, 0, 0.35, 0.0166, -0.1, -0.0666, 0.0833, 0.0833, -0.1667,
];

// References: scipy.stats.nct solved for its noncentrality.
test.each([
  {
    name: 'six',
    differences: [0.1, 0.3, -0.1, 0.4, 0.2, 0.3],
    value: 1.118033989,
    low: 0.04242932,
    high: 2.133732577,
  },
  { name: 'forty', differences: LIFT, value: 0.45876508, low: 0.13001781, high: 0.782196752 },
  {
    name: 'forty turned',
    differences: LIFT.map((d) => -d),
    value: -0.45876508,
    low: -0.782196752,
    high: -0.13001781,
  },
])('$name differences: $value [$low, $high]', ({ differences, value, low, high }) => {
  const effect = cohensDz(differences);
  if (!effect.defined) throw new Error(effect.reason);
  expect(effect.value).toBeCloseTo(value, 8);
  expect(effect.low).toBeCloseTo(low, 7);
  expect(effect.high).toBeCloseTo(high, 7);
});

test.each([{ differences: [0, 0, 0] }, { differences: [0.1, 0.1, 0.1] }])(
  '$differences show no spread',
  ({ differences }) => {
    expect(cohensDz(differences)).toMatchObject({ defined: false });
  },
);

test('one difference is refused', () => {
  expect(() => cohensDz([0.3])).toThrow(RangeError);
});
