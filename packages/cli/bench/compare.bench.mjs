// Judging old outputs of three agents at ten thousand tasks and comparing the agents, against scoring the messages alone; and the
// memory that it takes from files to verdicts. A tenth of the messages is judged, and their results stand ten times under other
// names, so that it takes half a minute; `node bench/compare.bench.mjs full` judges all. `pnpm bench` builds the packages first.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compareResults, judgeOutputs } from '@tenacious-bench/evaluation';
import { everyCell, parseParameterSpace, sweepTasks } from '@tenacious-bench/generators';
import { formatJsonl } from '@tenacious-bench/schema';
import { compilePolicy, score } from '@tenacious-bench/scorer';
import { tenaciousPolicy } from '@tenacious-bench/tenacious';
import { referenceAgents } from '@tenacious-bench/tenacious/agents';
import { tenaciousExpectation, tenaciousSweeps } from '@tenacious-bench/tenacious/sweeps';

const many = 10_000;
const agents = ['careful', 'template', 'careless'];
const [mode, ...rest] = process.argv.slice(2);
const isFull = mode === 'full';
const copies = isFull ? 1 : 10;
const policy = compilePolicy(tenaciousPolicy);
const domain = { policy: tenaciousPolicy, expectation: tenaciousExpectation };
const options = { now: '2026-05-04', metrics: [{ metric: 'pass' }, { metric: 'score' }] };

if (mode === 'memory') await printOwnMemory(rest);
else {
  const tasks = [...swept()];
  const outputs = [...answers(tasks)];
  printTimes(tasks, outputs);
  printMemory(tasks, outputs);
}

/** Different tasks: every cell of every space, and then again with another seed. */
function* swept() {
  const seen = new Set();
  for (let seed = 1; ; seed += 1)
    for (const { space, build } of tenaciousSweeps) {
      const cells = everyCell(parseParameterSpace(space).value);
      for (const { value } of sweepTasks(cells, { space: space.id, build, domain, seed })) {
        if (seen.has(value.id)) continue;
        seen.add(value.id);
        yield value;
        if (seen.size === many) return;
      }
    }
}

function* answers(tasks) {
  for (const agent of referenceAgents({ seed: 1 }))
    for (const task of tasks)
      yield {
        schema: 'tenacious-bench/output@1.0',
        task: task.id,
        agent: agent.id,
        trial: 0,
        outcome: agent.answer(task),
      };
}

function isJudged(_, row) {
  return row % copies === 0;
}

function printTimes(tasks, outputs) {
  const byId = new Map(tasks.map((task) => [task.id, task]));
  const judged = outputs.filter(isJudged);
  // What is timed first would pay for compiling what is timed next.
  scoreAll(judged.slice(0, 500), byId);
  const scoringMs = copies * timed(() => scoreAll(judged, byId));
  let results = [];
  const judgingMs =
    copies *
    timed(() => {
      results = judgeOutputs(policy, tasks, judged).results;
    });
  const comparingMs = timed(() => compareAll(results));
  const ratio = (judgingMs + comparingMs) / scoringMs;
  const seconds = (ms) => `${(ms / 1000).toFixed(1)} s`;
  console.log(`judge and compare: ${many} tasks, 3 agents, two comparisons of two metrics each`);
  console.log(`  score(policy, task, message) alone  ${seconds(scoringMs)}`);
  console.log(`  judgeOutputs                        ${seconds(judgingMs)}`);
  console.log(`  compareResults                      ${seconds(comparingMs)}`);
  console.log(
    `  ratio ${ratio.toFixed(2)}x, goal at most 1.3x: ${ratio <= 1.3 ? 'met' : 'MISSED'}`,
  );
}

// The processor's time and not the clock's: other programs take turns with this one for half a minute.
function timed(run) {
  const start = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

function scoreAll(outputs, byId) {
  let passed = 0;
  for (const { task, outcome } of outputs)
    if (outcome.kind === 'message' && score(policy, byId.get(task), outcome.message).pass)
      passed += 1;
  return passed;
}

function compareAll(results) {
  for (const agent of ['careful', 'template'])
    compareResults(resultsOf(agent, results), resultsOf('careless', results), options);
}

function* resultsOf(agent, results) {
  for (const result of results)
    if (result.agent === agent)
      for (let copy = 0; copy < copies; copy += 1)
        yield {
          ...result,
          task: `${result.task}.${copy}`,
          family: `${result.family}.${copy}`,
        };
}

// tbench itself, with the heap that Node takes when nobody says anything: rescore once, and compare twice.
function printMemory(tasks, outputs) {
  const held = mkdtempSync(join(tmpdir(), 'compare-bench-'));
  const file = (name) => join(held, name);
  try {
    writeFileSync(file('tasks.jsonl'), formatJsonl(tasks));
    writeFileSync(file('outputs.jsonl'), formatJsonl(outputs.filter(isJudged)));
    const judging = ['rescore', file('outputs.jsonl'), '--tasks', file('tasks.jsonl')];
    printPeak('tbench rescore', [...judging, '--out', file('judged.jsonl')]);
    writeFileSync(file('results.jsonl'), copiesOf(readFileSync(file('judged.jsonl'), 'utf8')));
    for (const agent of ['careful', 'template'])
      printPeak('tbench compare', [
        ...['compare', file('results.jsonl'), '--metric', 'pass', '--metric', 'score'],
        ...['--candidate', agent, '--baseline', 'careless'],
      ]);
  } finally {
    rmSync(held, { recursive: true });
  }
}

function copiesOf(lines) {
  const results = lines
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  return formatJsonl(agents.flatMap((agent) => [...resultsOf(agent, results)]));
}

function printPeak(name, args) {
  const own = [fileURLToPath(import.meta.url), 'memory', ...args];
  const megabytes = Number(execFileSync(process.execPath, own, { encoding: 'utf8' }));
  const verdict = megabytes <= 500 ? 'met' : 'MISSED';
  console.log(`  ${name}: peak memory ${megabytes} MB, goal at most 500 MB: ${verdict}`);
}

async function printOwnMemory(args) {
  const { main, nodeWorld } = await import('../dist/index.js');
  const world = { ...nodeWorld(), print: () => {} };
  if ((await main(args, world)) === 2) throw new Error(`tbench ${args.join(' ')} could not begin`);
  console.log(peakMegabytes());
}

// What the operating system calls the largest resident set counts in what the process was forked from.
function peakMegabytes() {
  const [, kilobytes] = /VmHWM:\s+(\d+) kB/.exec(readFileSync('/proc/self/status', 'utf8'));
  return Math.round((kilobytes * 1024) / 1e6);
}
