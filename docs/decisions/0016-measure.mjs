// How often nominal 95% intervals of a mean difference cover it, for 0016-when-a-comparison-decides.md.
// After `pnpm build`: node docs/decisions/0016-measure.mjs [RUNS]
import {
  bootstrapClusteredMean,
  clusteredStandardError,
  createRandom,
  normalQuantile,
  signFlipInterval,
  studentTQuantile,
} from '../../packages/stats/dist/index.js';

const runs = Number(process.argv[2] ?? 1000);
const resamples = 2000;
const random = createRandom('0016');
const sizes = { single: [1], unequal: [1, 2, 3, 5, 9] };
const methods = {
  'sign-flip': (values, clusters, seed) =>
    signFlipInterval(values, { clusters, subsets: resamples, seed }),
  't of clusters': studentOfClusters,
  percentile: (values, clusters, seed) =>
    bootstrapClusteredMean(values, clusters, { resamples, seed }),
  BCa: (values, clusters, seed) =>
    bootstrapClusteredMean(values, clusters, { resamples, seed, method: 'bca' }),
};
const outcomes = {
  normal: { truth: 0, of: (draw) => draw },
  'won .25, lost .05': { truth: 0.2, of: passOrFail(0.25, 0.05) },
  'won .15, lost .15': { truth: 0, of: passOrFail(0.15, 0.15) },
  'won .10, lost .02': { truth: 0.08, of: passOrFail(0.1, 0.02) },
  'very skewed': { truth: 0, of: (draw) => Math.exp(draw) - Math.exp(0.5) },
};

console.log(['', '', 'families', ...Object.keys(methods)].join('\t'));
for (const [kin, kinds] of Object.entries(sizes))
  for (const [name, outcome] of Object.entries(outcomes))
    for (const families of [8, 20, 57, 200])
      console.log([kin, name, families, ...coverageOf(outcome, kinds, families)].join('\t'));

function coverageOf({ truth, of }, kinds, families) {
  const clusters = Array.from({ length: families }, (_, family) =>
    Array(kinds[family % kinds.length]).fill(family),
  );
  const correlation = kinds.length === 1 ? 0 : 0.3;
  const covered = Object.keys(methods).map(() => 0);
  let counted = 0;
  for (let run = 0; run < runs; run += 1) {
    const values = clusters.flatMap((kindred) => {
      const shared = normal();
      return kindred.map(() =>
        of(Math.sqrt(correlation) * shared + Math.sqrt(1 - correlation) * normal()),
      );
    });
    const intervals = Object.values(methods).map((method) => method(values, clusters.flat(), run));
    // Outcomes without any spread get an exact interval of their own.
    if (intervals.some(({ defined }) => defined === false)) continue;
    counted += 1;
    intervals.forEach(({ low, high }, at) => {
      if (low <= truth + 1e-9 && truth <= high + 1e-9) covered[at] += 1;
    });
  }
  return covered.map((count) => `${((100 * count) / counted).toFixed(1)}%`);
}

function studentOfClusters(values, clusters) {
  const error = clusteredStandardError(values, clusters);
  if (!error.defined) return error;
  const { clusters: count, mean, sumOfSquares } = error;
  const half = studentTQuantile(0.975, count - 1) * sumOfSquares * Math.sqrt(count / (count - 1));
  return { low: mean - half, high: mean + half };
}

function passOrFail(gain, loss) {
  const [won, lost] = [normalQuantile(1 - gain), normalQuantile(loss)];
  return (draw) => (draw > won ? 1 : draw < lost ? -1 : 0);
}

function normal() {
  return normalQuantile(Math.min(1 - 1e-12, Math.max(1e-12, random.float())));
}
