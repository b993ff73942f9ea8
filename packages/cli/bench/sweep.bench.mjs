// Tasks of sweeps, made one after another, against the bytes of the same tasks as JSON Lines; and the memory that a hundred
// thousand of them take. `pnpm bench` builds the packages first.
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { everyCell, parseParameterSpace, sweepTasks } from '@tenacious-bench/generators';
import { formatJsonl } from '@tenacious-bench/schema';
import { tenaciousPolicy } from '@tenacious-bench/tenacious';
import { tenaciousExpectation, tenaciousSweeps } from '@tenacious-bench/tenacious/sweeps';
import { compare } from '@tenacious-bench/tools/ratio';

const many = 100_000;
// Until somebody asks for its bytes, a line is only a list of its parts.
const encoder = new TextEncoder();
const domain = { policy: tenaciousPolicy, expectation: tenaciousExpectation };

// Results are kept where no compiler can prove them unused.
const sink = { line: undefined, task: undefined };

if (process.argv[2] === 'stream') streamTasks();
else {
  for (const sweep of tenaciousSweeps) compareWithWriting(sweep);
  printMemory();
}

function compareWithWriting(sweep) {
  const batch = 500;
  const stream = tasksOf(sweep);
  const made = Array.from({ length: batch }, () => stream.next().value);
  compare({
    name: `sweep: ${batch} tasks of space ${sweep.space.id}`,
    baseline: {
      label: 'bytes of formatJsonl([task])',
      run: () => {
        for (const task of made) sink.line = encoder.encode(formatJsonl([task]));
      },
    },
    candidate: {
      label: 'sweepTasks(cells)',
      run: () => {
        for (let task = 0; task < batch; task += 1) sink.task = stream.next().value;
      },
    },
    // At 30% of the speed of writing.
    goal: { atMost: 3.33 },
    // Long samples: functions that build have many paths, and each has to be compiled before it is timed.
    minSampleMs: 150,
  });
}

/** Tasks without end: every cell once, and then again with another seed. */
function* tasksOf({ space, build }) {
  const parsed = parseParameterSpace(space);
  for (let seed = 1; ; seed += 1) {
    const options = { space: space.id, build, domain, seed };
    for (const row of sweepTasks(everyCell(parsed.value), options)) yield row.value;
  }
}

// A process of its own, so that nothing else is in the figure.
function printMemory() {
  const megabytes = execFileSync(
    process.execPath,
    [...process.execArgv, fileURLToPath(import.meta.url), 'stream'],
    { encoding: 'utf8' },
  );
  const verdict = Number(megabytes) <= 300 ? 'met' : 'MISSED';
  console.log(`sweep: ${many} tasks streamed as JSON Lines`);
  console.log(`  peak memory ${megabytes.trim()} MB, goal at most 300 MB: ${verdict}`);
}

function streamTasks() {
  const stream = tasksOf(tenaciousSweeps[0]);
  for (let task = 0; task < many; task += 1) formatJsonl([stream.next().value]);
  console.log((process.resourceUsage().maxRSS / 1024).toFixed(0));
}
