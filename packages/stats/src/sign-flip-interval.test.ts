import { describe, expect, test } from 'vitest';
import { createRandom } from './random.ts';
import { signFlipInterval } from './sign-flip-interval.ts';
import { signFlipTest } from './sign-flip-test.ts';

// References: every subset listed by itertools.combinations.
const SUMS = [0.2, 0.3, 0.1, 0.5, 0.4, -0.1, 0.3, 1.2];
const SIZES = [1, 2, 1, 3, 1, 1, 2, 4];

test.each([
  { confidence: 0.95, low: 0.06666666666666668, high: 0.2833333333333333 },
  { confidence: 0.9, low: 0.1, high: 0.2625 },
])('clusters of unequal size, $confidence: [$low, $high]', ({ confidence, low, high }) => {
  const differences = SUMS.flatMap((sum, cluster) =>
    Array.from({ length: SIZES[cluster] ?? 0 }, () => sum / (SIZES[cluster] ?? 1)),
  );
  const clusters = SIZES.flatMap((size, cluster) => Array.from({ length: size }, () => cluster));
  const interval = signFlipInterval(differences, { clusters, confidence });
  expect(interval).toMatchObject({ method: 'exact-enumeration', subsets: 255, clusters: 8 });
  expect(interval).toMatchObject({ low: expect.closeTo(low, 12), high: expect.closeTo(high, 12) });
});

describe('holds what the sign-flip test does not reject, and nothing else', () => {
  const { float } = createRandom('inversion');
  const differences = Array.from({ length: 12 }, () => float() - 0.3);
  const interval = signFlipInterval(differences);
  if (!interval.defined) throw new Error('twelve differences give an interval');
  const pAt = (value: number) => signFlipTest(differences.map((d) => d - value)).p;

  test.each([
    ['just inside the low end', interval.low + 1e-6, true],
    ['just outside the low end', interval.low - 1e-6, false],
    ['just inside the high end', interval.high - 1e-6, true],
    ['just outside the high end', interval.high + 1e-6, false],
  ])('%s', (_, value, isKept) => {
    expect(pAt(value) > 0.05).toBe(isKept);
  });
});

test('random subsets come near all of them, and repeat with their seed', () => {
  const { float } = createRandom('many');
  const differences = Array.from({ length: 20 }, () => float() - 0.4);
  const interval = signFlipInterval(differences, { subsets: 200_000, seed: 4 });
  expect(interval).toMatchObject({ method: 'monte-carlo', subsets: 200_000 });
  expect(signFlipInterval(differences, { subsets: 200_000, seed: 4 })).toEqual(interval);
  if (!interval.defined) throw new Error('twenty differences give an interval');
  for (const end of [interval.low, interval.high])
    expect(signFlipTest(differences.map((d) => d - end)).p).toBeCloseTo(0.05, 2);
});

test.each([
  {
    name: 'five clusters',
    differences: [0.1, 0.2, 0.3, 0.4, 0.5],
    reason: '5 clusters have 31 subsets',
  },
  { name: 'one cluster', differences: [0.1], reason: '1 cluster has 1 subset' },
  { name: 'no spread', differences: Array(9).fill(0.1), reason: 'there is no spread' },
  { name: 'no spread, many', differences: Array(30).fill(0), reason: 'there is no spread' },
])('$name: no interval', ({ differences, reason }) => {
  expect(signFlipInterval(differences)).toMatchObject({
    defined: false,
    reason: expect.stringContaining(reason),
  });
});

test.each([
  { name: 'no differences', misuse: () => signFlipInterval([]) },
  { name: 'a NaN', misuse: () => signFlipInterval([1, Number.NaN]) },
  { name: 'confidence 95', misuse: () => signFlipInterval([1, 2], { confidence: 95 }) },
  { name: 'no subsets', misuse: () => signFlipInterval([1, 2], { subsets: 0 }) },
  { name: 'a cluster too few', misuse: () => signFlipInterval([1, 2], { clusters: ['a'] }) },
])('$name: refused', ({ misuse }) => {
  expect(misuse).toThrow(RangeError);
});
