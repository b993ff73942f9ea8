import { inspect } from 'node:util';
import { expect, test } from 'vitest';
import { open, type UnlockKey, unseal, verify } from './index.ts';
import { decryptWith } from './keys/age-file.ts';
import { bytesAt, forge } from './testing/forged-split.ts';
import { loopbackDrand } from './testing/loopback-drand.ts';
import { people } from './testing/people.ts';
import { committedSums, sealedSums } from './testing/sealed-sums.ts';

const passphrase = 'correct horse battery staple';
const drand = loopbackDrand();
const { ada, bo, cy, stranger } = await people('ada', 'bo', 'cy', 'stranger');
const keys = {
  timeLock: { round: 42, chain: drand.chain },
  escrow: [ada.recipient],
  quorum: { threshold: 2, holders: [bo.recipient, cy.recipient] },
  passphrase,
};
const sealed = await sealedSums({ keys });
const shares = await Promise.all([bo, cy].map(({ identity }, at) => shareOf(at, identity)));
const opened = await open(sealed.files, { kind: 'identity', identity: ada.identity });
if (!opened.ok) throw new Error('the split was sealed just now');
const saltKeys = Object.values(opened.value.parts).map(({ saltKey }) => Buffer.from(saltKey));
const secrets = [
  ...[ada, bo, cy, stranger].map(({ identity }) => identity),
  ...[passphrase, ...shares, ...shares.map((share) => share.slice(-60))],
  ...saltKeys.flatMap((key) => [key.toString('hex'), key.toString('base64')]),
  opened.value.canary,
  ...['café', 'What is', 'doubling', 'sum-0000'],
];

const otherShare = shares[0]?.replace(/.$/, (digit) => (digit === '0' ? '1' : '0')) ?? '';
const wrongKeys: readonly UnlockKey[] = [
  { kind: 'identity', identity: stranger.identity },
  { kind: 'identity', identity: ada.identity.toLowerCase() },
  { kind: 'identity', identity: ada.identity.slice(0, -1) },
  { kind: 'identity', identity: passphrase },
  { kind: 'passphrase', passphrase: `${passphrase}.` },
  { kind: 'shares', shares: shares.slice(0, 1) },
  { kind: 'shares', shares: [otherShare, passphrase] },
  { kind: 'beacon', beacon: drand.beacon(41), chain: drand.chain },
];
const forgeries = [
  { gold: (text: string) => text.replace('doubling', 'trebling') },
  { prompts: (text: string) => text.slice(0, 500) },
  { prompts: (text: string) => text.replaceAll('"ask"', 'ask') },
  { gold: (text: string) => text.replaceAll('sum-00001', 'sum-00009') },
  { commitment: () => ({ goldFields: passphrase }) },
];

test('no refusal holds a key, a passphrase, a share or a word of a row', async () => {
  const alone = await sealedSums({ keys: { escrow: [ada.recipient] } });
  const refusals: unknown[] = [];
  for (const key of wrongKeys) refusals.push(await open(sealed.files, key));
  for (const forgery of forgeries) {
    const files = await forge(alone.files, { by: ada, ...forgery });
    refusals.push(await open(files, { kind: 'identity', identity: ada.identity }));
    refusals.push(await unseal(files, { kind: 'identity', identity: ada.identity }));
    refusals.push(await verify(files));
  }
  expect(refusals.filter((refusal) => JSON.stringify(refusal).includes('"ok":true'))).toHaveLength(
    4,
  );
  expect(secretsIn(refusals)).toEqual([]);
});

test('no error that is thrown holds one either', async () => {
  const mistakes = [
    { keys: { escrow: [ada.identity] } },
    {
      keys: {
        escrow: [ada.recipient],
        service: { recipient: bo.identity, opens: 'both' as const },
      },
    },
    { keys: { quorum: { threshold: 2, holders: [bo.identity, passphrase] } } },
    { keys: { passphrase: passphrase.slice(0, 19) } },
    { keys: { escrow: [ada.recipient] }, published: [sealed.commitment] },
  ];
  const errors = await Promise.all(
    mistakes.map((mistake) => sealedSums(mistake).catch((error: unknown) => error)),
  );
  expect(errors.every((error) => error instanceof RangeError)).toBe(true);
  expect(secretsIn(errors)).toEqual([]);
});

test('what is published holds none, nor what is printed of a committed split', async () => {
  const texts = sealed.files.map(({ bytes }) => Buffer.from(bytes).toString('latin1'));
  expect(secretsIn([sealed, texts, await verify(sealed.files)])).toEqual([]);
  expect(secretsIn([committedSums()])).toEqual([]);
});

function secretsIn(value: unknown): string[] {
  const said = inspect(value, {
    depth: 20,
    maxArrayLength: null,
    maxStringLength: null,
    showHidden: true,
  });
  return secrets.filter((secret) => said.includes(secret));
}

async function shareOf(index: number, identity: string): Promise<string> {
  const file = bytesAt(sealed.files, `sealed/test-share-${index + 1}.age`);
  const share = await decryptWith(identity, file);
  return share.state === 'open' ? new TextDecoder().decode(share.bytes) : share.state;
}
