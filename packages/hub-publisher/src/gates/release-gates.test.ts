import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { formatJsonl } from '@tenacious-bench/schema';
import { expect, test } from 'vitest';
import type { PreviousRelease } from '../plan/release-candidate.ts';
import { subjectForTest } from '../testing/gate-subject.ts';
import { temporaryFolder } from '../testing/hub-for-test.ts';
import {
  cardFor,
  devRows,
  type ReleaseForTest,
  releaseForTest,
  trainRows,
} from '../testing/release-for-test.ts';
import { type ReleaseGateOptions, releaseGates } from './release-gates.ts';
import { runGates } from './run-gates.ts';

type Asked = Partial<ReleaseGateOptions> & { readonly previous?: PreviousRelease };

/** What the gates say of a release: the names of those that failed, with the codes of their issues. */
async function failures(wanted: ReleaseForTest, { previous, ...options }: Asked = {}) {
  const subject = await subjectForTest(wanted, previous);
  const gates = releaseGates({
    scan: async () => ({ verdict: 'clean', findings: [] }),
    card: () => [],
    releases: join(await temporaryFolder(), 'releases.jsonl'),
    ...options,
  });
  const report = await runGates(gates, subject);
  return report.gates
    .filter(({ state }) => state !== 'passed')
    .map(
      ({ gate, issues }) => `${gate}: ${[...new Set(issues.map(({ code }) => code))].join(', ')}`,
    );
}

const sealed = {
  state: 'sealed',
  name: 'test',
  rows: 3,
  families: 1,
  commitment: `sha256:${'1'.repeat(64)}`,
} as const;
const twice = [trainRows[0], trainRows[0]].flatMap((row) => row ?? []);
const [first = { id: '', text: '' }] = devRows;
const cases: readonly (readonly [string, ReleaseForTest, readonly string[]])[] = [
  ['nothing is wrong', {}, []],
  ['an unlisted file', { manifest: { files: [] } }, ['manifest: unlisted_file']],
  [
    'a manifest that is not the one in the release',
    { files: { 'provenance/manifest.json': '{}' } },
    ['manifest: other_manifest'],
  ],
  ['a row twice', { train: twice }, ['schema: duplicate_id']],
  [
    'a line that is not JSON',
    { files: { 'data/train.jsonl': '{"id":\n' } },
    ['schema: invalid_json', 'formats: invalid_json', 'contamination: stale_report'],
  ],
  [
    'fewer rows than the manifest says',
    { files: { 'data/dev.jsonl': '' } },
    ['schema: other_count'],
  ],
  ['one row in two splits', { train: [...trainRows, first] }, ['splits: splits_overlap']],
  [
    'one family in two splits',
    { train: [...trainRows, { id: 't-3', text: 'Other.', family: 'bell' }] },
    ['splits: splits_overlap'],
  ],
  [
    'the same words under two names',
    {
      train: [...trainRows, { id: 't-3', text: 'Same.' }],
      dev: [...devRows, { id: 'd-3', text: 'Same.' }],
    },
    ['splits: splits_overlap'],
  ],
  [
    'no contamination report',
    { manifest: { reports: { agreement: 'provenance/agreement.json' } } },
    ['contamination: no_contamination_report'],
  ],
  [
    'a contaminated split',
    { report: { verdict: 'contaminated' } },
    ['contamination: contaminated'],
  ],
  [
    'a check that failed itself',
    { report: { verdict: 'self_proof_failed' } },
    ['contamination: contaminated'],
  ],
  [
    'a check that knows too little',
    { report: { verdict: 'insufficient' } },
    ['contamination: contaminated'],
  ],
  [
    'a report on other tasks',
    { report: { tasks: { digest: `sha256:${'2'.repeat(64)}`, rows: 7 } } },
    ['contamination: stale_report'],
  ],
  [
    'a report that is no report',
    { files: { 'provenance/contamination.json': '{}' } },
    ['contamination: missing_version'],
  ],
  [
    'no agreement report',
    { manifest: { reports: { contamination: 'provenance/contamination.json' } } },
    ['agreement: no_agreement_report'],
  ],
  [
    'an agreement report that is no report',
    { files: { 'provenance/agreement.json': '{}' } },
    ['agreement: missing_version'],
  ],
  ['no licence', { files: { LICENSE: undefined } }, ['licence: no_licence']],
  ['another licence', { manifest: { licence: 'MIT' } }, ['licence: other_licence']],
  ['no card', { files: { 'README.md': undefined } }, ['licence: other_licence', 'card: no_card']],
  [
    'a card that is no YAML',
    { files: { 'README.md': '---\na: [\n---\n' } },
    ['licence: other_licence', 'card: invalid_yaml'],
  ],
  [
    'a sealed split without its commitment',
    { splits: [{ ...sealed, files: ['sealed/test.age'] }], files: { 'sealed/test.age': 'x' } },
    ['contamination: stale_report', 'seal: no_commitment'],
  ],
  [
    'a sealed split whose commitment is none',
    {
      splits: [{ ...sealed, files: ['sealed/commitment.json'] }],
      files: { 'sealed/commitment.json': '{}' },
    },
    ['contamination: stale_report', 'seal: invalid_type'],
  ],
  [
    'rows that no split owns',
    { files: { 'data/held_out.jsonl': '{}' } },
    ['held_out: unowned_rows'],
  ],
  ['rows beside the data', { files: { 'traces/run.parquet': 'x' } }, ['held_out: unowned_rows']],
  [
    'a held-out row in an open split',
    { files: { 'data/dev.jsonl': formatJsonl([{ ...first, split: 'held_out' }]) } },
    ['held_out: open_held_out'],
  ],
  [
    'a card that offers ciphertext',
    { files: { 'README.md': cardFor(['sealed/*.age']), 'sealed/rows.age': 'x' } },
    ['card: sealed_split_named', 'held_out: closed_config'],
  ],
];

test.each(cases)('%s', async (_, wanted, expected) => {
  expect(await failures(wanted)).toEqual(expected);
});

test('a check that knows too little passes with a reason', async () => {
  const insufficientBecause = 'half of the tasks are shorter than eight words';
  const found = await failures({ report: { verdict: 'insufficient' } }, { insufficientBecause });
  expect(found).toEqual([]);
});

test('rows that were published once are not held out any more', async () => {
  const opened = formatJsonl([{ ...first, split: 'held_out' }]);
  const files = { 'data/dev.jsonl': opened };
  const previous = { ...(await releaseForTest({ files })), commit: '1'.repeat(40) };
  expect(await failures({ version: '1.0.1', files }, { previous })).toEqual([]);
});

test.each([
  ['1.0.1', ['version: version_too_low']],
  ['1.1.0', ['version: version_too_low']],
  ['0.9.0', ['version: version_too_low']],
  ['2.0.0', []],
])('a changed row as version %s', async (version, expected) => {
  const previous = { ...(await releaseForTest()), commit: '1'.repeat(40) };
  expect(await failures({ version, dev: [{ ...first, text: 'Other.' }] }, { previous })).toEqual(
    expected,
  );
});

const line = {
  schema: 'tenacious-bench/release@1.0',
  repository: 'acme/demo',
  version: '1.0.0',
  tag: 'v1.0.0',
  commit: '2'.repeat(40),
  manifest: `sha256:${'3'.repeat(64)}`,
  publishedAt: '2026-05-04',
  change: 'major',
  comparable: false,
  summary: 'A demo',
};

test.each([
  ['this version with another manifest', [line], ['release_log: version_taken']],
  [
    'a release that nobody compared with',
    [{ ...line, version: '0.9.0' }],
    ['release_log: other_previous'],
  ],
  ['a release of another repository', [{ ...line, repository: 'acme/other' }], []],
  ['one version twice', [line, line], ['release_log: duplicate_id']],
  ['something else', [{}], ['release_log: missing_version']],
])('a list of releases with %s', async (_, lines, expected) => {
  const releases = join(await temporaryFolder(), 'releases.jsonl');
  await writeFile(releases, formatJsonl(lines));
  expect(await failures({}, { releases })).toEqual(expected);
  await rm(releases);
});

test('every byte is scanned that would leave: files, names, messages', async () => {
  const seen = new Map<string, string>();
  await failures(
    {},
    {
      scan: async (path, file) => {
        const decoder = new TextDecoder();
        let text = '';
        for await (const chunk of file.open()) text += decoder.decode(chunk, { stream: true });
        seen.set(path, text);
        return { verdict: 'clean', findings: [] };
      },
    },
  );
  const { tree } = await releaseForTest();
  expect([...seen.keys()].sort()).toEqual(
    [...tree.files.map(({ path }) => path), 'file-names.txt', 'messages.txt'].sort(),
  );
  expect(seen.get('file-names.txt')).toContain('data/train.parquet');
  expect(seen.get('messages.txt')).toMatch(/acme\/demo[\s\S]*A demo[\s\S]*v1\.0\.0: A demo/);
});

test.each(['leak', 'refused'] as const)(
  'a scan that says %s of one file fails',
  async (verdict) => {
    const scan = async (path: string) => ({
      verdict: path === 'data/train.parquet' ? verdict : ('clean' as const),
      findings: ['sealed words'],
    });
    expect(await failures({}, { scan })).toEqual([
      verdict === 'leak' ? 'leak: leak' : 'leak: not_scanned',
    ]);
  },
);

test('a gate that cannot run has failed, and its words are not repeated', async () => {
  const scan = async () => {
    throw new Error('sealed words');
  };
  expect(await failures({}, { scan })).toEqual(['leak: gate_could_not_run']);
});
