import { ed25519 } from '@noble/curves/ed25519.js';
import { hexToBytes } from '@noble/hashes/utils.js';
import { digest, type Parsed } from '@tenacious-bench/schema';
import { type SealCommitment, sealCommitmentDigest } from '../commitment/seal-commitment.ts';
import { parseReceipt, type SealedReceipt } from './receipt.ts';
import { signedBytes } from './sign-receipt.ts';

export type VerifyReceiptOptions = {
  /** The public key of the service, ed25519, in hexadecimal digits: known from elsewhere than the receipt. */
  readonly service: string;
  readonly commitment: SealCommitment;
};

/**
 * Verifies that a receipt is as the service signed it, for this sealed split. What is refused names its reason:
 * `other_service`, `invalid_signature`, `other_root`, `other_commitment`.
 *
 * @example
 * ```ts
 * verifyReceipt({ split: 'test' }, { service: '', commitment: {} }).issues[0].path // => 'schema'
 * ```
 */
export function verifyReceipt(
  input: unknown,
  { service, commitment }: VerifyReceiptOptions,
): Parsed<SealedReceipt> {
  const parsed = parseReceipt(input);
  if (!parsed.ok) return parsed;
  const receipt = parsed.value;
  if (receipt.service !== service) {
    return refuse('other_service', 'service', 'another service signed it');
  }
  if (!isSigned(receipt)) {
    return refuse('invalid_signature', 'signature', 'it was changed after it was signed');
  }
  if (receipt.root !== commitment.root) {
    return refuse('other_root', 'root', 'it is of other sealed rows');
  }
  if (!isOf(receipt, commitment)) {
    return refuse('other_commitment', 'commitment', 'it is of another commitment');
  }
  return parsed;
}

function isOf(receipt: SealedReceipt, commitment: SealCommitment): boolean {
  const { release, split, scorer, policy } = commitment;
  const said = { ...receipt, release, split, scorer, policy };
  return (
    receipt.commitment === sealCommitmentDigest(commitment) && digest(said) === digest(receipt)
  );
}

function isSigned(receipt: SealedReceipt): boolean {
  const signature = hexToBytes(receipt.signature);
  // Strictly by RFC 8032: else some signatures could be written in a second way.
  return ed25519.verify(signature, signedBytes(receipt), hexToBytes(receipt.service), {
    zip215: false,
  });
}

function refuse(code: string, path: string, message: string): Parsed<SealedReceipt> {
  return { ok: false, issues: [{ code, path, message }] };
}
