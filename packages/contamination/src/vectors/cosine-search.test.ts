import { createRandom } from '@tenacious-bench/stats';
import { afterEach, expect, test, vi } from 'vitest';
import { cosinePairs } from './cosine-search.ts';
import { simdScan } from './simd-scan.ts';
import { unitVectors } from './unit-vectors.ts';

afterEach(() => vi.unstubAllGlobals());

const across = unitVectors([Float32Array.of(1, 0)]);
const none = unitVectors([]);

test.each([
  ['no tasks', none, across],
  ['no reference', across, none],
  ['nothing at all', none, none],
  ['a vector of zeros', unitVectors([new Float32Array(2)]), across],
  ['zeros on both sides', unitVectors([new Float32Array(2)]), unitVectors([new Float32Array(2)])],
  ['the opposite', across, unitVectors([Float32Array.of(-1, 0)])],
])('%s gives no pair', (_, tasks, reference) => {
  for (const kernel of ['simd', 'plain'] as const) {
    expect(cosinePairs(tasks, reference, { atLeast: 1e-9, kernel })).toEqual([]);
  }
});

test.each([0, -1, 1.01, Number.NaN])('a bound of %d is refused', (atLeast) => {
  expect(() => cosinePairs(across, across, { atLeast })).toThrow(
    `atLeast is ${atLeast}: a cosine outside (0, 1] would pair everything with everything, or nothing`,
  );
});

test('vectors of different dimensions are refused', () => {
  const other = unitVectors([Float32Array.of(1, 2, 3)]);
  expect(() => cosinePairs(across, other, { atLeast: 0.5 })).toThrow(
    'tasks have 2 dimensions and the reference has 3: their cosine is not defined',
  );
});

test('more rows than any tile, and more tasks than one block, change nothing', () => {
  const random = createRandom('tiles');
  // Rows of 200 kB: the tiles of the kernel hold four of them, and a block 84.
  const base = Array.from({ length: 7 }, () =>
    Float32Array.from({ length: 50_000 }, () => random.float() - 0.5),
  );
  const tasks = unitVectors(Array.from({ length: 90 }, (_, row) => base[row % 7] as Float32Array));
  const reference = unitVectors(base);
  const pairs = cosinePairs(tasks, reference, { atLeast: 0.9 });
  expect(pairs).toEqual(
    Array.from({ length: 90 }, (_, task) => ({ task, reference: task % 7, similarity: 1 })),
  );
});

test('many small rows with many pairs', () => {
  const random = createRandom('pairs');
  const vectors = Array.from({ length: 600 }, () =>
    Float32Array.from({ length: 3 }, () => random.float()),
  );
  const all = unitVectors(vectors);
  const pairs = cosinePairs(all, all, { atLeast: 0.1 });
  expect(pairs.length).toBeGreaterThan(300_000);
  expect(pairs).toEqual(cosinePairs(all, all, { atLeast: 0.1, kernel: 'plain' }));
});

test.each([
  ['is missing', undefined],
  [
    'is forbidden',
    {
      Module: class {
        constructor() {
          throw new Error('forbidden');
        }
      },
    },
  ],
])('where WebAssembly %s the plain kernel steps in', async (_, replacement) => {
  vi.stubGlobal('WebAssembly', replacement);
  vi.resetModules();
  const fresh = await import('./cosine-search.ts');
  const { simdScan: freshScan } = await import('./simd-scan.ts');
  expect(freshScan(across, 0.5)).toBeUndefined();
  expect(fresh.cosinePairs(across, across, { atLeast: 0.5 })).toEqual([
    { task: 0, reference: 0, similarity: 1 },
  ]);
});

test('this machine has the fast kernel, so the tests above were about it', () => {
  expect(simdScan(across, 0.5)).toBeDefined();
});
