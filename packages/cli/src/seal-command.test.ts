import { gzipSync } from 'node:zlib';
import { formatJsonl, messageText, type Task } from '@tenacious-bench/schema';
import { createAgeKey } from '@tenacious-bench/seal';
import { starterTasks } from '@tenacious-bench/tenacious';
import { describe, expect, test } from 'vitest';
import { main } from './main.ts';
import { type MemoryWorld, memoryWorld } from './memory-world.ts';

const heldOut: readonly Task[] = starterTasks
  .slice(0, 3)
  .map((task) => ({ ...task, split: 'held_out' as const }))
  .sort((a, b) => (a.id < b.id ? -1 : 1));
const open = starterTasks.slice(3).map((task) => ({ ...task, split: 'train' as const }));
const [anna, ben, carla] = await Promise.all([createAgeKey(), createAgeKey(), createAgeKey()]);
const passphrase = 'five words of a long list';
// The network's own signature of round 123, which it gave on 23 August 2023 at 15:15:33 UTC.
const signature =
  'b75c69d0b72a5d906e854e808ba7e2accb1542ac355ae486d591aa9d43765482e26cd02df835d3546d23c4b13e0dfc92';

type Files = Readonly<Record<string, string | Uint8Array>>;

const files: Files = {
  'held_out.jsonl': formatJsonl(heldOut),
  'train.jsonl': formatJsonl(open),
  'anna.key': `# created for a test\n# public key: ${anna.recipient}\n${anna.identity}\n`,
  'ben.key': `${ben.identity}\n`,
  'carla.key': `${carla.identity}\n`,
  'two.key': `${anna.identity}\n${ben.identity}\n`,
  'beacon.json': JSON.stringify({ round: 123, randomness: '00', signature }),
  'later.json': JSON.stringify({ round: 124, signature }),
  'forged.json': JSON.stringify({ round: 123, signature: signature.replace('b', 'a') }),
};

function sealWorld(more: Files = {}): MemoryWorld {
  const clock = { now: () => Date.UTC(2023, 7, 23, 15, 12), sleep: async () => {} };
  return memoryWorld({ ...files, ...more }, { clock, environment: { PASS: passphrase, NONE: '' } });
}

const commit = [
  ...['seal', 'commit', 'held_out.jsonl', '--release', 'sums@1.0.0', '--out-dir', 'sealed'],
  ...['--key-out', 'leak.key', '--exclude', 'train.jsonl'],
];

async function run(args: readonly string[], world: MemoryWorld) {
  const before = [world.printed.length, world.errors.length];
  const code = await main(args, world);
  const printed = world.printed.slice(before[0]);
  return { code, printed, errors: world.errors.slice(before[1]) };
}

async function sealed(...keys: readonly string[]): Promise<MemoryWorld> {
  const world = sealWorld();
  expect(await run([...commit, ...keys], world)).toMatchObject({ code: 0, errors: [] });
  return world;
}

// Sealed once for all that only read it.
const locked = await sealed('--escrow', anna.recipient, '--round', '123');

function copyOf(world: MemoryWorld, more: Files = {}): MemoryWorld {
  return sealWorld({ ...Object.fromEntries(world.files), ...more });
}

function rowsOf(world: MemoryWorld, path: string): unknown[] {
  const text = String(world.files.get(path)).trimEnd();
  return text.split('\n').map((line) => JSON.parse(line));
}

const secrets = [anna, ben, carla].map(({ identity }) => identity).concat(passphrase);
const sealedTexts = heldOut.flatMap(({ id, title = '', thread, facts }) => [
  id,
  title,
  ...thread.flatMap((turn) => (turn.kind === 'message' ? [messageText(turn.message)] : [])),
  ...facts.flatMap(({ values }) => Object.values(values).map(String)),
]);
const tellingTexts = [...new Set(sealedTexts)].filter((text) => text.length >= 12);

/** Everything that a terminal, a log or a reader of the published folder sees. */
function seen(world: MemoryWorld): string {
  const published = [...world.files].filter(([path]) => path.startsWith('sealed'));
  const texts = published.map(([path, content]) => `${path} ${Buffer.from(content)}`);
  return [...texts, ...world.printed, ...world.errors, ...world.progress].join('\n');
}

describe('commit', () => {
  test('writes the sealed files, the fingerprints and their key, and says who can open it', async () => {
    expect([...locked.files.keys()].filter((path) => !(path in files)).sort()).toEqual([
      'leak.key',
      'sealed.fingerprints.json',
      'sealed/commitment.json',
      'sealed/held_out-gold.jsonl.age',
      'sealed/held_out-prompts.jsonl.age',
    ]);
    expect(locked.ownerOnly).toEqual(new Set(['leak.key']));
    expect(locked.printed[0]).toBe(
      'split held_out of sums 1.0.0: 3 rows, opened by drand round 123 (2023-08-23T15:15Z) or escrow',
    );
    const commitment = JSON.parse(
      `${Buffer.from(locked.files.get('sealed/commitment.json') ?? '')}`,
    );
    expect(commitment.goldFields).toContain('provenance');
  });

  test('seals rows of any kind when their gold is named', async () => {
    const row = { id: 'sum-1', ask: 'What is two and two, said the owner of the café?', answer: 4 };
    const world = sealWorld({ 'rows.jsonl': formatJsonl([row]) });
    const args = commit.map((arg) => (arg === 'held_out.jsonl' ? 'rows.jsonl' : arg));
    const keys = ['--escrow', anna.recipient];
    expect(await main([...args, ...keys, '--gold', 'answer', '--name', 'test'], world)).toBe(0);
    const key = ['--identity-file', 'anna.key'];
    await main(['seal', 'open', 'sealed', ...key, '--prompts-only', '--out', 'asks.jsonl'], world);
    expect(rowsOf(world, 'asks.jsonl')).toEqual([{ id: row.id, ask: row.ask }]);
  });

  test.each<[string, number, readonly string[], readonly string[]]>([
    ['none', 0, [], []],
    ['one', 1, [], ['note: 1 task continues after an answer: ']],
    ['two', 2, [], ['note: 2 tasks continue after an answer: ']],
    ['one, whose gold is named', 1, ['--gold', 'expected'], ['note: 1 task continues ']],
  ])('warns of tasks that continue, of which there is %s', async (_, count, more, notes) => {
    const later = { kind: 'event' as const, at: '2026-12-01', reason: 'what comes after' };
    const rows = heldOut.map((task, at): Task => {
      const { conversation } = task;
      return at < count ? { ...task, continues: [[{ ...later, conversation }]] } : task;
    });
    const world = sealWorld({ 'held_out.jsonl': formatJsonl(rows) });
    const { code, errors } = await run([...commit, '--escrow', anna.recipient, ...more], world);
    expect(code).toBe(0);
    expect(errors).toEqual(notes.map((note) => expect.stringContaining(note)));
    expect(world.files.has('sealed/commitment.json')).toBe(true);
  });

  test.each<[string, readonly string[], string]>([
    [
      'a time lock alone',
      ['--until', '2027-01-01'],
      'keys has neither escrow, quorum nor passphrase: networks end and services close, and the split would be lost',
    ],
    [
      'a round that is over',
      ['--escrow', anna.recipient, '--round', '1'],
      'timeLock.round is 1: its beacon is out, anybody could open the split',
    ],
    [
      'a day that is none',
      ['--escrow', anna.recipient, '--until', '2027-02-31'],
      '--until is "2027-02-31": it takes a date such as 2027-01-01, which begins at midnight UTC',
    ],
    [
      'a secret key as recipient',
      ['--escrow', anna.identity],
      'escrow[0] is no age recipient (age1…): nobody could open the split with it',
    ],
    [
      'more holders than there are',
      ['--escrow', `${anna.recipient},${ben.recipient}`, '--threshold', '3'],
      'quorum.threshold is 3 of 2 holders: from 2 of them to all can be asked for',
    ],
    [
      'a passphrase in the place of its name',
      ['--passphrase-env', passphrase],
      '--passphrase-env takes the name of a variable that holds the passphrase, and that one is not set',
    ],
    [
      'an empty passphrase',
      ['--passphrase-env', 'NONE'],
      '--passphrase-env takes the name of a variable that holds the passphrase, and that one is not set',
    ],
    [
      'gold that no row has',
      ['--escrow', anna.recipient, '--gold', 'answer'],
      'goldFields names answer, which no row has: the gold would lie with the prompts',
    ],
    [
      'the key among what is published',
      ['--escrow', anna.recipient, '--key-out', 'sealed/leak.key'],
      '--key-out lies in --out-dir, which is published: name a file elsewhere',
    ],
    [
      'a key that would be written over',
      ['--escrow', anna.recipient, '--key-out', 'anna.key'],
      'anna.key is already there; name another place',
    ],
    [
      'a release without a version',
      ['--escrow', anna.recipient, '--release', 'sums'],
      '--release is "sums": it takes a name and a version, such as sums@1.0.0',
    ],
    [
      'a version that is none',
      ['--escrow', anna.recipient, '--release', 'sums@one'],
      'what was asked for cannot be committed to: release.version: expected a version such as 1.0.0 [invalid_format]',
    ],
  ])('refuses %s in one line, and writes nothing', async (_, more, line) => {
    const world = sealWorld();
    const { code, errors } = await run([...commit, ...more], world);
    expect(errors).toEqual([`tbench seal: ${line}`]);
    expect([code, [...world.files.keys()]]).toEqual([2, Object.keys(files)]);
    for (const secret of [...secrets, ...tellingTexts]) expect(seen(world)).not.toContain(secret);
  });

  test('refuses to seal a second time', async () => {
    const world = copyOf(locked);
    const args = [...commit, '--escrow', anna.recipient, '--key-out', 'other.key'];
    expect(await run(args, world)).toEqual({
      code: 2,
      printed: [],
      errors: [
        'tbench seal: sealed holds a commitment already: publish its bytes again, for a second seal looks like a swap',
      ],
    });
    expect(world.files).toEqual(copyOf(locked).files);
  });
});

describe('commit, told what was published before,', () => {
  const earlier = 'releases/1.0.0/sealed/test/commitment.json';
  const commitment = Buffer.from(locked.files.get('sealed/commitment.json') ?? '');
  const again = ['--escrow', anna.recipient, '--published', 'releases'];

  test.each<[string, Files, readonly string[], string]>([
    [
      'a split that is sealed already',
      { [earlier]: commitment },
      [],
      'split held_out of sums 1.0.0 is sealed already: publish the bytes of that time again',
    ],
    [
      'it among others',
      { [earlier]: commitment, 'old/commitment.json': commitmentOf('0.9.0') },
      ['--published', 'old'],
      'split held_out of sums 1.0.0 is sealed already: publish the bytes of that time again',
    ],
    [
      'a folder without a commitment',
      { 'releases/README.md': 'sums' },
      [],
      '--published: releases holds no commitment.json: name a release that has a sealed split, or its folder',
    ],
    [
      'a folder that is not there',
      {},
      [],
      'releases cannot be read: there is no such file or folder',
    ],
    ['a commitment that nobody can read', { [earlier]: '{' }, [], `${earlier} is not JSON`],
    [
      'a commitment that is another document',
      { [earlier]: '{"schema":"tenacious-bench/manifest@1.0"}' },
      [],
      `${earlier}: `,
    ],
  ])('refuses %s, and writes nothing', async (_, more, args, line) => {
    const world = sealWorld(more);
    const { code, errors } = await run([...commit, ...again, ...args], world);
    expect([code, errors.at(-1)]).toEqual([2, expect.stringContaining(`tbench seal: ${line}`)]);
    expect([...world.files.keys()]).toEqual(Object.keys({ ...files, ...more }));
  });

  test('refuses a folder in which a link may hide a commitment', async () => {
    const world = sealWorld({ [earlier]: commitmentOf('0.9.0') });
    const linked = {
      ...world,
      listFiles: async () => ({ files: [earlier], leftOut: ['releases/b'] }),
    };
    expect((await run([...commit, ...again], linked)).errors).toEqual([
      'tbench seal: --published: releases/b is no file and no folder, and links are not followed: name what it leads to',
    ]);
  });

  test.each([
    ['another version', ['--release', 'sums@1.1.0']],
    ['another release', ['--release', 'products@1.0.0']],
    ['another split', ['--name', 'exam']],
  ])('seals %s', async (_, args) => {
    const world = sealWorld({ [earlier]: commitment });
    expect(await run([...commit, ...again, ...args], world)).toMatchObject({ code: 0, errors: [] });
  });

  function commitmentOf(version: string): string {
    const parsed = JSON.parse(String(commitment));
    return JSON.stringify({ ...parsed, release: { ...parsed.release, version } });
  }
});

describe('what was sealed is opened by', () => {
  test.each([
    ['an escrow', [`--escrow=${anna.recipient},${ben.recipient}`], ['--identity-file', 'ben.key']],
    ['a passphrase', ['--passphrase-env', 'PASS'], ['--passphrase-env', 'PASS']],
    ['a beacon', ['--escrow', ben.recipient, '--round', '123'], ['--beacon', 'beacon.json']],
  ])('%s, every row as it went in, and nothing is seen of it', async (_, keys, key) => {
    const world = await sealed(...keys);
    expect(await main(['seal', 'open', 'sealed', ...key, '--out', 'opened.jsonl'], world)).toBe(0);
    expect(rowsOf(world, 'opened.jsonl')).toEqual(heldOut);
    expect(world.ownerOnly).toEqual(new Set(['leak.key', 'opened.jsonl']));
    for (const secret of [...secrets, ...tellingTexts]) expect(seen(world)).not.toContain(secret);
  });

  test('any two of three holders, with the shares that they hand over', async () => {
    const holders = [anna, ben, carla].map(({ recipient }) => recipient).join(',');
    const world = await sealed('--escrow', holders, '--threshold', '2');
    for (const name of ['anna', 'carla']) {
      const args = ['--identity-file', `${name}.key`, '--out', `${name}.share`];
      expect(await main(['seal', 'share', 'sealed', ...args], world)).toBe(0);
    }
    const opening = ['seal', 'open', 'sealed', '--out', 'opened.jsonl', '--share', 'anna.share'];
    expect(await run(opening, world)).toMatchObject({
      code: 2,
      errors: ['tbench seal: sealed: shares: 1 of 2 shares are there [wrong_key]'],
    });
    expect(await main([...opening, '--share', 'carla.share'], world)).toBe(0);
    expect(rowsOf(world, 'opened.jsonl')).toEqual(heldOut);
    const share = String(world.files.get('anna.share')).trim();
    for (const secret of [...secrets, ...tellingTexts, share])
      expect(seen(world)).not.toContain(secret);
  });

  test.each<[string, readonly string[], string]>([
    ['no key', [], 'name what opens it: --identity-file, --passphrase-env, --share or --beacon'],
    [
      'two keys',
      ['--identity-file', 'anna.key', '--beacon', 'beacon.json'],
      'one key is enough: give one of --identity-file, --passphrase-env, --share or --beacon',
    ],
    [
      "somebody else's key",
      ['--identity-file', 'ben.key'],
      'sealed: sealed/held_out-prompts.jsonl.age: the key does not open it [wrong_key]',
    ],
    ['a file of two keys', ['--identity-file', 'two.key'], 'two.key holds 2 keys: one is expected'],
    [
      'a key in the place of its file',
      ['--identity-file', anna.identity],
      '--identity-file takes the name of a file, and was given a secret, which is in the history of the shell now',
    ],
    [
      'a passphrase that was never set',
      ['--passphrase-env', 'PASS'],
      'sealed: key: no passphrase opens this split [wrong_key]',
    ],
    [
      'the beacon of another round',
      ['--beacon', 'later.json'],
      'sealed: key: it is locked to round 123, and this is 124 [wrong_round]',
    ],
    [
      'a beacon that the network did not sign',
      ['--beacon', 'forged.json'],
      "sealed: key: the signature of round 123 is not the network's [invalid_beacon]",
    ],
    [
      'a file that is no beacon',
      ['--beacon', 'sealed/commitment.json'],
      'sealed/commitment.json is no beacon: a relay gives JSON with its round and signature',
    ],
  ])('not by %s', async (_, key, line) => {
    const world = copyOf(locked);
    const { code, errors } = await run(
      ['seal', 'open', 'sealed', ...key, '--out', 'opened.jsonl'],
      world,
    );
    expect(errors).toEqual([`tbench seal: ${line}`]);
    expect([code, world.files.has('opened.jsonl')]).toEqual([2, false]);
    for (const secret of secrets) expect(seen(world)).not.toContain(secret);
  });
});

describe('verify', () => {
  const altered = (path: string): Files => {
    const bytes = Uint8Array.from(Buffer.from(locked.files.get(path) ?? ''));
    bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1;
    return { [path]: bytes };
  };

  test('says what is proven without a key, and with one', async () => {
    const world = copyOf(locked);
    const without = await run(['seal', 'verify', 'sealed'], world);
    expect([without.code, without.printed.at(-1)]).toEqual([0, 'as committed: files, keys']);
    const commitment = without.printed[1]?.split(' ').at(-1) ?? '';
    const args = ['--commitment', commitment, '--beacon', 'beacon.json'];
    const withKey = await run(['seal', 'verify', 'sealed', ...args], world);
    expect(withKey.printed.at(-1)).toBe('as committed: files, keys, commitment, rows');
  });

  test('reads a folder that was moved', async () => {
    const moved = [...locked.files].map(([path, content]) => [`far/${path}`, content]);
    expect(
      await main(['seal', 'verify', 'far/sealed/'], sealWorld(Object.fromEntries(moved))),
    ).toBe(0);
  });

  const gold = 'sealed/held_out-gold.jsonl.age';
  test.each<[string, Files, readonly string[], number, string]>([
    [
      'a byte that was changed',
      altered(gold),
      [],
      1,
      `sealed: ${gold}: its bytes are not those that the commitment was made for [tampered_ciphertext]`,
    ],
    [
      'another commitment than the published one',
      {},
      ['--commitment', `sha256:${'0'.repeat(64)}`],
      1,
      'sealed: commitment: it is not the commitment that was published [other_commitment]',
    ],
    [
      'a commitment that is none',
      { 'sealed/commitment.json': '{' },
      [],
      2,
      'tbench seal: sealed/commitment.json is not JSON',
    ],
    [
      'a key that does not fit',
      {},
      ['--identity-file', 'carla.key'],
      2,
      'tbench seal: sealed: sealed/held_out-prompts.jsonl.age: the key does not open it [wrong_key]',
    ],
  ])('finds %s', async (_, more, args, code, line) => {
    const found = await run(['seal', 'verify', 'sealed', ...args], copyOf(locked, more));
    expect(found).toEqual({ code, printed: [], errors: [line] });
  });

  test('finds a file that is missing', async () => {
    const world = copyOf(locked);
    world.files.delete(gold);
    const { code, errors } = await run(['seal', 'verify', 'sealed'], world);
    expect([code, errors]).toEqual([
      1,
      [`sealed: ${gold}: a sealed split needs it, and it is not there [missing_file]`],
    ]);
  });
});

describe('prove', () => {
  const key = ['--identity-file', 'anna.key'];
  const [first, second] = heldOut.map(({ id }) => id) as [string, string];

  test('writes a proof that is checked without a key, and prints nothing of the row', async () => {
    const world = copyOf(locked);
    expect(await main(['seal', 'prove', 'sealed', ...key, second, '--out', 'p.json'], world)).toBe(
      0,
    );
    const { code, printed } = await run(['seal', 'verify', 'sealed', '--proof', 'p.json'], world);
    expect([code, printed.at(-1)]).toEqual([0, 'as committed: files, keys, the row of the proof']);
    expect(world.ownerOnly).toEqual(new Set(['p.json']));
    for (const text of tellingTexts) expect(seen(world)).not.toContain(text);
  });

  test('a proof of another row is refused', async () => {
    const world = copyOf(locked);
    await main(['seal', 'prove', 'sealed', ...key, second, '--out', 'p.json'], world);
    const proof = String(world.files.get('p.json')).replaceAll(second, first);
    world.files.set('p.json', proof);
    expect(await run(['seal', 'verify', 'sealed', '--proof', 'p.json'], world)).toEqual({
      code: 1,
      printed: [],
      errors: ['p.json: parts.prompts: it does not lead to the root [altered_row]'],
    });
  });

  test('of a row that is not there is refused', async () => {
    const args = ['seal', 'prove', 'sealed', ...key, 'task-none', '--out', 'p.json'];
    expect(await run(args, copyOf(locked))).toMatchObject({
      code: 2,
      errors: ['tbench seal: id is of no opened row: there is nothing to prove'],
    });
  });
});

describe('unseal', () => {
  const unseal = ['seal', 'unseal', 'sealed', '--beacon', 'beacon.json', '--out-dir', 'open'];
  const check = ['seal', 'verify', 'sealed', '--proof', 'open/unseal-proof.json', '--rows'];

  test('gives the ordinary split back, with a line for every row that anybody can check', async () => {
    const world = copyOf(locked);
    const { code, printed } = await run(unseal, world);
    expect(code).toBe(0);
    expect(rowsOf(world, 'open/held_out.jsonl')).toEqual(heldOut);
    expect(printed[0]).toBe('split held_out of sums 1.0.0, 3 rows, opened by beacon');
    expect(printed.slice(5, 8).map((line) => line.split(' ').slice(0, 2))).toEqual(
      heldOut.map(({ id }, at) => [`${at + 1}`, `"${id}"`]),
    );
    const checked = await run([...check, 'open/held_out.jsonl'], world);
    expect(checked.printed.at(-1)).toBe('as committed: files, keys, all 3 unsealed rows');
  });

  test('a row that was changed afterwards is named', async () => {
    const world = copyOf(locked);
    await main(unseal, world);
    const [one, two, three] = heldOut;
    world.files.set('other.jsonl', formatJsonl([one, { ...two, asOf: '2026-01-02' }, three]));
    expect(await run([...check, 'other.jsonl'], world)).toEqual({
      code: 1,
      printed: [],
      errors: ['open/unseal-proof.json: rows[1]: its prompts are others [altered_row]'],
    });
  });

  test('writes nothing over a file that is there', async () => {
    const world = copyOf(locked, { 'open/held_out.jsonl': 'mine' });
    const { code, errors } = await run(unseal, world);
    expect([code, errors]).toEqual([
      2,
      ['tbench seal: open/held_out.jsonl is already there; name another place'],
    ]);
    expect(world.files.get('open/held_out.jsonl')).toBe('mine');
  });
});

describe('scan', () => {
  const scan = ['seal', 'scan', '--fingerprints', 'sealed.fingerprints.json', '--key-file'];
  const title = heldOut[0]?.title ?? '';
  const id = heldOut[0]?.id ?? '';
  const ask = JSON.stringify(heldOut[1]);

  test.each<[string, Files, number, readonly string[], string]>([
    [
      'what says nothing of a sealed row, a sealed file among it',
      {
        'out/README.md': 'A benchmark of messages.',
        'out/train.jsonl': formatJsonl(open),
        'out/held_out-gold.jsonl.age': locked.files.get('sealed/held_out-gold.jsonl.age') ?? '',
      },
      0,
      [],
      '3 files scanned: 0 with sealed text, 0 that could not be read',
    ],
    [
      'a row in a card',
      { 'out/README.md': `For example: ${title.toUpperCase()}` },
      1,
      ['out/README.md: leak: gold at byte 13, and 5 more'],
      '1 file scanned: 1 with sealed text, 0 that could not be read',
    ],
    [
      'a row that was packed',
      { 'out/rows.gz': Uint8Array.from(gzipSync(`{"note":${ask}}`)) },
      1,
      [expect.stringMatching(/^out\/rows\.gz: leak: \w+ at byte \d+ \(in gzip\), and \d+ more$/)],
      '1 file scanned: 1 with sealed text, 0 that could not be read',
    ],
    [
      'an id in the name of a file, which is not repeated',
      { 'out/a.txt': 'x', [`out/${id}.txt`]: 'x' },
      1,
      ['file 2 in order: leak: id in its name'],
      '2 files scanned: 1 with sealed text, 0 that could not be read',
    ],
    [
      'a file that nobody can read',
      { 'out/model.bin': Uint8Array.of(0, 1, 2, 3) },
      3,
      ['out/model.bin: not read: unknown_binary'],
      '1 file scanned: 0 with sealed text, 1 that could not be read',
    ],
  ])('%s', async (_, more, code, errors, line) => {
    const world = copyOf(locked, more);
    const found = await run([...scan, 'leak.key', 'out'], world);
    expect(found).toEqual({ code, errors, printed: [line] });
    const shown = [...found.printed, ...found.errors].join('\n');
    for (const text of tellingTexts) expect(shown.toLowerCase()).not.toContain(text.toLowerCase());
  });

  test('finds a sealed row in a message', async () => {
    const args = [...scan, 'leak.key', '--message', `Drop ${id}`];
    expect(await run(args, copyOf(locked))).toMatchObject({
      code: 1,
      errors: ['the message: leak: id at byte 5'],
    });
  });

  test.each<[string, readonly string[], string]>([
    [
      'another key',
      [...scan, 'other.key', 'train.jsonl'],
      'the key does not open the fingerprints: nothing would be found with it',
    ],
    [
      'a file that is no key',
      [...scan, 'train.jsonl', 'train.jsonl'],
      'train.jsonl holds no key of fingerprints: 64 hexadecimal digits',
    ],
    [
      'the key in the place of its file',
      [...scan, 'ab'.repeat(32), 'train.jsonl'],
      '--key-file takes the name of a file, and was given a secret, which is in the history of the shell now',
    ],
    [
      'a folder that is not there',
      [...scan, 'leak.key', 'nowhere'],
      'nowhere cannot be read: there is no such file or folder',
    ],
    [
      'nothing to scan',
      [...scan, 'leak.key'],
      'name files, folders or a --message to scan; see tbench seal --help',
    ],
  ])('refuses %s in one line', async (_, args, line) => {
    const world = copyOf(locked, { 'other.key': `${'cd'.repeat(32)}\n` });
    expect(await run(args, world)).toEqual({
      code: 2,
      printed: [],
      errors: [`tbench seal: ${line}`],
    });
  });
});

test('key writes a key for its owner alone and prints the recipient, which seals', async () => {
  const world = sealWorld();
  const { printed } = await run(['seal', 'key', '--out', 'new.key'], world);
  expect(world.ownerOnly).toEqual(new Set(['new.key']));
  expect(String(world.files.get('new.key'))).toMatch(
    /^# public key: age1\w+\nAGE-SECRET-KEY-1\w+\n$/,
  );
  expect(await main([...commit, '--escrow', printed[0] ?? ''], world)).toBe(0);
  expect(seen(world)).not.toContain('AGE-SECRET-KEY');
  const opening = ['seal', 'open', 'sealed', '--identity-file', 'new.key', '--out', 'o.jsonl'];
  expect(await main(opening, world)).toBe(0);
});

test('an unknown word is refused with the words that there are', async () => {
  expect(await run(['seal', 'opne'], sealWorld())).toEqual({
    code: 2,
    printed: [],
    errors: [
      'tbench seal: say commit, verify, open, prove, unseal, scan, key or share; see tbench seal --help',
    ],
  });
});
