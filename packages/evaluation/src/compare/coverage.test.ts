import { clusteredWilsonInterval, normalCdf } from '@tenacious-bench/stats';
import { expect, test } from 'vitest';
import {
  grades,
  type Outcome,
  passOrFail,
  type Simulation,
  simulateScores,
} from '../testing/simulate-scores.ts';
import { differenceInterval } from './difference-interval.ts';
import { differencesOf, isBinary } from './measure-difference.ts';

// In 2,000 runs a rate of 95% shows as 94% to 96%, so 93% and 97% are real bounds.
const runs = 2000;
const unequal = [1, 2, 3, 5, 9];
const exponential: Outcome = (draw) => ({
  candidate: -Math.log(normalCdf(draw)) / 5,
  baseline: 0,
});
const options = { confidence: 0.95, resamples: 1000, flips: 1000, seed: 0 };

test.each<{ name: string; truth: number } & Simulation>([
  { name: 'grades of 10 tasks', truth: 0.1, outcome: grades({ shift: 0.1 }), families: 10 },
  { name: 'grades of 57 tasks', truth: 0.1, outcome: grades({ shift: 0.1 }), families: 57 },
  { name: 'skewed grades of 25 tasks', truth: 0.2, outcome: exponential, families: 25 },
  { name: 'skewed grades of 57 tasks', truth: 0.2, outcome: exponential, families: 57 },
  {
    name: '57 tasks passed or failed',
    truth: 0.2,
    outcome: passOrFail({ gain: 0.25, loss: 0.05 }),
    families: 57,
  },
  {
    name: '200 tasks passed or failed',
    truth: 0.08,
    outcome: passOrFail({ gain: 0.1, loss: 0.02 }),
    families: 200,
  },
  {
    name: 'grades of 8 unequal families',
    truth: 0.1,
    outcome: grades({ shift: 0.1 }),
    families: 8,
    sizes: unequal,
    correlation: 0.3,
  },
  {
    name: 'grades of 20 unequal families',
    truth: 0.1,
    outcome: grades({ shift: 0.1 }),
    families: 20,
    sizes: unequal,
    correlation: 0.3,
  },
  {
    name: '20 unequal families passed or failed',
    truth: 0.2,
    outcome: passOrFail({ gain: 0.25, loss: 0.05 }),
    families: 20,
    sizes: unequal,
    correlation: 0.3,
  },
  {
    name: '60 unequal families passed or failed',
    truth: 0,
    outcome: passOrFail({ gain: 0.15, loss: 0.15 }),
    families: 60,
    sizes: unequal,
    correlation: 0.3,
  },
])('$name: a nominal 95% interval covers 93% to 97%', ({ name, truth, ...simulation }) => {
  let covered = 0;
  for (const scores of simulateScores(simulation, { runs, seed: name })) {
    const interval = differenceInterval(
      differencesOf(scores),
      { families: scores.families, isBinary: isBinary(scores) },
      options,
    );
    if (interval.defined && interval.low <= truth + 1e-9 && interval.high >= truth - 1e-9)
      covered += 1;
  }
  expect(covered / runs).toBeGreaterThan(0.93);
  expect(covered / runs).toBeLessThan(0.97);
});

test.each<{ name: string; truth: number } & Omit<Simulation, 'outcome'>>([
  { name: 'the pass rate of 57 tasks', truth: 0.75, families: 57 },
  {
    name: 'the pass rate of 20 unequal families',
    truth: 0.75,
    families: 20,
    sizes: unequal,
    correlation: 0.3,
  },
  {
    name: 'the pass rate of 60 unequal families',
    truth: 0.9,
    families: 60,
    sizes: unequal,
    correlation: 0.3,
  },
])('$name: a nominal 95% interval covers 93% to 97%', ({ name, truth, ...simulation }) => {
  const outcome = passOrFail({ gain: truth, loss: 1e-9 });
  let covered = 0;
  for (const { baseline, families } of simulateScores(
    { ...simulation, outcome },
    { runs, seed: name },
  )) {
    const failed = baseline.map((score) => 1 - score);
    const { low, high } = clusteredWilsonInterval(failed, families);
    if (low <= truth && truth <= high) covered += 1;
  }
  expect(covered / runs).toBeGreaterThan(0.93);
  expect(covered / runs).toBeLessThan(0.97);
});
