import { mcnemarTest } from '@tenacious-bench/stats';
import { expect, test } from 'vitest';
import { chanceOf, enumerateOutcomes } from '../testing/enumerate-outcomes.ts';
import { grades, passOrFail, type Simulation, simulateScores } from '../testing/simulate-scores.ts';
import { verdictAt } from './verdict-at.ts';

const unequal = [1, 2, 3, 5, 9];
const options = { alpha: 0.05, confidence: 0.95, resamples: 1000, flips: 1000, seed: 0, tests: 1 };

// In 10,000 runs a rate of 5% has a standard error of 0.22 points: three of them above 5% are 5.65%, which a rate of 5%
// exceeds once in 700 times, and which a rate of 6.5% (3.4 standard errors away) stays under once in 3,000.
const sharp = { runs: 10_000, most: 0.0565 };
// Where the true rate is 1 to 3.4% (in 40,000 runs), 2,000 runs show it as below 5% by four standard errors; 6.5% shows as
// below 5% once in 300 times.
const rough = { runs: 2000, most: 0.05 };

test.each<{ name: string; delta?: number; runs: number; most: number } & Simulation>([
  { name: 'graded', ...sharp, outcome: grades({ shift: 0 }), families: 25 },
  {
    name: 'graded, unequal families',
    ...sharp,
    outcome: grades({ shift: 0 }),
    families: 10,
    sizes: unequal,
    correlation: 0.3,
  },
  {
    name: 'always middling against all or nothing, as good on average',
    ...rough,
    outcome: (draw) => ({ candidate: 0.8, baseline: (draw > -0.8416 ? 1 : 0) + draw / 1000 }),
    families: 25,
  },
  {
    name: 'passed or failed, unequal families',
    ...rough,
    outcome: passOrFail({ gain: 0.15, loss: 0.15 }),
    families: 30,
    sizes: unequal,
    correlation: 0.3,
  },
  {
    name: 'graded, exactly delta',
    ...rough,
    delta: 0.1,
    outcome: grades({ shift: 0.1 }),
    families: 25,
  },
  {
    name: 'graded, exactly minus delta',
    ...rough,
    delta: 0.1,
    outcome: grades({ shift: -0.1 }),
    families: 25,
  },
  {
    name: 'passed or failed, unequal families, exactly delta',
    ...rough,
    delta: 0.1,
    outcome: passOrFail({ gain: 0.2, loss: 0.1 }),
    families: 30,
    sizes: unequal,
    correlation: 0.3,
  },
])('$name: at most 5% of verdicts are wrong', ({ name, delta = 0, runs, most, ...simulation }) => {
  let wrong = 0;
  for (const scores of simulateScores(simulation, { runs, seed: name }))
    if (verdictAt(scores, { ...options, delta }) !== 'inconclusive') wrong += 1;
  expect(wrong / runs).toBeLessThanOrEqual(most);
});

// Computed from the probabilities of all outcomes: whatever the share of tasks that differ, and exactly at delta.
test.each([
  { tasks: 8, delta: 0 },
  { tasks: 8, delta: 0.35 },
  { tasks: 12, delta: 0.1 },
  { tasks: 20, delta: 0 },
  { tasks: 20, delta: 0.1 },
  { tasks: 20, delta: 0.8 },
  { tasks: 30, delta: 0.05 },
  { tasks: 30, delta: 0.9 },
])('$tasks tasks passed or failed, exactly $delta: at most 5% are wrong', ({ tasks, delta }) => {
  const decided = enumerateOutcomes(tasks).filter(
    ({ scores }) => verdictAt(scores, { ...options, delta }) !== 'inconclusive',
  );
  for (let discordant = Math.max(delta, 0.01); discordant <= 1; discordant += 0.01) {
    const chances = { gain: (discordant + delta) / 2, loss: (discordant - delta) / 2 };
    const wrong = decided.reduce((sum, outcomes) => sum + chanceOf(outcomes, chances), 0);
    expect(wrong).toBeLessThanOrEqual(0.05);
  }
});

test('taking every task for itself is wrong more often than it says; taking families is not', () => {
  const outcome = passOrFail({ gain: 0.15, loss: 0.15 });
  const simulation = { outcome, families: 30, sizes: unequal, correlation: 0.6 };
  const { runs, most } = rough;
  const wrong = { naive: 0, families: 0 };
  for (const scores of simulateScores(simulation, { runs, seed: 'kin' })) {
    const gained = scores.candidate.filter((score, task) => score > (scores.baseline[task] ?? 0));
    const lost = scores.candidate.filter((score, task) => score < (scores.baseline[task] ?? 0));
    if (mcnemarTest(gained.length, lost.length).p <= 0.05) wrong.naive += 1;
    if (verdictAt(scores, { ...options, delta: 0 }) !== 'inconclusive') wrong.families += 1;
  }
  expect(wrong.naive / runs).toBeGreaterThan(0.15);
  expect(wrong.families / runs).toBeLessThanOrEqual(most);
});
