// Scanning JSON Lines files from disk, digest, parsing, comparison and all: one thread against the bare search for the
// n-grams of texts that are in memory already, and two threads against one. `pnpm bench` builds the package first.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
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
  await compareThreads();
  console.log(`load of the machine in the last minute: ${loadavg()[0].toFixed(2)}`);
} finally {
  rmSync(folder, { recursive: true });
}

async function compareWithBareScan(words) {
  const texts = inventTexts(24e6, words);
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
    goal: { atMost: 1 / 0.6 },
    rounds: 9,
  });
  const speed = ({ medianMs }) => `${((megabytes(texts) / medianMs) * 1000).toFixed(0)} MB/s`;
  const share = `${(100 / result.ratio).toFixed(0)}% of the bare scan`;
  console.log(`  speed      ${speed(result.baseline)} -> ${speed(result.candidate)}, ${share}`);
}

async function compareThreads() {
  const texts = inventTexts(12e6, 250);
  const shards = Array.from({ length: 48 }, (_, at) =>
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
  const size = shards.length * megabytes(texts);
  const speed = ({ medianMs }) => `${((size / medianMs) * 1000).toFixed(0)} MB/s`;
  console.log(`  speed      ${speed(result.baseline)} -> ${speed(result.candidate)}`);
}

function writeShard(name, texts) {
  const file = join(folder, name);
  writeFileSync(
    file,
    texts.map((text, at) => JSON.stringify({ id: `row-${at}`, text })).join('\n'),
  );
  return file;
}

/** One text in a thousand has a task inside. */
function inventTexts(characters, words) {
  const texts = [];
  for (let size = 0; size < characters; size += texts.at(-1).length) {
    const leak = texts.length % 1000 === 500 ? random.choice(tasks).texts[0].text : '';
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
