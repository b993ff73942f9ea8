// How many times faster (or dearer) one function is than another, measured so that a busy machine
// disturbs both alike: the two are timed in turn, A B A B, and each figure is a ratio of neighbours.

/**
 * @typedef {{ label: string, run: () => unknown }} Contender
 * @typedef {{ atLeast: number } | { atMost: number }} Goal  `atLeast`: baseline / candidate, a
 *   speed-up. `atMost`: candidate / baseline, a cost.
 * @typedef {object} Comparison
 * @property {string} name
 * @property {Contender} baseline
 * @property {Contender} candidate
 * @property {Goal} goal
 * @property {number} [rounds] pairs of samples, 15 unless given
 * @property {number} [minSampleMs] calls are repeated until a sample lasts this long, 10 unless given
 */

/**
 * Times two synchronous functions in turn, prints one block and returns its figures. A missed goal
 * is printed, never thrown: a benchmark reports, it does not gate.
 *
 * @param {Comparison} comparison
 */
export function compare(comparison) {
  const schedule = interleave(comparison);
  let step = schedule.next();
  while (!step.done) step = schedule.next(timeCalls(step.value));
  return step.value;
}

/**
 * The same for two functions that return promises; each call is awaited before the next.
 *
 * @param {Comparison} comparison
 */
export async function compareAsync(comparison) {
  const schedule = interleave(comparison);
  let step = schedule.next();
  while (!step.done) step = schedule.next(await timeAwaitedCalls(step.value));
  return step.value;
}

/** Yields what to time next and is handed the milliseconds it took. */
function* interleave({ name, baseline, candidate, goal, rounds = 15, minSampleMs = 10 }) {
  requireAtLeastOne('rounds', rounds);
  const target = readGoal(goal);
  const baselineCalls = yield* calibrate(baseline.run, minSampleMs);
  const candidateCalls = yield* calibrate(candidate.run, minSampleMs);
  const samples = { baseline: [], candidate: [] };
  for (let round = 0; round < rounds; round += 1) {
    samples.baseline.push((yield { run: baseline.run, calls: baselineCalls }) / baselineCalls);
    samples.candidate.push((yield { run: candidate.run, calls: candidateCalls }) / candidateCalls);
  }
  const result = summarise(name, target, samples);
  print(result, { baseline: baseline.label, candidate: candidate.label });
  return result;
}

/** Doubles the calls until a sample is long enough to be timed; this is the warm-up as well. */
function* calibrate(run, minSampleMs) {
  // The very first call compiles regular expressions and fills tables; it says nothing about the next.
  yield { run, calls: 1 };
  let calls = 1;
  while ((yield { run, calls }) < minSampleMs) calls *= 2;
  return calls;
}

function timeCalls({ run, calls }) {
  const start = performance.now();
  for (let call = 0; call < calls; call += 1) sink.result = run();
  return performance.now() - start;
}

async function timeAwaitedCalls({ run, calls }) {
  const start = performance.now();
  for (let call = 0; call < calls; call += 1) sink.result = await run();
  return performance.now() - start;
}

function summarise(name, { ratioOf, bound, isMet }, samples) {
  const ratios = samples.baseline.map((ms, round) => ratioOf(ms, samples.candidate[round]));
  const ratio = median(ratios);
  return {
    name,
    ratio,
    lowest: Math.min(...ratios),
    highest: Math.max(...ratios),
    goal: bound,
    met: isMet(ratio),
    baseline: { minMs: Math.min(...samples.baseline), medianMs: median(samples.baseline) },
    candidate: { minMs: Math.min(...samples.candidate), medianMs: median(samples.candidate) },
  };
}

function readGoal({ atLeast, atMost }) {
  if (atLeast !== undefined) {
    return {
      ratioOf: (baselineMs, candidateMs) => baselineMs / candidateMs,
      bound: `at least ${atLeast}x`,
      isMet: (ratio) => ratio >= atLeast,
    };
  }
  if (atMost !== undefined) {
    return {
      ratioOf: (baselineMs, candidateMs) => candidateMs / baselineMs,
      bound: `at most ${atMost}x`,
      isMet: (ratio) => ratio <= atMost,
    };
  }
  throw new TypeError('goal names neither atLeast nor atMost: there is nothing to compare with.');
}

function print(result, labels) {
  const width = Math.max(labels.baseline.length, labels.candidate.length);
  const line = (role, { minMs, medianMs }) =>
    `  ${role.padEnd(9)}  ${labels[role].padEnd(width)}  min ${duration(minMs)}  median ${duration(medianMs)}`;
  const spread = `${figure(result.lowest)}x..${figure(result.highest)}x`;
  const verdict = result.met ? 'met' : 'MISSED';
  console.log(
    [
      result.name,
      line('baseline', result.baseline),
      line('candidate', result.candidate),
      `  ratio      ${figure(result.ratio)}x (${spread}), goal ${result.goal}: ${verdict}`,
    ].join('\n'),
  );
}

function duration(ms) {
  const [value, unit] = ms >= 1 ? [ms, 'ms'] : ms >= 1e-3 ? [ms * 1e3, 'us'] : [ms * 1e6, 'ns'];
  return `${figure(value).padStart(7)} ${unit}`;
}

function figure(value) {
  return value >= 100 ? value.toFixed(0) : value.toPrecision(3);
}

function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

function requireAtLeastOne(subject, value) {
  if (Number.isInteger(value) && value >= 1) return;
  throw new RangeError(
    `${subject} is ${value}: without a whole number of at least 1 nothing is timed.`,
  );
}

// Results are stored where the optimiser cannot prove them unused, so no call is optimised away.
const sink = { result: undefined };
