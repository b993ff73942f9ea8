import { createRandom } from '@tenacious-bench/stats';
import { expect, test } from 'vitest';
import type { EmbeddedText } from './embedder.ts';
import { expectedFalsePairs } from './expected-false-pairs.ts';
import { nullThreshold } from './null-threshold.ts';

/** At so many degrees from the first axis: the cosine of two is that of the angle between them. */
function texts(...degrees: number[]): EmbeddedText[] {
  return degrees.map((degree) => {
    const angle = (degree * Math.PI) / 180;
    return { vectors: [Float32Array.of(Math.cos(angle), Math.sin(angle))], truncated: false };
  });
}

test.each([
  ['unlike tasks leave the floor', [0, 60, 120], ['a', 'b', 'c'], 0.85, 3],
  ['a shared template lifts it', [0, 10], ['a', 'b'], 0.98481, 1],
  ['kin do not', [0, 10, 90], ['a', 'a', 'b'], 0.85, 2],
  ['a repeat in another unit does not', [0, 0, 90], ['a', 'b', 'c'], 0.85, 2],
  ['one task is no sample', [0], ['a'], 0.85, 0],
  ['no task neither', [], [], 0.85, 0],
])('%s', (_, degrees, units, threshold, pairs) => {
  const result = nullThreshold(texts(...degrees), { units });
  expect(result.threshold).toBeCloseTo(threshold, 5);
  expect(result).toMatchObject({ pairs, isSample: false });
});

test('windows count by the most alike', () => {
  const windows = texts(0, 80).flatMap(({ vectors }) => vectors);
  const tasks = [{ vectors: windows, truncated: false }, ...texts(85)];
  const { quantileValue } = nullThreshold(tasks, { units: ['a', 'b'] });
  expect(quantileValue).toBeCloseTo(Math.cos((5 * Math.PI) / 180), 6);
});

test('of too many pairs a seeded sample says nearly the same', () => {
  const degrees = Array.from({ length: 300 }, (_, index) => index * 0.3);
  const tasks = texts(...degrees);
  const units = degrees.map((_, index) => `unit ${index}`);
  const options = { units, quantile: 0.9, floor: 0 };
  const exact = nullThreshold(tasks, options);
  const sample = nullThreshold(tasks, { ...options, maxPairs: 10_000, seed: 7 });
  expect(exact).toMatchObject({ pairs: 44_850, isSample: false });
  expect(sample.isSample).toBe(true);
  expect(Math.abs(sample.threshold - exact.threshold)).toBeLessThan(0.01);
  expect(nullThreshold(tasks, { ...options, maxPairs: 10_000, seed: 7 })).toEqual(sample);
  expect(nullThreshold(tasks, { ...options, maxPairs: 10_000, seed: 8 })).not.toEqual(sample);
});

test('the promise holds for other texts of the same kind', () => {
  const random = createRandom('promise');
  const draw = () => texts(...Array.from({ length: 200 }, () => 360 * random.float()));
  const tasks = draw();
  const units = tasks.map((_, index) => `unit ${index}`);
  const measured = nullThreshold(tasks, { units, floor: 0, quantile: 0.99 });
  const promised = expectedFalsePairs(measured, { tasks: 200, reference: 200 });
  const found = draw().flatMap((one) =>
    draw().filter((other) => cosineOf(one, other) >= measured.threshold),
  );
  expect(promised.expected).toBeGreaterThan(300);
  expect(found.length / (promised.expected ?? 0)).toBeGreaterThan(0.8);
  expect(found.length / (promised.expected ?? 0)).toBeLessThan(1.25);
});

test.each([
  [{ above: 2, pairs: 1000 }, 20, 72],
  [{ above: 0, pairs: 1000 }, 0, 37],
  [{ above: 0, pairs: 0 }, undefined, 10_000],
])('of %o follow %s false pairs, at most %d', (measured, expected, atMost) => {
  const all = { threshold: 0.85, quantileValue: 0.5, isSample: false, ...measured };
  const promised = expectedFalsePairs(all, { tasks: 100, reference: 100 });
  expect(promised.expected).toBe(expected);
  expect(Math.round(promised.atMost)).toBe(atMost);
});

test('units that are not one for each task are refused', () => {
  expect(() => nullThreshold(texts(0, 1), { units: ['a'] })).toThrow(
    'there are 1 units for 2 tasks: nobody can tell which tasks are kin',
  );
});

function cosineOf(one: EmbeddedText, other: EmbeddedText): number {
  const [first, second] = [one.vectors[0], other.vectors[0]];
  return (first?.[0] ?? 0) * (second?.[0] ?? 0) + (first?.[1] ?? 0) * (second?.[1] ?? 0);
}
