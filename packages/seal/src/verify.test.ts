import { expect, test } from 'vitest';
import { type SealCommitment, sealCommitmentDigest, verify } from './index.ts';
import { forge } from './testing/forged-split.ts';
import { loopbackDrand } from './testing/loopback-drand.ts';
import { people } from './testing/people.ts';
import { sealedSums } from './testing/sealed-sums.ts';

const drand = loopbackDrand();
const { ada, bo } = await people('ada', 'bo');
const timeLock = { round: 42, chain: drand.chain };
const sealed = await sealedSums({ keys: { escrow: [ada.recipient], timeLock } });
const other = await sealedSums({ keys: { escrow: [ada.recipient], timeLock } });
const prompts = 'sealed/test-prompts.jsonl.age';
const gold = 'sealed/test-gold.jsonl.age';

type Said = (commitment: SealCommitment) => unknown;
const withKeys =
  (edit: (keys: SealCommitment['keys']) => SealCommitment['keys']): Said =>
  (made) => ({ ...made, keys: edit(made.keys) });

test.each<[string, Said, string]>([
  [
    'a key more',
    withKeys((keys) => [...keys, { kind: 'escrow', recipient: bo.recipient }]),
    'other_keys',
  ],
  ['a key less', withKeys((keys) => keys.filter(({ kind }) => kind === 'escrow')), 'other_keys'],
  [
    'another round',
    withKeys((keys) => keys.map((key) => ({ ...key, ...('round' in key && { round: 43 }) }))),
    'other_keys',
  ],
  [
    'another chain',
    withKeys((keys) =>
      keys.map((key) => ({ ...key, ...('chain' in key && { chain: '0'.repeat(64) }) })),
    ),
    'other_keys',
  ],
])('a commitment that claims %s is refused', async (_, commitment, code) => {
  const files = await forge(sealed.files, { by: ada, commitment });
  const issues = [prompts, gold].map((path) => ({ code, path }));
  expect(await verify(files)).toMatchObject({ ok: false, issues });
});

test('a file that has no age header is refused', async () => {
  const files = await forge(sealed.files, { by: ada });
  const stranger = new TextEncoder().encode('no age file');
  const { digestBytes } = await import('./commitment/digest-bytes.ts');
  const commitment = {
    ...sealed.commitment,
    files: sealed.commitment.files.map((file) =>
      file.path === gold
        ? { ...file, bytes: stranger.length, digest: digestBytes(stranger) }
        : file,
    ),
  };
  const forged = files.map(({ path, bytes }) => ({
    path,
    bytes:
      path === gold
        ? stranger
        : path === 'sealed/commitment.json'
          ? new TextEncoder().encode(JSON.stringify(commitment))
          : bytes,
  }));
  expect(await verify(forged)).toMatchObject({ issues: [{ code: 'no_age_file', path: gold }] });
});

test('a whole split in the place of another is known by the digest that was published', async () => {
  const commitmentDigest = sealCommitmentDigest(sealed.commitment);
  expect((await verify(other.files)).ok).toBe(true);
  expect(await verify(other.files, { commitmentDigest })).toMatchObject({
    issues: [{ code: 'other_commitment', path: 'commitment' }],
  });
});

test.each<[string, string]>([
  ['no JSON', '{'],
  ['no commitment', '{"schema":"tenacious-bench/manifest@1.0"}'],
])('%s is refused without a word of it', async (_, text) => {
  const files = [{ path: 'sealed/commitment.json', bytes: new TextEncoder().encode(text) }];
  const refusal = await verify(files);
  expect(refusal.ok === false && refusal.issues[0]?.file).toBe('sealed/commitment.json');
});
