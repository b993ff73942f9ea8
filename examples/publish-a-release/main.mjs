// Builds a small release, holds it against every gate, publishes it on a Hub of its own and clones it by git at the tag.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  buildReleaseTree,
  checkCard,
  datasheetSections,
  formatPlan,
  freezeFiles,
  publishRelease,
  responsibleAiQuestions,
  verifyRelease,
} from '@tenacious-bench/hub-publisher';
import { startLoopbackHub } from '@tenacious-bench/loopback-hub';

const train = [
  { id: 't1', family: 'piers', text: 'From which pier does the ferry to the outer islands leave?' },
  { id: 't2', family: 'goats', text: 'May I bring a goat, and does it pay?' },
];
const dev = [{ id: 'd1', family: 'fog', text: 'What happens to my ticket when there is fog?' }];

const questions = datasheetSections.flatMap((section) => section.questions);
const answers = {
  title: 'Letters of a ferry office',
  description: 'Questions that passengers wrote.',
  motivation: 'Clerks promised ferries that do not sail.',
  languages: ['en'],
  tags: ['ferries'],
  taskCategories: ['text-generation'],
  licence: { id: 'cc-by-4.0' },
  authors: [{ given: 'Ada', family: 'Strand' }],
  contacts: [{ name: 'Ada Strand', address: 'ada@ferries.example' }],
  collection: 'Clerks wrote them down over one summer.',
  collected: { from: '2025-06-01', until: '2025-08-31' },
  limits: ['Only one ferry office took part.'],
  intendedUses: ['To compare programs that answer letters.'],
  outOfScopeUses: ['To plan a journey.'],
  maintenance: 'The office answers within a month, until 2030.',
  ethics: 'Every name was replaced.',
  decisions: [{ decision: 'No prices', because: 'They change every week.' }],
  baselines: [],
  datasheet: Object.fromEntries(questions.map(({ id }) => [id, 'Written by hand, in a real one.'])),
  responsibleAi: Object.fromEntries(
    Object.keys(responsibleAiQuestions).map((field) => [field, 'Written by hand as well.']),
  ),
};

// tbench contamination writes such a report; this one stands in for it.
const lines = train.map((row) => `${JSON.stringify(sorted(row))}\n`).join('');
const contamination = {
  schema: 'tenacious-bench/contamination-report@1.0',
  id: 'ferries-1',
  createdAt: '2026-05-04',
  verdict: 'clean',
  tasks: { digest: sha256(JSON.stringify(dev)), rows: dev.length },
  reference: {
    digest: sha256(lines),
    rows: train.length,
    shards: [{ file: 'train.jsonl', digest: sha256(lines), rows: train.length, unread: [] }],
  },
  checks: [{ check: 'ngram', settings: { n: 8 } }],
  templates: { source: 'none', runs: 0 },
  coverage: {
    fields: ['text'],
    rowsCompared: 2,
    rowsTotal: 2,
    ngrams: 2,
    truncatedTexts: 0,
    matchesLeftOut: 0,
  },
  selfProof: [],
  controls: { planted: 0, found: 0, interval: [0, 1] },
  insufficient: [],
  matches: [],
};

// Nobody rated these three questions, and a release says so.
const agreement = {
  schema: 'tenacious-bench/agreement@1.0',
  id: 'ferries-1',
  createdAt: '2026-05-04',
  state: 'none',
  because: 'Three questions are an example, and nobody labelled them.',
};

const release = {
  name: 'ferry-letters',
  repository: 'ferries/letters',
  version: '1.0.0',
  date: '2026-05-04',
  policy: { id: 'ferries', version: '1.0.0', digest: sha256('Never promise a ferry.') },
  splits: [
    { state: 'open', name: 'train', rows: train },
    { state: 'open', name: 'dev', rows: dev },
  ],
  answers,
  canary: 'ferry-letters canary 3f2a9c1e-77f0-4d6e-9a55-0f1c6f1f2b10',
  note: { change: 'major', comparable: false, summary: 'The first letters.' },
  history: [],
  build: { inputs: [], tools: [], artefacts: [] },
  reports: { contamination, agreement },
};

// A question that nobody answered: nothing is built.
const unanswered = buildReleaseTree({ ...release, answers: { ...answers, ethics: 'TBD' } });
console.log(`${unanswered.issues[0].path}: ${unanswered.issues[0].message}\n`);

const built = buildReleaseTree(release).value;
const { value: tree } = await freezeFiles(
  built.files.map(({ path, bytes }) => ({ path, content: bytes })),
);

const folder = mkdtempSync(join(tmpdir(), 'publish-a-release-'));
const hub = await startLoopbackHub({
  folder: join(folder, 'hub'),
  tokens: { hf_ferries: { name: 'ferries' } },
});
const options = {
  repository: 'ferries/letters',
  endpoint: hub.url,
  token: 'hf_ferries',
  summary: 'The first letters.',
  journal: join(folder, 'journal'),
  releases: join(folder, 'releases.jsonl'),
  // Rows of our own; by default they have to be documents of the toolkit.
  parse: (value) => ({ ok: true, value }),
  card: () => checkCard(readme(), { files: built.files.map(({ path }) => path) }),
  // Nothing is sealed here. With sealed rows: createLeakScanner of @tenacious-bench/seal.
  scan: async () => ({ verdict: 'clean', findings: [] }),
};

const candidate = { tree, manifest: built.manifest };
const first = await publishRelease(candidate, options);
console.log(formatPlan(first.plan).replaceAll(/ \(\d+ bytes\)/g, ''));
console.log(`\n${first.gates.gates.length} gates passed: ${first.gates.passed}`);
console.log(`published ${first.release.tag}, ${first.release.change}, private`);

const sent = hub.requests.length;
await publishRelease(candidate, options);
const changes = hub.requests.slice(sent).filter(({ method }) => method !== 'GET');
console.log(`published again: ${changes.length} changes\n`);

const clone = join(folder, 'clone');
const source = hub.gitFolder('datasets/ferries/letters');
execFileSync('git', [
  'clone',
  '-q',
  '-c',
  'advice.detachedHead=false',
  '--branch',
  'v1.0.0',
  source,
  clone,
]);
const git = (...args) => execFileSync('git', ['-C', clone, ...args], { encoding: 'utf8' }).trim();
console.log(`git clone at v1.0.0: ${git('log', '--format=%s').split('\n').join(' after ')}`);
for (const entry of readdirSync(join(clone, 'data')).sort()) console.log(`  data/${entry}`);
console.log(readFileSync(join(clone, 'data/dev.jsonl'), 'utf8'));

const { release: recorded } = first;
const verify = () => verifyRelease(tree, { ...options, tag: 'v1.0.0', recorded });
console.log(`verified: ${(await verify()).value.files} files`);
execFileSync('git', ['--git-dir', source, 'tag', '-f', 'v1.0.0', 'v1.0.0^'], { stdio: 'ignore' });
console.log(`a tag that was moved: ${(await verify()).issues[0].code}`);

await hub.close();
await tree.close();
rmSync(folder, { recursive: true });

function readme() {
  return new TextDecoder().decode(built.files.find(({ path }) => path === 'README.md').bytes);
}

function sorted(row) {
  return Object.fromEntries(Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function sha256(text) {
  return `sha256:${createHash('sha256').update(text).digest('hex')}`;
}
