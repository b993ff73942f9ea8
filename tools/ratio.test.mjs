import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { compare, compareAsync } from './ratio.mjs';

let printed;

beforeEach(() => {
  printed = [];
  vi.spyOn(console, 'log').mockImplementation((text) => printed.push(text));
});

afterEach(() => vi.restoreAllMocks());

const work = (steps) => () => {
  let sum = 0;
  for (let step = 0; step < steps; step += 1) sum += Math.sqrt(step);
  return sum;
};
const settings = { rounds: 5, minSampleMs: 2 };
const contenders = {
  name: 'sums of roots',
  baseline: { label: 'a hundred thousand', run: work(100_000) },
  candidate: { label: 'one thousand', run: work(1_000) },
};

test.each([
  ['a speed-up that is reached', { atLeast: 5 }, true, 'goal at least 5x: met'],
  ['a speed-up that is missed', { atLeast: 1e6 }, false, 'goal at least 1000000x: MISSED'],
  ['a cost that is kept', { atMost: 0.5 }, true, 'goal at most 0.5x: met'],
  ['a cost that is exceeded', { atMost: 1e-6 }, false, 'goal at most 0.000001x: MISSED'],
])('%s', (_, goal, met, line) => {
  const result = compare({ ...contenders, ...settings, goal });
  expect(result.met).toBe(met);
  expect(result.lowest).toBeLessThanOrEqual(result.ratio);
  expect(result.highest).toBeGreaterThanOrEqual(result.ratio);
  expect(printed).toEqual([expect.stringContaining(line)]);
});

test('awaits each call', async () => {
  let open = 0;
  const run = async () => {
    open += 1;
    expect(open).toBe(1);
    await undefined;
    open -= 1;
  };
  const one = { label: 'one', run };
  const comparison = { name: 'same', baseline: one, candidate: one, goal: { atMost: 100 } };
  const result = await compareAsync({ ...comparison, ...settings });
  expect(result.met).toBe(true);
});

test.each([
  ['no goal', { goal: {} }, TypeError],
  ['no rounds', { goal: { atMost: 1 }, rounds: 0 }, RangeError],
])('refuses %s', (_, changes, error) => {
  expect(() => compare({ ...contenders, ...settings, ...changes })).toThrow(error);
  expect(printed).toEqual([]);
});
