import { expect, test } from 'vitest';
import { open, seal, sealCommitmentDigest, verify } from './index.ts';
import { loopbackDrand } from './testing/loopback-drand.ts';
import { people } from './testing/people.ts';
import {
  committedSums,
  random,
  type SumsOptions,
  sealedSums,
  sums,
} from './testing/sealed-sums.ts';

const drand = loopbackDrand();
const { ada, bo, service } = await people('ada', 'bo', 'service');
const escrow = [ada.recipient];
const timeLock = { round: 42, chain: drand.chain };
const paste = ada.identity;

test.each<[string, SumsOptions, string]>([
  [
    'no key',
    { keys: {} },
    'keys has neither escrow, quorum nor passphrase: networks end and services close, and the split would be lost',
  ],
  ['a time-lock alone', { keys: { timeLock } }, 'keys has neither escrow, quorum nor passphrase'],
  [
    'a time-lock and a service',
    { keys: { timeLock, service: { recipient: service.recipient, opens: 'both' } } },
    'keys has neither escrow',
  ],
  ['an empty escrow', { keys: { escrow: [], timeLock } }, 'keys has neither escrow'],
  [
    'a secret key for a recipient',
    { keys: { escrow: [paste] } },
    'escrow[0] is no age recipient (age1…): nobody could open the split with it',
  ],
  [
    'a recipient with a typing error',
    { keys: { escrow: [mistyped(ada.recipient)] } },
    'escrow[0] is no age recipient',
  ],
  [
    'a service without a key',
    { keys: { escrow, service: { recipient: '', opens: 'both' } } },
    'service.recipient is no age recipient',
  ],
  [
    'a quorum of one',
    { keys: { quorum: { threshold: 1, holders: [ada.recipient, bo.recipient] } } },
    'quorum.threshold is 1 of 2 holders',
  ],
  [
    'a quorum of more than all',
    { keys: { quorum: { threshold: 3, holders: [ada.recipient, bo.recipient] } } },
    'quorum.threshold is 3 of 2 holders',
  ],
  [
    'a holder twice',
    { keys: { quorum: { threshold: 2, holders: [ada.recipient, ada.recipient] } } },
    'quorum.holders names one recipient twice: one person would be two',
  ],
  [
    'a short passphrase',
    { keys: { passphrase: 'open sesame' } },
    'passphrase has 11 characters: everybody may guess at it for ever, so 20 are the least',
  ],
  [
    'a round that is out',
    { keys: { escrow, timeLock }, nowMs: Date.UTC(2030, 0, 1) },
    'timeLock.round is 42: its beacon is out, anybody could open the split',
  ],
  [
    'no round',
    { keys: { escrow, timeLock: { round: 1.5 } } },
    'timeLock.round is 1.5: no beacon will ever open the split',
  ],
])('refuses %s', async (_, options, message) => {
  const refusal = await sealedSums(options).catch((error: unknown) => error);
  expect(refusal).toBeInstanceOf(RangeError);
  expect(String(refusal)).toContain(message);
});

test('no split of a release is sealed twice', async () => {
  const first = await sealedSums({ keys: { escrow } });
  const again = { keys: { escrow }, published: [first.commitment] };
  await expect(sealedSums(again)).rejects.toThrow(
    new RangeError(
      'split test of sums 1.0.0 is sealed already: publish the bytes of that time again',
    ),
  );
  expect((await sealedSums({ ...again, version: '1.1.0' })).files).toHaveLength(3);
});

test('the files tell the order of magnitude of a part and no more', async () => {
  const sizes = async (count: number) => {
    const { commitment } = await sealedSums({ rows: sums(count), keys: { escrow } });
    return commitment.files.map(({ bytes }) => bytes);
  };
  expect(await sizes(1)).toEqual(await sizes(200));
  expect(await sizes(2000)).not.toEqual(await sizes(1));
});

test('an order of rows, of members or of Unicode forms is none', () => {
  const [one, two] = sums(2) as [{ id: string }, { id: string }];
  const committed = (rows: readonly { id: string }[]) => {
    const { value } = { value: committedSums({ rows }).secrets().parts.prompts.lines };
    return value;
  };
  const other = JSON.parse(JSON.stringify(one).normalize('NFD'));
  const reversed = Object.fromEntries(Object.entries(other).reverse());
  expect(committed([two, { id: '', ...reversed }])).toEqual(committed([one, two]));
});

test('equal rows have different roots', () => {
  expect(committedSums().statement.root).not.toBe(committedSums().statement.root);
});

test('a sealed split is verified without a key, and its rows with one', async () => {
  const quorum = { threshold: 2, holders: [ada.recipient, bo.recipient] };
  const keys = { escrow, timeLock, quorum, passphrase: 'a passphrase of some length' };
  const { files, commitment } = await sealedSums({ keys });
  const commitmentDigest = sealCommitmentDigest(commitment);
  expect(await verify(files, { commitmentDigest })).toMatchObject({
    value: {
      rows: 5,
      root: commitment.root,
      commitment: commitmentDigest,
      opensBy: ['time_lock', 'escrow', 'quorum', 'passphrase'],
      proven: ['files', 'keys', 'commitment'],
    },
  });
  const beacon = { kind: 'beacon' as const, beacon: drand.beacon(42), chain: drand.chain };
  expect(await verify(files, { key: beacon })).toMatchObject({
    value: { proven: ['files', 'keys', 'rows'] },
  });
});

test('another folder holds another split', async () => {
  const { files } = await sealedSums({ keys: { escrow }, folder: 'sealed/test' });
  expect(files[0]?.path).toBe('sealed/test/commitment.json');
  const key = { kind: 'identity' as const, identity: ada.identity };
  expect((await open(files, key, { folder: 'sealed/test' })).ok).toBe(true);
  expect((await open(files, key)).ok).toBe(false);
});

test('a committed split shows no row when it is printed', async () => {
  const committed = committedSums();
  const { inspect } = await import('node:util');
  const printed = inspect(committed, { depth: 9 }) + JSON.stringify(committed);
  expect(printed).toContain('sums');
  expect(printed).not.toMatch(/café|doubling|secrets: \{/);
  const options = { keys: { escrow }, published: [], nowMs: 0, random };
  expect(JSON.stringify((await seal(committed, options)).commitment)).not.toMatch(/café|doubling/);
});

function mistyped(recipient: string): string {
  return `${recipient.slice(0, -1)}${recipient.endsWith('q') ? 'p' : 'q'}`;
}
