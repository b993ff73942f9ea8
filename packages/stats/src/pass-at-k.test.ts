import { expect, test } from 'vitest';
import { passAtK, passHatK } from './pass-at-k.ts';

test.each([
  { attempts: 8, passed: 6, k: 1, any: 0.75, all: 0.75 },
  { attempts: 8, passed: 6, k: 2, any: 0.9642857142857143, all: 0.5357142857142857 },
  { attempts: 8, passed: 6, k: 4, any: 1, all: 0.21428571428571427 },
  { attempts: 8, passed: 6, k: 8, any: 1, all: 0 },
  { attempts: 10, passed: 3, k: 5, any: 0.9166666666666666, all: 0 },
  { attempts: 5, passed: 0, k: 3, any: 0, all: 0 },
  { attempts: 5, passed: 5, k: 5, any: 1, all: 1 },
])(
  '$passed of $attempts, k = $k: pass@k $any, pass^k $all',
  ({ attempts, passed, k, any, all }) => {
    expect(passAtK({ attempts, passed }, k)).toBeCloseTo(any, 14);
    expect(passHatK({ attempts, passed }, k)).toBeCloseTo(all, 14);
  },
);

test('large counts do not overflow', () => {
  const many = { attempts: 100_000, passed: 99_000 };
  expect(passHatK(many, 1000)).toBeCloseTo(4.1e-5, 5);
  expect(passAtK(many, 1000)).toBe(1);
});

test.each([
  { name: 'k above the attempts', misuse: () => passAtK({ attempts: 4, passed: 2 }, 5) },
  { name: 'k = 0', misuse: () => passHatK({ attempts: 4, passed: 2 }, 0) },
  { name: 'more passes than attempts', misuse: () => passHatK({ attempts: 4, passed: 5 }, 1) },
  { name: 'no attempts', misuse: () => passAtK({ attempts: 0, passed: 0 }, 1) },
])('$name: refused', ({ misuse }) => {
  expect(misuse).toThrow(RangeError);
});
