// Looking for every 8-gram of 300 tasks in made-up prose, on one core: against the few lines that everybody writes
// first, against grep, and with ten million n-grams instead of fifty thousand. `pnpm bench` builds the package first.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  buildNgramIndex,
  createNgramScanner,
  createTokenReader,
} from '@tenacious-bench/contamination';
import { createRandom } from '@tenacious-bench/stats';
import { compare } from '@tenacious-bench/tools/ratio';

const N = 8;
const random = createRandom('contamination n-gram bench');
const vocabulary = Array.from({ length: 20_000 }, inventWord);
const tasks = Array.from({ length: 300 }, () => inventProse(180));
const texts = inventTexts(24e6);
const someTexts = texts.slice(0, texts.length / 6);
const reader = createTokenReader();
const taskTokens = tasks.map((task) => reader.read(task).slice());
const index = buildNgramIndex(taskTokens, { n: N });
const scanner = createNgramScanner(index);
console.log(`${texts.length} texts of ${megabytes(texts)} MB, ${index.size} n-grams of ${N} words`);

compareWithNaive();
compareWithGrep();
compareSizes();

function compareWithNaive() {
  const known = new Set(tasks.flatMap(naiveNgrams));
  const naive = () => countTexts(someTexts, (text) => hasNgramAmong(known, text));
  const kernel = () => countTexts(someTexts, isHit(scanner));
  requireSame('texts with a hit', naive(), kernel());
  const result = compare({
    name: `every ${N}-gram of ${megabytes(someTexts)} MB`,
    baseline: { label: 'toLowerCase, replace, split, join and a Set', run: naive },
    candidate: { label: 'reader.read and scanner.scan', run: kernel },
    goal: { atLeast: 12 },
    rounds: 5,
  });
  printSpeed(result, someTexts);
}

// grep knows nothing of words, so it gets the text as words and single spaces and only has to find fixed strings. The
// kernel reads the text as it came and looks for all n-grams of the tasks, of which grep gets three for each task.
function compareWithGrep() {
  const folder = mkdtempSync(join(tmpdir(), 'ngram-scan-'));
  try {
    const corpus = join(folder, 'corpus.txt');
    writeCorpus(corpus, texts);
    const some = tasks.flatMap((task) => naiveNgrams(task).filter((_, at) => at % 60 === 0));
    const grep = grepFor(some, { folder, corpus });
    if (grep().status === null) return console.log('grep cannot be run here: no comparison');
    const result = compare({
      name: `the same texts, ${megabytes(texts)} MB`,
      baseline: { label: `grep -c -F -f, ${some.length} of the n-grams`, run: grep },
      candidate: {
        label: `reader.read and scanner.scan, all ${index.size}`,
        run: () => countTexts(texts, isHit(scanner)),
      },
      goal: { atLeast: 5 },
      rounds: 5,
    });
    printSpeed(result, texts);
    reportGrepForAll(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function reportGrepForAll(folder) {
  const corpus = join(folder, 'part-of-corpus.txt');
  writeCorpus(corpus, someTexts);
  const start = performance.now();
  const { status, stdout } = grepFor(tasks.flatMap(naiveNgrams), { folder, corpus })();
  const seconds = (performance.now() - start) / 1000;
  const label = `  grep -c -F -f with all ${index.size} n-grams, once, on ${megabytes(someTexts)} MB`;
  if (status === null) return console.log(`${label}: given up after ${seconds.toFixed(0)} s`);
  requireSame('texts with a hit', Number(stdout), countTexts(someTexts, isHit(scanner)));
  console.log(`${label}: ${(megabytes(someTexts) / seconds).toFixed(0)} MB/s`);
}

function compareSizes() {
  const random32 = Uint32Array.from({ length: 10_000_000 }, () => random.uint32());
  const large = buildNgramIndex([...taskTokens, random32], { n: N });
  const bytes = Object.values(large).reduce((sum, part) => sum + (part.byteLength ?? 0), 0);
  const each = bytes / large.size;
  console.log(
    `index of ${large.size} n-grams\n  ${each.toFixed(1)} bytes for each, token hashes included,`,
    `goal at most 16: ${each <= 16 ? 'met' : 'MISSED'}`,
  );
  const largeScanner = createNgramScanner(large);
  const result = compare({
    name: `${N}-grams of ${megabytes(someTexts)} MB`,
    baseline: { label: `among ${index.size}`, run: () => countTexts(someTexts, isHit(scanner)) },
    candidate: {
      label: `among ${large.size}`,
      run: () => countTexts(someTexts, isHit(largeScanner)),
    },
    // A filter for ten million n-grams is larger than the cache, so each question to it waits for memory.
    goal: { atMost: 3 },
  });
  printSpeed(result, someTexts);
}

function isHit({ scan }) {
  return (text) => scan(reader.read(text)) > 0;
}

function countTexts(list, isCounted) {
  let count = 0;
  for (const text of list) if (isCounted(text)) count += 1;
  return count;
}

function hasNgramAmong(known, text) {
  const words = naiveWords(text);
  for (let at = 0; at + N <= words.length; at += 1) {
    if (known.has(words.slice(at, at + N).join(' '))) return true;
  }
  return false;
}

function naiveWords(text) {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .split(' ');
}

function naiveNgrams(text) {
  const words = naiveWords(text);
  const ngrams = [];
  for (let at = 0; at + N <= words.length; at += 1) ngrams.push(words.slice(at, at + N).join(' '));
  return ngrams;
}

function writeCorpus(file, list) {
  writeFileSync(file, list.map((text) => `${naiveWords(text).join(' ')}\n`).join(''));
}

function grepFor(patterns, { folder, corpus }) {
  const file = join(folder, `${patterns.length}-patterns.txt`);
  writeFileSync(file, `${patterns.join('\n')}\n`);
  const options = { encoding: 'utf8', timeout: 15_000, env: { ...process.env, LC_ALL: 'C' } };
  return () => spawnSync('grep', ['-c', '-F', '-f', file, corpus], options);
}

function inventTexts(length) {
  const list = [];
  for (let written = 0; written < length; written += list.at(-1).length) {
    const leak = random.choice(tasks).split(' ').slice(20, 60).join(' ');
    const text =
      random.integer(20) === 0
        ? `${inventProse(150)} ${leak} ${inventProse(150)}`
        : inventProse(300);
    // One flat string, as a reader of JSONL gets it.
    list.push(JSON.parse(JSON.stringify(text)));
  }
  return list;
}

function inventProse(length) {
  const words = Array.from({ length }, (_, at) => {
    const word = vocabulary[Math.floor(vocabulary.length * random.float() ** 3)];
    const mark = at % 12 === 11 ? '.' : at % 7 === 6 ? ',' : '';
    return `${at % 12 === 0 ? word.charAt(0).toUpperCase() + word.slice(1) : word}${mark}`;
  });
  return words.join(' ');
}

function inventWord() {
  const length = 1 + random.integer(4) + random.integer(4) + random.integer(3);
  return String.fromCharCode(...Array.from({ length }, () => 97 + random.integer(26)));
}

function requireSame(subject, expected, found) {
  if (found !== expected) throw new Error(`${subject}: ${found} instead of ${expected}`);
}

function printSpeed({ baseline, candidate }, list) {
  const speed = ({ medianMs }) => `${((megabytes(list) / medianMs) * 1000).toFixed(0)} MB/s`;
  console.log(`  speed      ${speed(baseline)} -> ${speed(candidate)}`);
}

function megabytes(list) {
  return Math.round(list.reduce((sum, text) => sum + text.length, 0) / 1e6);
}
