import type { Split } from '@tenacious-bench/schema';
import { canaryGuid, commit, type RepositoryFile, seal } from '@tenacious-bench/seal';
import { expect, test } from 'vitest';
import { planWithRows } from '../plan/plan-release.ts';
import { releaseMessages } from '../publish/release-messages.ts';
import { policyDigest, releaseForTest } from '../testing/release-for-test.ts';
import { sealGate } from './seal-gate.ts';

type Sealed = Extract<Split, { readonly state: 'sealed' }>;
type Parts = { readonly split: Sealed; readonly files: readonly RepositoryFile[] };

const random = (length: number) => crypto.getRandomValues(new Uint8Array(length));
const escrow = ['age1s24zjwpqjtd4f3q8e0leekxre9dqvt6syqywu70v0vsvgjzdjpgqwjfgt7'];

async function sealedSplit(): Promise<Parts> {
  const committed = commit([{ id: 'a', ask: 'Two and two?', answer: 4 }], {
    release: { name: 'demo', version: '1.0.0' },
    split: 'test',
    goldFields: ['answer'],
    scorer: policyDigest,
    policy: policyDigest,
    canary: canaryGuid(random),
    random,
  });
  if (!committed.ok) throw new Error(JSON.stringify(committed.issues));
  const sealed = await seal(committed.value, { keys: { escrow }, published: [], nowMs: 0, random });
  const split = {
    state: 'sealed' as const,
    name: 'test',
    rows: 1,
    families: 1,
    files: sealed.files.map(({ path }) => path),
    commitment: sealed.commitment.root,
  };
  return { split, files: sealed.files };
}

async function codes({ split, files }: Parts): Promise<string[]> {
  const candidate = await releaseForTest({
    splits: [split],
    files: Object.fromEntries(files.map(({ path, bytes }) => [path, bytes])),
  });
  const parse = (value: unknown) => ({ ok: true, value }) as const;
  const { plan, splits } = await planWithRows(candidate, { parse });
  const messages = releaseMessages({ version: '1.0.0', content: 'sha256:0', summary: 'A demo' });
  const issues = await sealGate.check({
    ...candidate,
    plan,
    splits,
    previous: undefined,
    repository: 'acme/demo',
    messages,
  });
  return issues.map(({ code }) => code);
}

const sealed = await sealedSplit();
const other = await sealedSplit();
const { split, files } = sealed;

function altered(path: RegExp, change: (bytes: Uint8Array) => Uint8Array): RepositoryFile[] {
  return files.map((file) =>
    path.test(file.path) ? { ...file, bytes: change(file.bytes) } : file,
  );
}

const flipped = (bytes: Uint8Array) => bytes.with(bytes.length - 1, (bytes.at(-1) ?? 0) ^ 1);
const goldOfOther = other.files.find(({ path }) => path.includes('gold'))?.bytes;
const another = `sha256:${'0'.repeat(64)}`;
const uncommitted = { path: 'sealed/rows.age', bytes: new Uint8Array(3) };

const cases: readonly (readonly [string, Parts, readonly string[]])[] = [
  ['as it was sealed', sealed, []],
  [
    'one bit of the ciphertext flipped',
    { split, files: altered(/gold/, flipped) },
    ['tampered_ciphertext'],
  ],
  [
    'the gold of another seal',
    { split, files: altered(/gold/, () => goldOfOther ?? uncommitted.bytes) },
    ['tampered_ciphertext'],
  ],
  [
    'cut short',
    { split, files: altered(/prompts/, (bytes) => bytes.slice(0, -9)) },
    ['truncated_file'],
  ],
  [
    'a file missing',
    { split, files: files.filter(({ path }) => !path.includes('gold')) },
    ['missing_file'],
  ],
  [
    'another commitment in the manifest',
    { split: { ...split, commitment: another }, files },
    ['other_commitment'],
  ],
  ['another count in the manifest', { split: { ...split, rows: 2 }, files }, ['other_count']],
  ['under another name', { split: { ...split, name: 'exam' }, files }, ['other_split']],
  [
    'a file that the commitment does not cover',
    {
      split: { ...split, files: [...split.files, uncommitted.path] },
      files: [...files, uncommitted],
    },
    ['uncommitted_file'],
  ],
];

test.each(cases)('a sealed split %s', async (_, parts, expected) => {
  expect(await codes(parts)).toEqual(expected);
});
