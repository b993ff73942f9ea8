import type { Issue, Parsed } from '@tenacious-bench/schema';
import type { SealCommitment } from '../commitment/seal-commitment.ts';
import { damageOf, type SealedFiles } from '../read-sealed.ts';
import { type Beacon, type DrandChain, quicknet } from '../time-lock/drand-chain.ts';
import { timeLockIdentity } from '../time-lock/time-lock.ts';
import { verifyBeacon } from '../time-lock/verify-beacon.ts';
import { decryptWith, isIdentity, type Opener } from './age-file.ts';
import { combineShares } from './quorum.ts';

declare const TextDecoder: new () => { decode(bytes: Uint8Array): string };

/** What somebody has who wants to open a split; any one of them is enough. */
export type UnlockKey =
  | { readonly kind: 'identity'; readonly identity: string }
  | { readonly kind: 'passphrase'; readonly passphrase: string }
  | { readonly kind: 'shares'; readonly shares: readonly string[] }
  | { readonly kind: 'beacon'; readonly beacon: Beacon; readonly chain?: DrandChain };

/** Makes of a key what opens the age files, or says why it cannot. */
export async function openerOf(key: UnlockKey, sealed: SealedFiles): Promise<Parsed<Opener>> {
  switch (key.kind) {
    case 'identity':
      if (isIdentity(key.identity)) return { ok: true, value: key.identity };
      return refuse('invalid_key', 'it is no age identity (AGE-SECRET-KEY-1…)');
    case 'passphrase':
      return passphraseOpener(key.passphrase, sealed);
    case 'shares':
      return sharesOpener(key.shares, sealed);
    case 'beacon':
      return beaconOpener(key.beacon, key.chain ?? quicknet, sealed.commitment);
    default:
      return key satisfies never;
  }
}

async function passphraseOpener(passphrase: string, { all }: SealedFiles): Promise<Parsed<Opener>> {
  const file = all.find(({ described }) => described.holds === 'passphrase');
  if (file === undefined) return refuse('wrong_key', 'no passphrase opens this split');
  if (!file.isIntact) return { ok: false, issues: [damageOf(file)] };
  const decrypted = await decryptWith({ passphrase }, file.bytes);
  if (decrypted.state !== 'open') return refuse('wrong_key', 'the passphrase is another');
  return { ok: true, value: new TextDecoder().decode(decrypted.bytes).trim() };
}

async function sharesOpener(
  shares: readonly string[],
  { commitment }: SealedFiles,
): Promise<Parsed<Opener>> {
  const quorum = commitment.keys.find((key) => key.kind === 'quorum');
  if (quorum === undefined) return refuse('wrong_key', 'no quorum opens this split');
  return combineShares(shares, quorum);
}

function beaconOpener(beacon: Beacon, chain: DrandChain, { keys }: SealCommitment): Parsed<Opener> {
  const lock = keys.find((key) => key.kind === 'time_lock');
  if (lock === undefined) return refuse('wrong_key', 'no beacon opens this split');
  if (lock.chain !== chain.hash) {
    return refuse(
      'wrong_chain',
      `it is locked to chain ${lock.chain}, and this one is ${chain.hash}`,
    );
  }
  if (lock.round !== beacon.round) {
    return refuse(
      'wrong_round',
      `it is locked to round ${lock.round}, and this is ${beacon.round}`,
    );
  }
  if (!verifyBeacon(beacon, chain)) {
    return refuse('invalid_beacon', `the signature of round ${beacon.round} is not the network's`);
  }
  return { ok: true, value: timeLockIdentity(beacon, chain) };
}

function refuse(code: string, message: string): Parsed<Opener> {
  const issue: Issue = { code, path: 'key', message };
  return { ok: false, issues: [issue] };
}
