// Scanning JSON Lines files from disk, digest, parsing, comparison and all: one thread against the bare search for the
// n-grams of texts that are in memory already, and two threads against one. `pnpm bench` builds the package first.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { createNgramScanner, createTokenReader, indexTasks } from '@tenacious-bench/contamination';
import { createRandom } from '@tenacious-bench/stats';
import { compareAsync } from '@tenacious-bench/tools/ratio';
import { scanShard } from '../dist/index.js';
import { openShard, scanInWorkers } from '../dist/node.js';

const random = createRandom('scan files bench');
const vocabulary = Array.from({ length: 20_000 }, inventWord);
const folder = mkdtempSync(join(tmpdir(), 'scan-files-'));
const tasks = Array.from({ length: 300 }, (_, at) => ({
  id: `task-${at}`,
  file: 'tasks.jsonl',
  row: at + 1,
  texts: [{ field: 'text', text: inventProse(180) }],
}));
const index = indexTasks(tasks, { shared: true });

try {
  console.log(`load of the machine in the last minute: ${loadavg()[0].toFixed(2)}`);
  await compareWithBareScan(250);
  await compareWithBareScan(1200);
  await reportCores();
  await compareThreads();
  console.log(`load of the machine in the last minute: ${loadavg()[0].toFixed(2)}`);
} finally {
  rmSync(folder, { recursive: true });
}

async function compareWithBareScan(words) {
  const texts = inventTexts(8e6, words);
  const shard = openShard(writeShard(`rows-of-${words}-words.jsonl`, texts));
  const reader = createTokenReader();
  const scanner = createNgramScanner(index.lookups[0].ngrams);
  const result = await compareAsync({
    name: `${megabytes(texts)} MB of texts of ${words} words, one thread`,
    baseline: {
      label: 'bare: reader.read and scanner.scan of texts in memory',
      run: async () => texts.reduce((hits, text) => hits + scanner.scan(reader.read(text)), 0),
    },
    candidate: { label: 'scanShard of the file', run: () => scanShard(index, shard) },
    goal: { atMost: 1.67 },
    rounds: 21,
  });
  const speed = ({ medianMs }) => `${((megabytes(texts) / medianMs) * 1000).toFixed(0)} MB/s`;
  const share = `${(100 / result.ratio).toFixed(0)}% of the bare scan`;
  console.log(`  speed      ${speed(result.baseline)} -> ${speed(result.candidate)}, ${share}`);
}

async function compareThreads() {
  const texts = inventTexts(12e6, 250);
  const shards = Array.from({ length: 24 }, (_, at) =>
    openShard(writeShard(`shard-${at}.jsonl`, texts)),
  );
  const scanWith = (workers) => {
    const scan = scanInWorkers({ workers });
    return () => scan(index, shards, {});
  };
  const result = await compareAsync({
    name: `${shards.length} files of ${megabytes(texts)} MB`,
    baseline: { label: 'one worker', run: scanWith(1) },
    candidate: { label: 'two workers over one shared index', run: scanWith(2) },
    goal: { atLeast: 1.7 },
    rounds: 3,
  });
  const [one, two] = [await cpuSeconds(scanWith(1)), await cpuSeconds(scanWith(2))];
  const alone = ((2 * one) / two).toFixed(2);
  console.log(
    `  processor  ${one.toFixed(2)} s -> ${two.toFixed(2)} s: ${alone}x with a core for each`,
  );
  const size = shards.length * megabytes(texts);
  const speed = ({ medianMs }) => `${((size / medianMs) * 1000).toFixed(0)} MB/s`;
  console.log(`  speed      ${speed(result.baseline)} -> ${speed(result.candidate)}`);
}

// What threads that share nothing get out of this machine while others use it too: no scan can get more.
async function reportCores() {
  const calculate = `function calculate(sum) {
    for (let at = 0; at < 3e7; at++) sum = (Math.imul(sum, 31) + at) | 0;
    return sum;
  }
  for (let sum = 0, call = 0; call < 20; call++) sum = calculate(sum);`;
  const time = async (threads) => {
    const start = performance.now();
    const ended = Array.from({ length: threads }, () => {
      const worker = new Worker(calculate, { eval: true });
      return new Promise((resolve) => worker.on('exit', resolve));
    });
    await Promise.all(ended);
    return performance.now() - start;
  };
  const gains = [];
  for (let round = 0; round < 3; round++) gains.push((2 * (await time(1))) / (await time(2)));
  console.log(
    `two threads that only calculate: ${gains.map((gain) => gain.toFixed(2)).join('x, ')}x of one`,
  );
}

async function cpuSeconds(run) {
  const before = process.cpuUsage();
  await run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

function writeShard(name, texts) {
  const file = join(folder, name);
  writeFileSync(
    file,
    texts.map((text, at) => JSON.stringify({ id: `row-${at}`, text })).join('\n'),
  );
  return file;
}

/** One text in four thousand has a task inside. */
function inventTexts(characters, words) {
  const texts = [];
  for (let size = 0; size < characters; size += texts.at(-1).length) {
    const leak = texts.length % 4000 === 2000 ? random.choice(tasks).texts[0].text : '';
    texts.push(`${inventProse(words)} ${leak}`);
  }
  return texts;
}

function inventProse(words) {
  const prose = [];
  for (let at = 0; at < words; at++) {
    const word = random.choice(vocabulary);
    prose.push(at % 12 === 0 ? word[0].toUpperCase() + word.slice(1) : word);
    if (at % 12 === 11) prose.push(`${prose.pop()}.`);
  }
  return prose.join(' ');
}

function inventWord() {
  const letters = 'abcdefghijklmnopqrstuvwxyz';
  return Array.from({ length: 3 + random.integer(7) }, () => letters[random.integer(26)]).join('');
}

function megabytes(list) {
  return Math.round(list.reduce((sum, text) => sum + text.length, 0) / 1e6);
}
