// Paired bootstrap, 57 tasks, 10,000 resamples, 95 % percentile interval: this package against the
// arrays everyone writes first, and against vectorised numpy where a Python has it.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { bootstrapPaired } from '@tenacious-bench/stats';
import { compare } from '@tenacious-bench/tools/ratio';

const TASKS = 57;
const RESAMPLES = 10_000;
const PYTHON_ROUNDS = 7;
const candidate = Array.from({ length: TASKS }, (_, task) => ((task * 37) % TASKS) / TASKS);
const baseline = Array.from({ length: TASKS }, (_, task) => ((task * 23) % TASKS) / TASKS - 0.1);
const fast = { label: '@tenacious-bench/stats', run: () => bootstrapPaired(candidate, baseline) };

compare({
  name: `paired bootstrap ${RESAMPLES} x ${TASKS}, against plain arrays`,
  baseline: { label: 'Math.random, arrays, sort', run: naiveInterval },
  candidate: fast,
  goal: { atLeast: 2 },
});
compareWithNumpy();

function naiveInterval() {
  const differences = candidate.map((score, task) => score - baseline[task]);
  const means = [];
  for (let resample = 0; resample < RESAMPLES; resample++) {
    let sum = 0;
    for (let draw = 0; draw < TASKS; draw++) {
      sum += differences[Math.floor(Math.random() * TASKS)];
    }
    means.push(sum / TASKS);
  }
  means.sort((a, b) => a - b);
  return [means[Math.floor(0.025 * RESAMPLES)], means[Math.ceil(0.975 * RESAMPLES) - 1]];
}

// Python times itself, so its start-up does not count; the two take turns, round by round, and the
// fastest of several ways to write it in numpy is the one that counts.
function compareWithNumpy() {
  const python = findPython();
  if (python === undefined) {
    console.log('numpy: skipped, no python with numpy (tried $PYTHON, python3, /usr/bin/python3)');
    return;
  }
  const rounds = Array.from({ length: PYTHON_ROUNDS }, () => ({
    numpy: askNumpy(python),
    fastMs: medianOf(timeMany(fast.run)),
  }));
  const forms = Object.keys(rounds[0].numpy.forms);
  const msOf = (form) => rounds.map((round) => round.numpy.forms[form]);
  const best = forms.sort((a, b) => medianOf(msOf(a)) - medianOf(msOf(b)))[0];
  report({
    numpy: { label: `numpy ${rounds[0].numpy.version}: ${best}`, ms: msOf(best) },
    stats: { label: fast.label, ms: rounds.map((round) => round.fastMs) },
  });
}

function report({ numpy, stats }) {
  const ratios = numpy.ms.map((ms, round) => ms / stats.ms[round]);
  const width = Math.max(numpy.label.length, stats.label.length);
  const line = ({ label, ms }) =>
    `${label.padEnd(width)}  min ${Math.min(...ms).toFixed(3)} ms  median ${medianOf(ms).toFixed(3)} ms`;
  const ratio = medianOf(ratios);
  const spread = `${Math.min(...ratios).toFixed(2)}x..${Math.max(...ratios).toFixed(2)}x`;
  console.log(`paired bootstrap ${RESAMPLES} x ${TASKS}, against vectorised numpy`);
  console.log(`  baseline   ${line(numpy)}`);
  console.log(`  candidate  ${line(stats)}`);
  console.log(
    `  ratio      ${ratio.toFixed(2)}x (${spread}), goal at least 2x: ${ratio >= 2 ? 'met' : 'MISSED'}`,
  );
}

function timeMany(run) {
  return Array.from({ length: 60 }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
}

function medianOf(values) {
  return [...values].sort((a, b) => a - b)[values.length >> 1];
}

function findPython() {
  const known = [process.env.PYTHON, 'python3', '/usr/bin/python3'].filter(Boolean);
  return known.find((python) => spawnSync(python, ['-c', 'import numpy']).status === 0);
}

function askNumpy(python) {
  const program = fileURLToPath(new URL('bootstrap.py', import.meta.url));
  const options = { encoding: 'utf8', timeout: 60_000 };
  const { status, stdout, stderr } = spawnSync(python, [program, TASKS, RESAMPLES], options);
  if (status !== 0) throw new Error(`${python} ${program} failed: ${stderr}`);
  return JSON.parse(stdout);
}
