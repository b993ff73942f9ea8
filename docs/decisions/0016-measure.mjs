// What was measured for 0016-when-a-comparison-decides.md: how often intervals cover, and how often verdicts are wrong.
// After `pnpm build`: node docs/decisions/0016-measure.mjs [coverage|rare|verdicts|delta] [RUNS]
import { compareScores } from '../../packages/evaluation/dist/index.js';
import {
  binomialProbability,
  bootstrapClusteredMean,
  clusteredStandardError,
  createRandom,
  normalCdf,
  normalQuantile,
  signFlipInterval,
  studentTQuantile,
  tangoInterval,
} from '../../packages/stats/dist/index.js';

const [what = 'all', given = '1000'] = process.argv.slice(2);
const runs = Number(given);
const resamples = 2000;
const random = createRandom('0016');
const unequal = [1, 2, 3, 5, 9];
const tables = { coverage, rare, verdicts, delta };

for (const [name, print] of Object.entries(tables)) if (what === 'all' || what === name) print();

/** Coverage of nominal 95% intervals of several kinds, simulated. */
function coverage() {
  const methods = {
    'in use': (scores) => compareScores(...pairOf(scores), { ...scores, resamples }).interval,
    'sign-flip': ({ values, families: clusters, seed }) =>
      signFlipInterval(values, { clusters, subsets: resamples, seed }),
    't of clusters': studentOfClusters,
    percentile: ({ values, families, seed }) =>
      bootstrapClusteredMean(values, families, { resamples, seed }),
    BCa: ({ values, families, seed }) =>
      bootstrapClusteredMean(values, families, { resamples, seed, method: 'bca' }),
  };
  const outcomes = {
    normal: { truth: 0, of: (draw) => draw },
    'won .25, lost .05': { truth: 0.2, of: passOrFail(0.25, 0.05) },
    'won .15, lost .15': { truth: 0, of: passOrFail(0.15, 0.15) },
    'won .10, lost .02': { truth: 0.08, of: passOrFail(0.1, 0.02) },
    'skewed (exponential)': { truth: 0, of: exponential },
    'very skewed (log-normal)': { truth: 0, of: logNormal },
  };
  printRow('', '', 'families', ...Object.keys(methods));
  for (const sizes of [[1], unequal])
    for (const [name, { truth, of }] of Object.entries(outcomes))
      for (const families of [8, 20, 57, 200]) {
        const covered = Object.keys(methods).map(() => 0);
        let counted = 0;
        for (const scores of simulate({ of, families, sizes })) {
          const intervals = Object.values(methods).map((method) => method(scores));
          // Outcomes without any spread have none of these intervals but that in use.
          if (intervals.some(({ defined }) => defined === false)) continue;
          counted += 1;
          intervals.forEach(({ low, high }, at) => {
            if (low <= truth + 1e-9 && truth <= high + 1e-9) covered[at] += 1;
          });
        }
        const kin = sizes.length === 1 ? 'single tasks' : 'unequal families';
        printRow(name, kin, families, ...covered.map((count) => percent(count / counted)));
      }
}

/** Intervals of tasks that are passed or failed and stand alone, computed from the probabilities of all outcomes. */
function rare() {
  const methods = {
    'in use': (outcome) =>
      compareScores(...pairOf(outcome), { ...outcome, resamples: 1000 }).interval,
    Tango: ({ gained, lost, values }) => tangoInterval(gained, lost, values.length),
    // Outcomes that all point one way have no such interval; the exact one was taken.
    'sign-flip': ({ values, families, ...outcome }) =>
      Math.max(outcome.gained, outcome.lost, values.length - outcome.gained - outcome.lost) ===
      values.length
        ? methods['in use']({ values, families, ...outcome })
        : signFlipInterval(values),
  };
  printRow('tasks', 'interval', 'least', 'mean', 'mean width', 'at odds with the test, most');
  for (const tasks of [6, 8, 10, 15, 20, 30, 40, 57]) {
    const outcomes = outcomesOf(tasks);
    const rejects = outcomes.map(
      (outcome) => compareScores(...pairOf(outcome), { ...outcome, resamples: 1000 }).p <= 0.05,
    );
    for (const [name, method] of Object.entries(methods)) {
      const intervals = outcomes.map(method);
      const cells = rareDifferences().map((chances) => {
        const cell = { coverage: 0, width: 0, odds: 0 };
        outcomes.forEach((outcome, at) => {
          const [{ low, high }, chance] = [intervals[at], chanceOf(outcome, chances)];
          const truth = chances.gain - chances.loss;
          cell.width += chance * (high - low);
          if (low <= truth + 1e-9 && truth - 1e-9 <= high) cell.coverage += chance;
          if ((low > 1e-9 || high < -1e-9) !== rejects[at]) cell.odds += chance;
        });
        return cell;
      });
      printRow(
        ...[tasks, name, percent(Math.min(...cells.map((cell) => cell.coverage)))],
        ...[percent(meanOf(cells.map((cell) => cell.coverage)))],
        ...[meanOf(cells.map((cell) => cell.width)).toFixed(3)],
        percent(Math.max(...cells.map((cell) => cell.odds))),
      );
    }
  }
}

/** How often verdicts are wrong, simulated, with the settings that comparisons have. */
function verdicts() {
  const half = { outcome: passOrFail(0.15, 0.15) };
  const beyond = { outcome: passOrFail(0.2, 0.1), delta: 0.1 };
  const normal = { outcome: (draw) => draw / 5 };
  const atDelta = { outcome: (draw) => 0.1 + draw / 5, delta: 0.1 };
  const kin = { sizes: unequal, correlation: 0.3 };
  const alike = { sizes: [4], correlation: 0.3 };
  const middling = { outcome: (draw) => (normalCdf(draw) < 0.8 ? -0.2 : 0.8) + draw / 1000 };
  const ruined = { outcome: (draw) => (normalCdf(draw) < 1 / 11 ? -1 : 0.1) + draw / 10_000 };
  const scenarios = [
    ['passed or failed', { ...half, families: 20 }],
    ['passed or failed', { ...half, families: 57 }],
    ['passed or failed', { ...half, families: 200 }],
    ['passed or failed, unequal families', { ...half, ...kin, families: 30 }],
    ['graded (normal)', { ...normal, families: 25 }],
    ['graded (normal)', { ...normal, families: 57 }],
    ['graded, unequal families', { ...normal, ...kin, families: 12 }],
    ['graded, unequal families', { ...normal, ...kin, families: 30 }],
    [
      'graded, families of 1 and of 40',
      { ...normal, families: 15, sizes: [1, 1, 1, 1, 40], correlation: 0.3 },
    ],
    ['skewed grades of agents that are alike', { outcome: laplace, families: 25 }],
    ['heavy tails (Student, 2 degrees)', { outcome: heavy, families: 25 }],
    ['heavy tails, unequal families', { outcome: heavy, ...kin, families: 12 }],
    ...[6, 7, 8, 9, 10, 11, 12].flatMap((families) => [
      ['graded, families of 4', { ...normal, ...alike, families }],
      ['passed or failed, families of 4', { ...half, ...alike, families }],
    ]),
    ['exactly delta: graded', { ...atDelta, families: 25 }],
    ['exactly delta: graded, unequal families', { ...atDelta, ...kin, families: 12 }],
    ['exactly delta: passed or failed', { ...beyond, families: 57 }],
    ['exactly delta: passed or failed, unequal families', { ...beyond, ...kin, families: 30 }],
    [
      'exactly delta 0.8: passed or failed, unequal families',
      { outcome: passOrFail(0.9, 0.1), delta: 0.8, ...kin, families: 30 },
    ],
    ['not alike: middling against all or nothing', { ...middling, families: 15 }],
    ['not alike: middling against all or nothing', { ...middling, families: 25 }],
    ['not alike: middling against all or nothing', { ...middling, families: 57 }],
    ['not alike: skewed (exponential)', { outcome: exponential, families: 25 }],
    ['not alike: skewed (exponential)', { outcome: exponential, families: 57 }],
    ['not alike: skewed, unequal families', { outcome: exponential, ...kin, families: 12 }],
    ['not alike: very skewed (log-normal)', { outcome: logNormal, families: 25 }],
    ['not alike: very skewed, unequal families', { outcome: logNormal, ...kin, families: 20 }],
    ['not alike: a little better, seldom ruined', { ...ruined, families: 25 }],
    ['not alike: a little better, seldom ruined', { ...ruined, families: 57 }],
  ];
  printRow('', 'families', 'runs', 'wrong', 'standard error');
  for (const [name, { outcome: of, delta = 0, ...simulation }] of scenarios) {
    let wrong = 0;
    for (const scores of simulate({ of, ...simulation }))
      if (compareScores(...pairOf(scores), { ...scores, delta }).verdict !== 'inconclusive')
        wrong += 1;
    const rate = wrong / runs;
    const error = percent(Math.sqrt((rate * (1 - rate)) / runs), 2);
    printRow(name, simulation.families, runs, percent(rate, 2), error);
  }
}

/** The most that verdicts can be wrong exactly at delta, whatever the share of tasks that differ; from all outcomes. */
function delta() {
  printRow('tasks', 'wrong at most', 'with the sign-flip interval');
  for (const tasks of [9, 12, 20, 30]) {
    const outcomes = outcomesOf(tasks);
    const most = { used: 0, flipped: 0 };
    for (let delta = 0; delta < 1; delta += 0.05) {
      const options = { delta, resamples: 1000 };
      const compared = outcomes.map((outcome) =>
        compareScores(...pairOf(outcome), { ...outcome, ...options }),
      );
      const flipped = outcomes.map(({ values }) => signFlipInterval(values));
      for (let discordant = Math.max(delta, 0.01); discordant <= 1; discordant += 0.01) {
        const chances = { gain: (discordant + delta) / 2, loss: (discordant - delta) / 2 };
        const wrong = (isWrong) =>
          outcomes.reduce(
            (sum, outcome, at) => sum + (isWrong(at) ? chanceOf(outcome, chances) : 0),
            0,
          );
        const used = wrong((at) => compared[at].verdict !== 'inconclusive');
        const before = wrong(
          (at) => compared[at].test.p <= 0.05 && isBeyond(flipped[at], compared[at], delta),
        );
        most.used = Math.max(most.used, used);
        most.flipped = Math.max(most.flipped, before);
      }
    }
    printRow(tasks, percent(most.used), percent(most.flipped));
  }
}

function isBeyond(flipped, { interval }, delta) {
  const { low, high } = flipped.defined ? flipped : interval;
  return low > delta || high < -delta;
}

function* simulate({ of, families, sizes = [1], correlation = sizes.length === 1 ? 0 : 0.3 }) {
  const kindred = Array.from({ length: families }, (_, family) =>
    Array(sizes[family % sizes.length]).fill(`family-${family}`),
  );
  for (let run = 0; run < runs; run += 1) {
    const values = kindred.flatMap((kin) => {
      const shared = normalDraw();
      return kin.map(() =>
        of(Math.sqrt(correlation) * shared + Math.sqrt(1 - correlation) * normalDraw()),
      );
    });
    yield { values, families: kindred.flat(), seed: run };
  }
}

// Differences of 1, 0 and -1 are those of tasks that are passed or failed.
function pairOf({ values }) {
  if (!values.every((value) => Number.isInteger(value))) return [values, values.map(() => 0)];
  return [values.map((value) => (value < 0 ? 0 : 1)), values.map((value) => (value > 0 ? 0 : 1))];
}

function outcomesOf(tasks) {
  return Array.from({ length: tasks + 1 }, (_, gained) =>
    Array.from({ length: tasks - gained + 1 }, (_empty, lost) => ({
      gained,
      lost,
      families: Array.from({ length: tasks }, (_task, at) => `family-${at}`),
      values: Array.from({ length: tasks }, (_task, at) =>
        at < gained ? 1 : at < gained + lost ? -1 : 0,
      ),
    })),
  ).flat();
}

function chanceOf({ gained, lost, values }, { gain, loss }) {
  const discordant = Math.min(1, gain + loss);
  return (
    binomialProbability(gained + lost, values.length, discordant) *
    binomialProbability(gained, gained + lost, Math.min(1, gain / (gain + loss)))
  );
}

function rareDifferences() {
  const shares = Array.from({ length: 10 }, (_, at) => (at + 1) / 20);
  return shares.flatMap((discordant) =>
    Array.from({ length: 9 }, (_, at) => at / 20)
      .filter((difference) => difference <= discordant + 1e-9)
      .map((difference) => ({
        gain: (discordant + difference) / 2,
        loss: Math.max(0, (discordant - difference) / 2),
      })),
  );
}

function studentOfClusters({ values, families }) {
  const error = clusteredStandardError(values, families);
  if (!error.defined) return error;
  const { clusters: count, mean, sumOfSquares } = error;
  const half = studentTQuantile(0.975, count - 1) * sumOfSquares * Math.sqrt(count / (count - 1));
  return { low: mean - half, high: mean + half };
}

function passOrFail(gain, loss) {
  const [won, lost] = [normalQuantile(1 - gain), normalQuantile(loss)];
  return (draw) => (draw > won ? 1 : draw < lost ? -1 : 0);
}

function exponential(draw) {
  return -Math.log(normalCdf(-draw)) - 1;
}

function logNormal(draw) {
  return Math.exp(draw) - Math.exp(0.5);
}

// The difference of two exponential grades.
function laplace(draw) {
  const size = -Math.log(2 * normalCdf(-Math.abs(draw)));
  return draw < 0 ? -size : size;
}

function heavy(draw) {
  const share = normalCdf(draw);
  return (2 * share - 1) / Math.sqrt(2 * share * (1 - share));
}

function normalDraw() {
  return normalQuantile(Math.min(1 - 1e-12, Math.max(1e-12, random.float())));
}

function meanOf(values) {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function percent(share, decimals = 1) {
  return `${(100 * share).toFixed(decimals)}%`;
}

function printRow(...cells) {
  console.log(cells.join('\t'));
}
