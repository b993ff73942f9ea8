// Reading the rows of a JSON Lines file, digest and all, against bare JSON.parse of lines that are already in memory,
// split and decoded: what numbering, texts, SHA-256 and the file system cost. The last line of a block is the speed.
// `pnpm bench` builds the package first.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { compareAsync } from '@tenacious-bench/tools/ratio';
import { openShard } from '../dist/node.js';

const sampleBytes = 16e6;
const vocabulary = Array.from({ length: 1024 }, (_, at) => (at * 7919 + 1e6).toString(36));
const folder = mkdtempSync(join(tmpdir(), 'read-rows-'));

const kinds = [
  {
    name: 'rows of 200 bytes',
    build: (index) => ({ id: `t-${index}`, text: words(index, 30) }),
    goal: 2.5,
  },
  {
    name: 'rows of 1.5 kB',
    build: (index) => ({ id: `t-${index}`, text: words(index, 250) }),
    goal: 3,
  },
  {
    name: 'rows of 20 kB',
    build: (index) => ({ id: `t-${index}`, text: words(index, 3400) }),
    goal: 3.5,
  },
  { name: 'rows of 1.5 kB, one in ten not ASCII', build: accented, goal: 3.5 },
  {
    name: 'conversations of 1.5 kB, a declared path',
    build: conversation,
    goal: 3,
    fields: ['thread.*.body'],
  },
];

for (const { name, build, goal, fields } of kinds) {
  const lines = linesOf(build);
  const bytes = Buffer.from(`${lines.join('\n')}\n`);
  const file = join(folder, 'rows.jsonl');
  writeFileSync(file, bytes);
  const { candidate } = await compareAsync({
    name: `openShard: ${name}`,
    baseline: { label: 'JSON.parse of split lines', run: async () => parseAll(lines) },
    candidate: { label: 'openShard of the file', run: () => readAll(file, fields) },
    goal: { atMost: goal },
    rounds: 9,
  });
  console.log(`  ${(bytes.length / candidate.medianMs / 1e3).toFixed(0)} MB/s`);
}

const lines = linesOf(kinds[1].build);
const packed = gzipSync(lines.join('\n'));
writeFileSync(join(folder, 'rows.jsonl.gz'), packed);
writeFileSync(join(folder, 'rows.jsonl'), lines.join('\n'));
await compareAsync({
  name: 'openShard: gzip',
  baseline: { label: 'plain', run: () => readAll(join(folder, 'rows.jsonl')) },
  candidate: { label: 'gzip', run: () => readAll(join(folder, 'rows.jsonl.gz')) },
  goal: { atMost: 4 },
  rounds: 5,
});
rmSync(folder, { recursive: true });

function parseAll(lines) {
  let length = 0;
  for (const line of lines) length += Object.keys(JSON.parse(line)).length;
  return length;
}

async function readAll(file, fields) {
  const batches = openShard(file, { fields }).rows();
  let length = 0;
  let step = await batches.next();
  while (!step.done) {
    for (const row of step.value) length += row.texts[0].text.length;
    step = await batches.next();
  }
  return length + step.value.rows;
}

function linesOf(build) {
  const lines = [];
  for (let size = 0; size < sampleBytes; size += lines.at(-1).length) {
    lines.push(JSON.stringify(build(lines.length)));
  }
  return lines;
}

function accented(index) {
  const text = words(index, 250);
  return { id: `t-${index}`, text: index % 10 === 0 ? `${text} “café” €5` : text };
}

function conversation(index) {
  const thread = Array.from({ length: 5 }, (_, turn) => ({
    from: 'sender',
    body: words(index * 5 + turn, 45),
  }));
  return { id: `t-${index}`, thread };
}

// Words in an order that gzip cannot foresee.
function words(seed, count) {
  let state = seed + 1;
  return Array.from({ length: count }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return vocabulary[state >>> 22];
  }).join(' ');
}
