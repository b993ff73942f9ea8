// How much memory it takes to publish a gigabyte of shards: read, hashed, checked row by row, scanned, sent and
// verified. The Hub and the publisher are processes of their own, so that only the publisher is measured.
import { fork } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parquetWriteBuffer } from 'hyparquet-writer';

const goalBytes = 200e6;
// As long as a task with its facts and its thread is.
const rowBytes = 4700;
const cardHeader = `license: mit
language: [en]
pretty_name: Bench
task_categories: [text-generation]
size_categories: ['100K<n<1M']
configs:
  - config_name: default
    data_files: data/dev.jsonl`;
const noAgreement = {
  schema: 'tenacious-bench/agreement@1.0',
  id: 'bench',
  createdAt: '2026-05-04',
  state: 'none',
  because: 'nobody rates made-up words',
};
const vocabulary = Array.from({ length: 8192 }, (_, at) =>
  (at * 7919 * 104_729).toString(36).slice(0, 2 + (at % 8)),
);
const [role, ...rest] = process.argv.slice(2);
const own = fileURLToPath(import.meta.url);
if (role === 'hub') await runHub(...rest);
else if (role === 'publish') await publish(...rest);
else await measure();

async function measure() {
  const folder = mkdtempSync(join(tmpdir(), 'memory-bench-'));
  const hub = fork(own, ['hub', join(folder, 'hub')]);
  try {
    const url = await message(hub);
    for (const [name, shards] of [
      ['small', 1],
      ['large', 64],
    ]) {
      const bytes = writeRelease(join(folder, name), name, shards);
      print(bytes, await message(fork(own, ['publish', join(folder, name), name, url])));
    }
  } finally {
    hub.kill();
    rmSync(folder, { recursive: true });
  }
}

function print(bytes, { maxBytes, startBytes, seconds }) {
  const share = (maxBytes / bytes).toPrecision(3);
  console.log(
    `${mb(bytes)} MB of shards in ${seconds.toFixed(1)} s\n` +
      `  memory at most ${mb(maxBytes)} MB (${mb(startBytes)} MB of it before the first file), ${share} of the shards, ` +
      `goal at most ${mb(goalBytes)} MB: ${maxBytes <= goalBytes ? 'met' : 'MISSED'}`,
  );
}

async function publish(folder, name, endpoint) {
  const { publishRelease, readRelease } = await import('@tenacious-bench/hub-publisher');
  // The first request loads what Node sends requests with.
  await fetch(`${endpoint}/api/datasets/acme/none`);
  const startBytes = mostBytes();
  const start = performance.now();
  const release = await readRelease(folder);
  if (!release.ok) throw new Error(JSON.stringify(release.issues.slice(0, 3)));
  const result = await publishRelease(release.value, {
    repository: `acme/${name}`,
    endpoint,
    token: 'hf_bench',
    summary: 'A bench',
    journal: join(folder, '..', `${name}-journal`),
    releases: join(folder, '..', `${name}-releases.jsonl`),
    parse: (value) => ({ ok: true, value }),
    scan: await openScan(),
    card: () => [],
  });
  if (result.state !== 'published') throw new Error(JSON.stringify(result.gates));
  await release.value.tree.close();
  const seconds = (performance.now() - start) / 1000;
  process.send({ maxBytes: mostBytes(), startBytes, seconds });
  process.disconnect();
}

// A held-out row, and the scan that looks for it in every byte that would leave.
async function openScan() {
  const { buildFingerprints, createLeakScanner } = await import('@tenacious-bench/seal');
  const { nodeDecoders } = await import('@tenacious-bench/seal/node');
  const text = 'Which of the two ferries to the outer islands leaves first on Sundays in winter?';
  const key = crypto.getRandomValues(new Uint8Array(32));
  const { fingerprints } = buildFingerprints([{ id: 'held-out-1', text }], key);
  return createLeakScanner(fingerprints, key, { decoders: nodeDecoders() }).scan;
}

// What the operating system calls the largest resident set counts in what the process was forked from.
function mostBytes() {
  const [, kilobytes] = /VmHWM:\s+(\d+) kB/.exec(readFileSync('/proc/self/status', 'utf8'));
  return kilobytes * 1024;
}

async function runHub(folder) {
  const { startLoopbackHub } = await import('@tenacious-bench/loopback-hub');
  const hub = await startLoopbackHub({ folder, tokens: { hf_bench: { name: 'acme' } } });
  process.send(hub.url);
}

function message(child) {
  return new Promise((resolve, reject) => {
    child.once('message', resolve);
    child.once('exit', (code) => reject(new Error(`a process ended with ${code}`)));
  });
}

/** So many shards of 8 MB of rows, each as lines of JSON and as Parquet. */
function writeRelease(folder, name, shards) {
  const files = [];
  const write = (path, content) => {
    const bytes = Buffer.from(content);
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
    const digest = `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
    files.push({ path, bytes: bytes.length, digest });
    return digest;
  };
  const rows = Math.floor(8e6 / rowBytes);
  const shardFiles = [];
  for (let shard = 0; shard < shards; shard += 1) {
    const path = `data/train-${shard}`;
    const list = madeUpRows(shard, rows);
    const digest = write(`${path}.jsonl`, `${list.map((row) => JSON.stringify(row)).join('\n')}\n`);
    write(`${path}.parquet`, parquetOf(list));
    shardFiles.push({ path, digest });
  }
  write('data/dev.jsonl', `${JSON.stringify({ id: 'd-1', text: 'One.', family: 'd' })}\n`);
  write('LICENSE', 'MIT');
  write('README.md', `---\n${cardHeader}\n---\n`);
  write('provenance/agreement.json', JSON.stringify(noAgreement));
  write('provenance/contamination.json', JSON.stringify(report(shardFiles)));
  const paths = shardFiles.flatMap(({ path }) => [`${path}.jsonl`, `${path}.parquet`]);
  const splits = [
    { state: 'open', name: 'train', rows: rows * shards, families: shards, files: paths },
    { state: 'open', name: 'dev', rows: 1, families: 1, files: ['data/dev.jsonl'] },
  ];
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
  writeFileSync(
    join(folder, 'provenance/manifest.json'),
    JSON.stringify(manifest(name, splits, files)),
  );
  return bytes;
}

function madeUpRows(shard, rows) {
  return Array.from({ length: rows }, (_, at) => ({
    id: `t-${shard}-${at}`,
    text: prose(),
    family: `f${shard}`,
  }));
}

function parquetOf(rows) {
  const columns = ['family', 'id', 'text'];
  const columnData = columns.map((name) => ({ name, data: rows.map((row) => row[name]) }));
  // As many rows as this package writes into a group.
  const rowGroupSize = Math.floor(2 ** 20 / rowBytes);
  return Buffer.from(parquetWriteBuffer({ columnData, rowGroupSize }));
}

/** Made-up words, as long as a row. */
function prose() {
  const random = randomBytes(rowBytes / 3);
  let text = '';
  for (let at = 0; text.length < rowBytes - 60; at += 2) {
    text += `${vocabulary[random.readUInt16LE(at) % vocabulary.length]}${at % 24 === 22 ? '.\n' : ' '}`;
  }
  return text;
}

function manifest(name, splits, files) {
  return {
    schema: 'tenacious-bench/manifest@1.0',
    name,
    version: '1.0.0',
    licence: 'MIT',
    policy: { id: 'bench', version: '1.0.0', digest: `sha256:${'0'.repeat(64)}` },
    splits,
    files,
    reports: {
      contamination: 'provenance/contamination.json',
      agreement: 'provenance/agreement.json',
    },
  };
}

function report(shards) {
  const digest = `sha256:${'0'.repeat(64)}`;
  return {
    schema: 'tenacious-bench/contamination-report@1.0',
    id: 'bench',
    createdAt: '2026-05-04',
    verdict: 'clean',
    tasks: { digest, rows: 1 },
    reference: {
      digest,
      rows: 1,
      shards: shards.map(({ path, digest }) => ({ file: path, digest, rows: 1, unread: [] })),
    },
    checks: [],
    templates: { source: 'none', runs: 0 },
    coverage: {
      fields: [],
      rowsCompared: 0,
      rowsTotal: 0,
      ngrams: 0,
      truncatedTexts: 0,
      matchesLeftOut: 0,
    },
    selfProof: [],
    controls: { planted: 0, found: 0, interval: [0, 1] },
    insufficient: [],
    matches: [],
  };
}

function mb(bytes) {
  return Math.round(bytes / 1e6);
}
