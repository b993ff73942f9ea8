import { expect, test } from 'vitest';
import { planBootstrap } from './bootstrap-options.ts';
import { indexFiller } from './draw-indices.ts';
import { resampleMeans } from './resample-means.ts';

test.each([2, 3, 4, 5, 9, 57, 64, 65, 100, 3001])(
  '%i values: the fused loop draws what the plain rule draws',
  (count) => {
    const values = Float64Array.from({ length: count }, (_, index) => (index * 37) % 101);
    const plan = planBootstrap({ resamples: 50, seed: `size ${count}` });
    expect(resampleMeans(values, plan)).toEqual(plainMeans(values, plan.seed, plan.resamples));
  },
);

test('more values than a half word can reach use whole words', () => {
  const values = Float64Array.from({ length: 5000 }, (_, index) => index);
  const means = resampleMeans(values, planBootstrap({ resamples: 4 }));
  expect(means).toEqual(plainMeans(values, 0, 4));
});

// Whole numbers add up exactly in any order, so equality is exact.
function plainMeans(values: Float64Array, seed: number | string, resamples: number): Float64Array {
  const fill = indexFiller(seed, undefined);
  const indices = new Uint32Array(values.length);
  return Float64Array.from({ length: resamples }, () => {
    fill(indices, values.length);
    return [...indices].reduce((sum, index) => sum + (values[index] ?? 0), 0) / values.length;
  });
}
