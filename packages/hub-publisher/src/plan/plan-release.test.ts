import type { Split } from '@tenacious-bench/schema';
import { expect, test } from 'vitest';
import {
  devRows,
  policyDigest,
  type ReleaseForTest,
  releaseForTest,
  trainRows,
} from '../testing/release-for-test.ts';
import { planRelease } from './plan-release.ts';

const parse = (value: unknown) => ({ ok: true, value }) as const;

async function planned(now: ReleaseForTest, before: ReleaseForTest = {}) {
  const previous = { ...(await releaseForTest(before)), commit: '1'.repeat(40) };
  return planRelease(await releaseForTest({ version: '9.0.0', ...now }), { previous, parse });
}

function sealed(commitment: string): Split {
  return {
    state: 'sealed',
    name: 'test',
    rows: 3,
    families: 1,
    files: ['sealed/test.age'],
    commitment: `sha256:${commitment.repeat(64)}`,
  };
}

const openTest: Split = {
  state: 'open',
  name: 'test',
  rows: 0,
  families: 0,
  files: ['data/test.jsonl'],
};
const more = { id: 'd-2', text: 'Another bell.', family: 'other' };
const changedDev = [{ ...devRows[0], id: 'd-1', text: 'A bell rang.' }];
const changedTrain = trainRows.map((row) => ({ ...row, text: `${row.text} Again.` }));
const otherPolicy = {
  policy: { id: 'demo', version: '2.0.0', digest: policyDigest.replace(/a$/, 'b') },
};

const cases: readonly (readonly [string, ReleaseForTest, ReleaseForTest, string, string])[] = [
  ['a document changed', { files: { 'cards/a.md': 'b' } }, {}, '1.0.1', 'files are not as before'],
  ['a row was added', { dev: [...devRows, more] }, {}, '1.1.0', '1 row added to the split dev'],
  ['an evaluated row changed', { dev: changedDev }, {}, '2.0.0', '1 row of the split dev changed'],
  [
    'an evaluated row went',
    { dev: devRows },
    { dev: [...devRows, more] },
    '2.0.0',
    '1 row of the split dev removed',
  ],
  [
    'training rows changed',
    { train: changedTrain },
    {},
    '1.1.0',
    '2 rows of the split train changed',
  ],
  [
    'the policy changed',
    { manifest: otherPolicy },
    {},
    '2.0.0',
    'the policy that judges was changed',
  ],
  ['a split was sealed', { splits: [sealed('1')] }, {}, '1.1.0', 'the split test is new'],
  [
    'a commitment was replaced',
    { splits: [sealed('2')] },
    { splits: [sealed('1')] },
    '2.0.0',
    'the commitment of the split test was replaced',
  ],
  [
    'a split was unsealed',
    { splits: [openTest] },
    { splits: [sealed('1')] },
    '1.1.0',
    'the split test was unsealed',
  ],
  [
    'an open split was sealed again',
    { splits: [sealed('1')] },
    { splits: [openTest] },
    '2.0.0',
    'the rows of the split test are gone',
  ],
  ['a split went', {}, { splits: [sealed('1')] }, '2.0.0', 'the rows of the split test are gone'],
];

test.each(cases)('%s', async (_, now, before, version, because) => {
  const { proposed } = await planned(now, before);
  expect(proposed.version).toBe(version);
  expect(proposed.comparable).toBe(!version.startsWith('2'));
  const reasons = proposed.reasons.map((reason) => reason.because).join('\n');
  expect(reasons).toContain(because);
});

test('the order of rows and of their fields is no change of a row', async () => {
  const reordered = trainRows.map(({ id, text, family = '' }) => ({ family, text, id })).reverse();
  const { splits } = await planned({ train: reordered });
  expect(splits.find(({ split }) => split === 'train')?.rows).toEqual({
    added: [],
    removed: [],
    changed: [],
    unchanged: 2,
  });
});

test('files and rows are listed by what happens to them, as data that JSON can hold', async () => {
  const plan = await planned(
    { dev: [...changedDev, more], files: { 'cards/new.md': 'new', LICENSE: 'Other' } },
    { files: { 'cards/old.md': 'old' } },
  );
  expect(plan.files.added).toMatchObject([{ path: 'cards/new.md', bytes: 3 }]);
  expect(plan.files.removed).toMatchObject([{ path: 'cards/old.md', bytes: 3 }]);
  expect(plan.files.changed.map(({ path }) => path)).toContain('LICENSE');
  expect(plan.files.unchanged.map(({ path }) => path)).toContain('data/train.jsonl');
  expect(plan.splits.find(({ split }) => split === 'dev')?.rows).toEqual({
    added: ['d-2'],
    removed: [],
    changed: ['d-1'],
    unchanged: 0,
  });
  expect(JSON.parse(JSON.stringify(plan))).toEqual(plan);
});

test('the same release again proposes no version', async () => {
  const candidate = await releaseForTest();
  const previous = { ...candidate, commit: '1'.repeat(40) };
  const { proposed } = await planRelease(candidate, { previous, parse });
  expect(proposed).toMatchObject({ version: '1.0.0', change: 'none', reasons: [] });
});
