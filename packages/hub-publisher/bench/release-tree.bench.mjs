// A whole release of 5,000 rows against the least that its two tables cost: canonical JSON of each row, a Parquet file
// of columns that are laid out already, and a digest of both. `pnpm bench` builds the package first.
import { createHash } from 'node:crypto';
import { canonicalJson } from '@tenacious-bench/schema';
import { compare } from '@tenacious-bench/tools/ratio';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { buildReleaseTree, datasheetSections, responsibleAiQuestions } from '../dist/index.js';

const digest = `sha256:${'0'.repeat(64)}`;
const questions = datasheetSections.flatMap((section) => section.questions);
const answers = {
  title: 'Letters',
  description: 'Letters of a ferry office.',
  motivation: 'Clerks promised ferries that do not sail.',
  languages: ['en'],
  tags: [],
  taskCategories: ['text-generation'],
  licence: { id: 'cc-by-4.0' },
  authors: [{ name: 'Ferry Office' }],
  contacts: [{ name: 'Ferry Office', address: 'office@ferries.example' }],
  collection: 'Written down over one summer.',
  collected: { from: '2025-06-01', until: '2025-08-31' },
  limits: ['One office.'],
  intendedUses: ['Comparison.'],
  outOfScopeUses: ['Planning.'],
  maintenance: 'Until 2030.',
  ethics: 'Every name was replaced.',
  decisions: [{ decision: 'No prices', because: 'They change.' }],
  baselines: [],
  datasheet: Object.fromEntries(questions.map(({ id }) => [id, 'Known.'])),
  responsibleAi: Object.fromEntries(
    Object.keys(responsibleAiQuestions).map((id) => [id, 'Known.']),
  ),
};
const rows = Array.from({ length: 5000 }, (_, at) => ({
  id: `t-${at}`,
  family: `f-${at % 400}`,
  text: `${((at * 7919) % 1e6).toString(36)} ferry `.repeat(60),
  note: at % 3 === 0 ? null : 'seen',
  count: at,
}));
const release = {
  name: 'letters',
  repository: 'ferries/letters',
  version: '1.0.0',
  date: '2026-05-04',
  policy: { id: 'ferries', version: '1.0.0', digest },
  splits: [{ state: 'open', name: 'train', rows }],
  answers,
  canary: 'canary',
  note: { change: 'major', comparable: false, summary: 'The first letters.' },
  history: [],
  build: { inputs: [], tools: [], artefacts: [] },
};
const columnData = Object.keys(rows[0]).map((name) => ({
  name,
  data: rows.map((row) => row[name]),
}));

compare({
  name: 'buildReleaseTree of 5,000 rows',
  baseline: { label: 'canonical JSON, Parquet, digests', run: writeTables },
  candidate: { label: 'buildReleaseTree', run: buildAll },
  goal: { atMost: 3 },
});

function writeTables() {
  const lines = rows.map((row) => `${canonicalJson(row)}\n`).join('');
  const table = new Uint8Array(parquetWriteBuffer({ columnData }));
  return [lines, table].map((part) => createHash('sha256').update(part).digest('hex'));
}

function buildAll() {
  const tree = buildReleaseTree(release);
  if (!tree.ok) throw new Error(JSON.stringify(tree.issues));
  return tree.value.files.length;
}
