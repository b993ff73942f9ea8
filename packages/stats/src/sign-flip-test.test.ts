import { describe, expect, test } from 'vitest';
import { type Alternative, signFlipTest } from './sign-flip-test.ts';

// References: scipy.stats.permutation_test, all sign patterns.
const THOUSANDTHS = [
  0.712, -0.667, 0.225, -0.07, -0.036, 0.035, -0.506, 0.03, -0.16, 1.097, 0.168, -0.006, 0.016,
  -0.1,
];
const IRREGULAR = [
  -0.8551505512051214, -0.19080097723465472, 0.6819453885067859, -0.03855360657336668,
  1.157758702959764, 0.0001978709334200246, 0.22425956507666464, 1.745820851212812,
  0.7451055226876446, -0.30522873561401803, 0.017161025402265107, 0.7405251317548021,
];

describe.each([
  {
    method: 'exact-lattice',
    differences: THOUSANDTHS,
    twoSided: 0.6666259765625,
    greater: 0.33331298828125,
    less: 0.6669921875,
  },
  {
    method: 'exact-enumeration',
    differences: IRREGULAR,
    twoSided: 0.14404296875,
    greater: 0.072021484375,
    less: 0.92822265625,
  },
])('$method', ({ method, differences, twoSided, greater, less }) => {
  test.each([
    { alternative: 'two-sided', p: twoSided },
    { alternative: 'greater', p: greater },
    { alternative: 'less', p: less },
  ] as const)('$alternative p is $p', ({ alternative, p }) => {
    const result = signFlipTest(differences, { alternative });
    expect(result).toMatchObject({ method, alternative, flips: 0, pairs: differences.length });
    expect(result.p).toBeCloseTo(p, 13);
  });
});

describe('monte-carlo', () => {
  const many = Array.from({ length: 30 }, (_, index) => IRREGULAR[index % 12] ?? 0).map(
    (difference, index) => difference + Math.sin(index) / 50,
  );

  test('is chosen when no exact method is affordable, and repeats with its seed', () => {
    const result = signFlipTest(many, { seed: 'again', flips: 5000 });
    expect(result).toMatchObject({ method: 'monte-carlo', flips: 5000 });
    expect(signFlipTest(many, { seed: 'again', flips: 5000 })).toEqual(result);
  });

  test.each(['two-sided', 'greater', 'less'] as Alternative[])(
    '%s: comes near the exact p',
    (alternative) => {
      const differences = [
        ...THOUSANDTHS,
        ...THOUSANDTHS.map((difference) => difference / 2 + 0.1),
      ];
      const exact = signFlipTest(differences, { alternative });
      const sampled = signFlipTest(differences, { alternative, tableLimit: 0 });
      expect(exact.method).toBe('exact-lattice');
      expect(sampled.method).toBe('monte-carlo');
      expect(Math.abs(sampled.p - exact.p)).toBeLessThan(0.006);
    },
  );

  test('never reports less than 1 / (flips + 1)', () => {
    const clear = many.map((difference) => Math.abs(difference) + 1);
    expect(signFlipTest(clear, { flips: 999 }).p).toBe(0.001);
  });
});

test.each([
  { name: 'all zero', differences: [0, 0, 0], p: 1 },
  { name: 'one pair', differences: [0.4], p: 1 },
  { name: 'six of one sign', differences: [1, 1, 1, 1, 1, 1], p: 2 / 2 ** 6 },
  { name: 'zeros say nothing', differences: [1, 0, 1, 0, 1, 0], p: 2 / 2 ** 3 },
  { name: 'balanced', differences: [1, -1], p: 1 },
])('$name: two-sided p is $p', ({ differences, p }) => {
  expect(signFlipTest(differences).p).toBe(p);
});

test('even two thousand agreeing signs are not impossible', () => {
  const { p } = signFlipTest(new Array<number>(2000).fill(1));
  expect(p).toBeGreaterThan(0);
  expect(p).toBeLessThan(1e-300);
});

test.each([
  { name: 'no pairs', misuse: () => signFlipTest([]), error: RangeError },
  { name: 'an infinite difference', misuse: () => signFlipTest([1, Infinity]), error: RangeError },
  {
    name: 'an unknown alternative',
    misuse: () => signFlipTest([1], { alternative: 'both' as never }),
    error: RangeError,
  },
  { name: 'no flips', misuse: () => signFlipTest([1], { flips: 0 }), error: RangeError },
])('$name is refused', ({ misuse, error }) => {
  expect(misuse).toThrow(error);
});
