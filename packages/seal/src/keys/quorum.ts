import { bytesToHex, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import { type Issue, type Parsed, sha256Hex } from '@tenacious-bench/schema';
import { identityToRecipient } from 'age-encryption';
import { combine, split } from 'shamir-secret-sharing';
import type { SealKey } from '../commitment/seal-commitment.ts';

declare const TextDecoder: new () => { decode(bytes: Uint8Array): string };

/** What a quorum is committed to. */
export type Quorum = Extract<SealKey, { kind: 'quorum' }>;

const shareMark = 'tenacious-bench-share:';

/**
 * Cuts an age identity into shares of which any `threshold` give it back and fewer tell nothing (Shamir's sharing over
 * GF(2^8), by a library that was audited twice).
 */
export async function shareIdentity(
  identity: string,
  { threshold, count }: { threshold: number; count: number },
): Promise<readonly string[]> {
  const shares = await split(Uint8Array.from(utf8ToBytes(identity)), count, threshold);
  return shares.map((share) => shareMark + bytesToHex(share));
}

/** The digest of a share, which has too much chance in it to be guessed. */
export function shareDigest(share: string): string {
  return `sha256:${sha256Hex(share)}`;
}

/** Puts shares together; a share that is not one of this quorum's is named by its place. */
export async function combineShares(
  shares: readonly string[],
  { recipient, threshold, holders }: Quorum,
): Promise<Parsed<string>> {
  const known = new Set(holders.map(({ share }) => share));
  const given = [...new Set(shares.map((share) => share.trim()))];
  const issues = given.flatMap((share, index): Issue[] =>
    known.has(shareDigest(share)) ? [] : [{ ...foreignShare, path: `shares[${index}]` }],
  );
  if (issues.length > 0) return { ok: false, issues };
  if (given.length < threshold) return refuse(`${given.length} of ${threshold} shares are there`);
  const bytes = given.map((share) => Uint8Array.from(hexToBytes(share.slice(shareMark.length))));
  const identity = new TextDecoder().decode(await combine(bytes));
  const isWhole = (await identityToRecipient(identity).catch(() => undefined)) === recipient;
  return isWhole ? { ok: true, value: identity } : refuse('the shares do not give the key');
}

const foreignShare = {
  code: 'foreign_share',
  message: 'the share is none of this quorum, or was changed',
};

function refuse(message: string): Parsed<string> {
  return { ok: false, issues: [{ code: 'wrong_key', path: 'shares', message }] };
}
