// Reading JSON Lines from bytes against bare JSON.parse of lines that are already split and decoded: what the
// reader adds for finding lines, checking UTF-8, numbering and guarding. `pnpm bench` builds the package first.
import { readJsonl } from '@tenacious-bench/schema';
import { compareAsync } from '@tenacious-bench/tools/ratio';

const sampleBytes = 4e6;
const chunkBytes = 64 * 1024;

const kinds = [
  { name: 'rows of 200 bytes', build: shortRow },
  { name: 'tasks of 1.5 kB', build: (index) => task(index, { facts: 5, paragraphs: 3 }) },
  { name: 'tasks of 20 kB', build: (index) => task(index, { facts: 60, paragraphs: 140 }) },
  { name: 'rows of 200 bytes, one in ten not ASCII', build: accented(shortRow) },
  {
    name: 'tasks of 1.5 kB, one in ten not ASCII',
    build: accented((index) => task(index, { facts: 5, paragraphs: 3 })),
  },
];

for (const { name, build } of kinds) {
  const lines = linesOf(build);
  const chunks = chunksOf(lines);
  await compareAsync({
    name: `readJsonl: ${name}`,
    baseline: { label: 'JSON.parse of split lines', run: () => parseAll(lines) },
    candidate: { label: 'readJsonl of 64 KiB chunks', run: () => readAll(chunks) },
    goal: { atMost: 1.67 },
  });
}

function parseAll(lines) {
  let rows = 0;
  for (const line of lines) if (JSON.parse(line).ok) rows += 1;
  return rows;
}

async function readAll(chunks) {
  let rows = 0;
  for await (const row of readJsonl(chunks)) if (row.ok && row.value.ok) rows += 1;
  return rows;
}

function linesOf(build) {
  const lines = [];
  for (let size = 0; size < sampleBytes; size += lines.at(-1).length) {
    lines.push(JSON.stringify(build(lines.length)));
  }
  return lines;
}

function chunksOf(lines) {
  const bytes = new TextEncoder().encode(`${lines.join('\n')}\n`);
  const count = Math.ceil(bytes.length / chunkBytes);
  return Array.from({ length: count }, (_, at) =>
    bytes.slice(at * chunkBytes, (at + 1) * chunkBytes),
  );
}

function accented(build) {
  return (index) => (index % 10 === 0 ? { ...build(index), name: 'Zoë — café €5' } : build(index));
}

function shortRow(index) {
  return {
    id: `t-${index}`,
    text: 'A short row with little in it, for comparison with rows of another size.',
    split: 'dev',
    values: { amount: index, unit: 'roles' },
    tags: ['a', 'b'],
    score: 0.5,
    ok: true,
  };
}

function task(index, { facts, paragraphs }) {
  return {
    schema: 'tenacious-bench/task@1.0',
    id: `task-${String(index).padStart(20, '0')}`,
    policy: { id: 'tenacious', version: '1.0.0' },
    stage: 'cold',
    channel: 'email',
    language: 'en',
    asOf: '2026-05-04',
    conversation: `c${index}`,
    facts: Array.from({ length: facts }, (_, number) => fact(index, number)),
    thread: [],
    note: 'The company says it will hire "several" engineers.\n'.repeat(paragraphs),
    ok: true,
    score: null,
  };
}

function fact(index, number) {
  return {
    id: `f${number}`,
    topic: 'hiring',
    subject: `Company ${index % 97}`,
    values: { amount: 100 + number, unit: 'open roles', ratio: 0.25 * number },
    confidence: 'high',
    observedAt: '2026-04-30T09:00:00Z',
    source: 'careers-page',
    disclosure: 'quotable',
  };
}
