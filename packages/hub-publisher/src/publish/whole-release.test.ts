import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { formatJsonl } from '@tenacious-bench/schema';
import {
  buildFingerprints,
  canaryGuid,
  commit,
  createLeakScanner,
  seal,
} from '@tenacious-bench/seal';
import { nodeDecoders } from '@tenacious-bench/seal/node';
import { expect, test } from 'vitest';
import { buildReleaseTree } from '../layout/build-release-tree.ts';
import { freezeRelease } from '../plan/freeze-release.ts';
import { agreementReport } from '../testing/agreement-report.ts';
import { exampleAnswers, exampleRelease } from '../testing/example-release.ts';
import { hubForTest, publishOptions, temporaryFolder, testToken } from '../testing/hub-for-test.ts';
import { readWithDuckDb, readWithHyparquet } from '../testing/read-parquet.ts';
import { contaminationReport } from '../testing/release-for-test.ts';
import { fetchRelease } from '../verify/fetch-release.ts';
import { publishRelease } from './publish-release.ts';

const run = promisify(execFile);
const random = (length: number) => crypto.getRandomValues(new Uint8Array(length));
const escrow = ['age1s24zjwpqjtd4f3q8e0leekxre9dqvt6syqywu70v0vsvgjzdjpgqwjfgt7'];

const train = [
  { id: 't1', family: 'f1', text: 'When does the first ferry sail?' },
  { id: 't2', family: 'f2', text: 'May a goat travel without its owner?' },
];
const secret = 'Which of the two ferries to the outer islands leaves first on Sundays in winter?';
const heldOut = [
  { id: 'held-1', family: 'f9', text: secret, answer: 'The smaller one, at a quarter to seven.' },
];

/** A release with an open and a sealed split, and the scan that guards the sealed one. */
async function wholeRelease({ rows = train, ethics = 'Every name was replaced.' } = {}) {
  const { name, version, policy } = exampleRelease;
  const committed = commit(heldOut, {
    release: { name, version },
    split: 'test',
    goldFields: ['answer'],
    scorer: policy.digest,
    policy: policy.digest,
    canary: canaryGuid(random),
    random,
  });
  if (!committed.ok) throw new Error(JSON.stringify(committed.issues));
  const sealed = await seal(committed.value, { keys: { escrow }, published: [], nowMs: 0, random });
  const trainText = formatJsonl(rows);
  const built = buildReleaseTree({
    ...exampleRelease,
    splits: [
      { state: 'open', name: 'train', rows },
      {
        state: 'sealed',
        name: 'test',
        rows: 1,
        families: 1,
        commitment: sealed.commitment.root,
        files: sealed.files,
      },
    ],
    answers: { ...exampleAnswers, ethics, baselines: [] },
    history: [],
    build: { inputs: [], tools: [], artefacts: [] },
    reports: {
      agreement: agreementReport(),
      contamination: contaminationReport({ reference: trainText, tasks: 1, changes: undefined }),
    },
  });
  if (!built.ok) throw new Error(JSON.stringify(built.issues));
  const release = await freezeRelease(built.value);
  if (!release.ok) throw new Error(JSON.stringify(release.issues));
  const key = random(32);
  const { fingerprints } = buildFingerprints(heldOut, key, { goldFields: ['answer'] });
  const { scan } = createLeakScanner(fingerprints, key, { decoders: nodeDecoders() });
  return { release: release.value, scan };
}

test('a whole release is built, sealed, scanned, published, cloned and read back row by row', async () => {
  const hub = await hubForTest();
  const { release, scan } = await wholeRelease();
  const options = await publishOptions(hub, { scan });
  const result = await publishRelease(release, options);
  const failed = result.gates.gates.filter(({ state }) => state !== 'passed');
  expect(failed).toEqual([]);
  if (result.state !== 'published') throw new Error('refused');

  const folder = join(await temporaryFolder(), 'clone');
  const address = `${hub.url.replace('://', `://user:${testToken}@`)}/datasets/acme/demo`;
  await run('git', ['clone', '--quiet', '--branch', result.release.tag, address, folder], {
    env: { ...process.env, GIT_LFS_SKIP_SMUDGE: '1' },
  });
  expect(await readFile(join(folder, 'data/train.jsonl'), 'utf8')).toBe(formatJsonl(train));

  const fetched = await fetchRelease(result.release, options);
  if (!fetched.ok) throw new Error(JSON.stringify(fetched.issues));
  const parquet = fetched.value.tree.files.find(({ path }) => path.endsWith('.parquet'));
  const bytes = (await parquet?.whole()) ?? new Uint8Array();
  expect(await readWithHyparquet(bytes)).toEqual(train);
  expect(await readWithDuckDb(bytes)).toEqual(train);

  const log = JSON.stringify(hub.requests) + (await readFile(options.releases, 'utf8'));
  expect(log).not.toContain('outer islands leaves');
});

const leakedRow = { id: 't3', family: 'f3', text: `Somebody asked: ${secret}` };

test.each([
  ['in an authored answer', { ethics: `We never ask: ${secret}` }, ['cards/microscope.md']],
  [
    'in a training row',
    { rows: [...train, leakedRow] },
    ['data/train-00000-of-00001.parquet', 'data/train.jsonl'],
  ],
])('a sealed question %s stops everything', async (_, leak, places) => {
  const hub = await hubForTest();
  const { release, scan } = await wholeRelease(leak);
  const result = await publishRelease(release, await publishOptions(hub, { scan }));
  const failed = result.gates.gates.filter(({ state }) => state !== 'passed');
  expect(failed.map(({ gate }) => gate)).toEqual(['leak']);
  expect(failed.flatMap(({ issues }) => issues.map(({ path }) => path))).toEqual(places);
  expect(JSON.stringify(result)).not.toContain('outer islands');
  expect(hub.requests).toEqual([]);
});
