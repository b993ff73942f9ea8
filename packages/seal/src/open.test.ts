import { describe, expect, test } from 'vitest';
import { open, type SealCommitment, type UnlockKey } from './index.ts';
import { decryptWith } from './keys/age-file.ts';
import { bytesAt, forge } from './testing/forged-split.ts';
import { loopbackDrand } from './testing/loopback-drand.ts';
import { people } from './testing/people.ts';
import { sealedSums, sums } from './testing/sealed-sums.ts';

const drand = loopbackDrand();
const passphrase = 'correct horse battery staple';
const { ada, bo, cy, di, ed, service, stranger } = await people(
  ...(['ada', 'bo', 'cy', 'di', 'ed', 'service', 'stranger'] as const),
);
const holders = [bo, cy, di, ed];
const sealed = await sealedSums({
  keys: {
    timeLock: { round: 42, chain: drand.chain },
    escrow: [ada.recipient],
    quorum: { threshold: 3, holders: holders.map(({ recipient }) => recipient) },
    passphrase,
    service: { recipient: service.recipient, opens: 'prompts' },
  },
});
const shares = await Promise.all(holders.map(({ identity }, at) => shareOf(at, identity)));
const prompts = 'sealed/test-prompts.jsonl.age';
const gold = 'sealed/test-gold.jsonl.age';

describe('any one of the keys opens both parts:', () => {
  const someShares = [0, 1, 2, 3].map((left) => shares.filter((_, at) => at !== left));
  test.each<[string, UnlockKey]>([
    ['the beacon of the round', { kind: 'beacon', beacon: drand.beacon(42), chain: drand.chain }],
    ['the escrow', { kind: 'identity', identity: ada.identity }],
    ['the passphrase', { kind: 'passphrase', passphrase }],
    ['all shares', { kind: 'shares', shares }],
    ...someShares.map((three, at): [string, UnlockKey] => [
      `all shares but number ${at + 1}`,
      { kind: 'shares', shares: three.reverse() },
    ]),
  ])('%s', async (_, key) => {
    const opened = await open(sealed.files, key);
    expect(opened.ok && opened.value.parts.prompts?.values).toEqual(
      sums().map(({ id, ask }) => ({ id, ask })),
    );
    expect(opened.ok && opened.value.parts.gold?.values).toEqual(
      sums().map(({ id, answer }) => ({ id, answer })),
    );
  });
});

test('a service that has to run models alone sees no gold', async () => {
  const key: UnlockKey = { kind: 'identity', identity: service.identity };
  const opened = await open(sealed.files, key, { parts: ['prompts'] });
  expect(JSON.stringify(opened)).toContain('What is 3 and 3');
  expect(JSON.stringify(opened)).not.toContain('doubling');
  expect(await open(sealed.files, key)).toMatchObject(refused('wrong_key', gold));
});

describe('no two of four shares open a split that asks for three:', () => {
  const pairs = shares.flatMap((one, at) => shares.slice(at + 1).map((other) => [one, other]));
  test.each(pairs.map((pair, at) => [at + 1, pair] as const))('pair %i', async (_, pair) => {
    const refusal = await open(sealed.files, { kind: 'shares', shares: pair });
    expect(refusal).toMatchObject(refused('wrong_key', 'shares', '2 of 3 shares are there'));
  });
});

describe('a key that is another is refused:', () => {
  const other = loopbackDrand(8);
  const [one, two] = shares as [string, string];
  test.each<[string, UnlockKey, string, string]>([
    ['no identity', { kind: 'identity', identity: 'AGE-SECRET-KEY-1OOPS' }, 'invalid_key', 'key'],
    ['a passphrase', { kind: 'passphrase', passphrase: `${passphrase}!` }, 'wrong_key', 'key'],
    ['a round', beaconKey(drand.beacon(43)), 'wrong_round', 'key'],
    [
      'a signature of another round',
      beaconKey({ ...drand.beacon(43), round: 42 }),
      'invalid_beacon',
      'key',
    ],
    [
      'a network',
      { kind: 'beacon', beacon: other.beacon(42), chain: other.chain },
      'wrong_chain',
      'key',
    ],
    [
      'one share thrice',
      { kind: 'shares', shares: [one, one, ` ${one}\n`] },
      'wrong_key',
      'shares',
    ],
    [
      'a share with another digit',
      { kind: 'shares', shares: [one, two, changed(two)] },
      'foreign_share',
      'shares[2]',
    ],
    ['no share', { kind: 'shares', shares: [] }, 'wrong_key', 'shares'],
  ])('%s', async (_, key, code, path) => {
    expect(await open(sealed.files, key)).toMatchObject(refused(code, path));
  });
});

test("a stranger's key opens neither part", async () => {
  const liar = loopbackDrand(8);
  const chain = { ...liar.chain, hash: drand.chain.hash };
  const both = (code: string) => ({ issues: [prompts, gold].map((path) => ({ code, path })) });
  const identity: UnlockKey = { kind: 'identity', identity: stranger.identity };
  expect(await open(sealed.files, identity)).toMatchObject(both('wrong_key'));
  const beacon: UnlockKey = { kind: 'beacon', beacon: liar.beacon(42), chain };
  expect(await open(sealed.files, beacon)).toMatchObject(both('damaged_seal'));
});

test('keys that a split was not sealed with open nothing', async () => {
  const { files } = await sealedSums({ keys: { escrow: [ada.recipient] } });
  const keys: UnlockKey[] = [
    beaconKey(drand.beacon(42)),
    { kind: 'passphrase', passphrase },
    { kind: 'shares', shares },
  ];
  for (const key of keys) expect(await open(files, key)).toMatchObject(refused('wrong_key', 'key'));
});

describe('a file that is another is refused:', () => {
  const flipped = (bytes: Uint8Array) => bytes.with(-100, (bytes.at(-100) ?? 0) ^ 1);
  const flippedHeader = (bytes: Uint8Array) => bytes.with(40, 0x41);
  const cut = (bytes: Uint8Array) => bytes.slice(0, -1000);
  test.each<[string, string, (bytes: Uint8Array) => Uint8Array, string]>([
    ['a flipped bit of the prompts', prompts, flipped, 'tampered_ciphertext'],
    ['a flipped bit of the gold', gold, flipped, 'tampered_ciphertext'],
    ['another letter in a header', prompts, flippedHeader, 'tampered_ciphertext'],
    ['a truncated file', gold, cut, 'truncated_file'],
    ['an empty file', prompts, () => new Uint8Array(0), 'truncated_file'],
    [
      'more behind the end',
      prompts,
      (bytes) => Uint8Array.of(...bytes.slice(0, 9), ...bytes),
      'tampered_ciphertext',
    ],
    [
      'the gold in the place of the prompts',
      prompts,
      () => bytesAt(sealed.files, gold),
      'other_part',
    ],
  ])('%s', async (_, path, edit, code) => {
    const files = sealed.files.map((file) =>
      file.path === path ? { path, bytes: edit(file.bytes) } : file,
    );
    const key: UnlockKey = { kind: 'identity', identity: ada.identity };
    expect(await open(files, key)).toMatchObject(refused(code, path));
  });

  test('the file of a passphrase', async () => {
    const path = 'sealed/test-passphrase.age';
    const files = sealed.files.map((file) =>
      file.path === path ? { path, bytes: flipped(file.bytes) } : file,
    );
    const key: UnlockKey = { kind: 'passphrase', passphrase };
    expect(await open(files, key)).toMatchObject(refused('tampered_ciphertext', path));
  });

  test('one that is not there', async () => {
    const files = sealed.files.filter(({ path }) => path !== gold);
    const key: UnlockKey = { kind: 'identity', identity: ada.identity };
    expect(await open(files, key)).toMatchObject(refused('missing_file', gold));
  });
});

describe('files of two releases do not mix:', async () => {
  const keys = { escrow: [ada.recipient] };
  const [one, two] = await Promise.all([
    sealedSums({ keys }),
    sealedSums({ keys, version: '2.0.0' }),
  ]);
  const mixed = (...fromTwo: readonly string[]) =>
    one.files.map((file, at) => (fromTwo.includes(file.path) ? (two.files[at] ?? file) : file));
  test.each<[string, readonly string[], readonly string[]]>([
    ['the gold of another', [gold], [gold]],
    ['the prompts of another', [prompts], [prompts]],
    ["another version's commitment", ['sealed/commitment.json'], [prompts, gold]],
  ])('%s', async (_, fromTwo, paths) => {
    const refusal = await open(mixed(...fromTwo), { kind: 'identity', identity: ada.identity });
    expect(refusal).toMatchObject({
      ok: false,
      issues: paths.map((path) => ({ code: 'other_release', path })),
    });
  });
});

describe('whoever seals other rows than were committed to is found out:', async () => {
  const { files } = await sealedSums({ keys: { escrow: [ada.recipient] } });
  const withLine = (text: string, at: number, line: string) => {
    const lines = text.split('\n');
    return [...lines.slice(0, at), line, ...lines.slice(at + 1)].join('\n');
  };
  const without = (text: string, at: number) =>
    text
      .split('\n')
      .filter((_, line) => line !== at)
      .join('\n');
  const claim = (text: string, rows: number) => text.replace('"rows":5', `"rows":${rows}`);
  const lines = (text: string) => text.split('\n');
  type Forge = Omit<Parameters<typeof forge>[1], 'by'>;
  test.each<[string, Forge, string, string]>([
    [
      'an altered prompt',
      { prompts: (text) => text.replace('2 and 2', '3 and 3') },
      'altered_row',
      prompts,
    ],
    [
      'an altered answer',
      { gold: (text) => text.replace('"value":4', '"value":5') },
      'altered_row',
      gold,
    ],
    ['a row that is no row', { gold: (text) => withLine(text, 3, '"x"') }, 'altered_row', gold],
    ['a row that is no JSON', { gold: (text) => withLine(text, 3, '{') }, 'altered_row', gold],
    [
      'a row twice',
      { gold: (text) => withLine(text, 3, lines(text)[2] ?? '') },
      'altered_row',
      gold,
    ],
    ['a row less', { prompts: (text) => without(text, 3) }, 'altered_count', prompts],
    [
      'a row less, and a header that says so',
      { prompts: (text) => claim(without(text, 3), 4) },
      'altered_count',
      prompts,
    ],
    ['a row more', { gold: (text) => withLine(text, 6, '{"id":"sum-9"}') }, 'altered_count', gold],
    ['another canary', { gold: withCanary }, 'altered_canary', gold],
    ['other salts', { gold: withSalts }, 'altered_row', gold],
    [
      'the gold as prompts',
      { gold: (text) => text.replace('"part":"gold"', '"part":"prompts"') },
      'other_part',
      gold,
    ],
    ['no sealed part', { gold: () => 'something else' }, 'not_a_part', gold],
    [
      'another count in the commitment',
      { commitment: (made) => ({ ...made, rows: 4 }) },
      'other_release',
      prompts,
    ],
    [
      'another scorer in the commitment',
      { commitment: (made) => ({ ...made, scorer: `sha256:${'0'.repeat(64)}` }) },
      'other_release',
      prompts,
    ],
    ['another round in the commitment', { commitment: withRound }, 'other_release', prompts],
    [
      'another root in the commitment',
      { commitment: (made) => ({ ...made, root: made.roots.gold }) },
      'contradiction',
      'root',
    ],
  ])('%s', async (_, forgery, code, path) => {
    const forged = await forge(files, { by: ada, ...forgery });
    const refusal = await open(forged, { kind: 'identity', identity: ada.identity });
    expect(refusal).toMatchObject({
      ok: false,
      issues: [{ code, path }, ...(code === 'other_release' ? [{ code }] : [])],
    });
  });
});

function beaconKey(beacon: ReturnType<typeof drand.beacon>): UnlockKey {
  return { kind: 'beacon', beacon, chain: drand.chain };
}

function withRound(made: SealCommitment): unknown {
  return {
    ...made,
    keys: [...made.keys, { kind: 'time_lock', chain: drand.chain.hash, round: 9 }],
  };
}

function refused(code: string, path: string, message?: string) {
  return { ok: false, issues: [{ code, path, ...(message !== undefined && { message }) }] };
}

function changed(share: string): string {
  return share.slice(0, -1) + (share.endsWith('0') ? '1' : '0');
}

async function shareOf(index: number, identity: string): Promise<string> {
  const file = bytesAt(sealed.files, `sealed/test-share-${index + 1}.age`);
  const share = await decryptWith(identity, file);
  return share.state === 'open' ? new TextDecoder().decode(share.bytes) : share.state;
}

function withCanary(text: string): string {
  return text.replace(/"split":"........-/, '"split":"00000000-');
}

function withSalts(text: string): string {
  return text.replace(/"saltKey":"[0-9a-f]{8}/, '"saltKey":"00000000');
}
