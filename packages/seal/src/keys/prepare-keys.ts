import { utf8ToBytes } from '@noble/hashes/utils.js';
import { generateX25519Identity, identityToRecipient, type Recipient } from 'age-encryption';
import type { RandomBytes } from '../commitment/random-bytes.ts';
import type { SealKey } from '../commitment/seal-commitment.ts';
import { type Part, parts } from '../parts/part.ts';
import { quicknet } from '../time-lock/drand-chain.ts';
import { timeLockRecipient } from '../time-lock/time-lock.ts';
import { encryptTo, encryptWithPassphrase } from './age-file.ts';
import { shareDigest, shareIdentity } from './quorum.ts';
import type { SealKeys } from './seal-keys.ts';

/** A key as it is published, what the parts are encrypted to, and the files that lead to it. */
export type PreparedKey = {
  readonly key: SealKey;
  readonly recipient: string | Recipient;
  readonly opens: readonly Part[];
  readonly files: readonly { readonly holds: 'share' | 'passphrase'; readonly bytes: Uint8Array }[];
};

const both = parts;

export async function prepareKeys(
  { timeLock, escrow = [], quorum, passphrase, service }: SealKeys,
  random: RandomBytes,
): Promise<readonly PreparedKey[]> {
  const prepared: PreparedKey[] = [];
  if (timeLock !== undefined) prepared.push(prepareTimeLock(timeLock, random));
  for (const recipient of escrow) {
    prepared.push({ key: { kind: 'escrow', recipient }, recipient, opens: both, files: [] });
  }
  if (quorum !== undefined) prepared.push(await prepareQuorum(quorum));
  if (passphrase !== undefined) prepared.push(await preparePassphrase(passphrase));
  if (service !== undefined) {
    const { recipient, opens } = service;
    const key = { kind: 'service' as const, recipient, opens };
    prepared.push({ key, recipient, opens: opens === 'both' ? both : ['prompts'], files: [] });
  }
  return prepared;
}

function prepareTimeLock(
  { round, chain = quicknet }: NonNullable<SealKeys['timeLock']>,
  random: RandomBytes,
): PreparedKey {
  return {
    key: { kind: 'time_lock', round, chain: chain.hash },
    recipient: timeLockRecipient(round, { random, chain }),
    opens: both,
    files: [],
  };
}

// Shares are of an identity made for this seal alone. Who holds one opens a file of their own with any age tool and
// hands over what is in it: nobody's own key ever leaves its owner.
async function prepareQuorum({
  threshold,
  holders,
}: NonNullable<SealKeys['quorum']>): Promise<PreparedKey> {
  const identity = await generateX25519Identity();
  const recipient = await identityToRecipient(identity);
  const shares = await shareIdentity(identity, { threshold, count: holders.length });
  const held = holders.map((holder, index) => ({ holder, share: shares[index] ?? '' }));
  const files = held.map(async ({ holder, share }) => ({
    holds: 'share' as const,
    bytes: await encryptTo([holder], utf8ToBytes(share)),
  }));
  const described = held.map(({ holder, share }) => ({
    recipient: holder,
    share: shareDigest(share),
  }));
  return {
    key: { kind: 'quorum', recipient, threshold, holders: described },
    recipient,
    opens: both,
    files: await Promise.all(files),
  };
}

// A passphrase cannot stand beside recipients in one age file, so it opens a file that holds an identity; `age -d -i`
// takes such a file as it is.
async function preparePassphrase(passphrase: string): Promise<PreparedKey> {
  const identity = await generateX25519Identity();
  const recipient = await identityToRecipient(identity);
  const bytes = await encryptWithPassphrase(passphrase, `${identity}\n`);
  return {
    key: { kind: 'passphrase', recipient },
    recipient,
    opens: both,
    files: [{ holds: 'passphrase', bytes }],
  };
}
