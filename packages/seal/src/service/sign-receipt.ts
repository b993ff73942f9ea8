import { ed25519 } from '@noble/curves/ed25519.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { canonicalJson } from '@tenacious-bench/schema';
import { type SealCommitment, sealCommitmentDigest } from '../commitment/seal-commitment.ts';
import { type SealedReceipt, sealedReceiptTag } from './receipt.ts';
import { servicePublicKey } from './service-public-key.ts';

/** What a receipt says beside the commitment. */
export type ReceiptStatement = Pick<
  SealedReceipt,
  'submitter' | 'submission' | 'result' | 'spend' | 'ledger' | 'at'
>;

export type SignReceiptOptions = {
  readonly commitment: SealCommitment;
  /** The service's, ed25519: 32 bytes. */
  readonly secretKey: Uint8Array;
};

/**
 * Signs what came of a submission, so that nobody can change it later, the service included.
 *
 * @example
 * ```ts
 * signReceipt({}, { commitment: {}, secretKey: new Uint8Array(8) }) // throws RangeError
 * ```
 */
export function signReceipt(
  statement: ReceiptStatement,
  { commitment, secretKey }: SignReceiptOptions,
): SealedReceipt {
  const service = servicePublicKey(secretKey);
  const { submitter, submission, result, spend, ledger, at } = statement;
  const { release, split, root, scorer, policy } = commitment;
  const unsigned = {
    schema: sealedReceiptTag,
    ...{ release, split, commitment: sealCommitmentDigest(commitment), root, scorer, policy },
    ...{ submitter, submission, result, spend, ledger, at },
    service,
  };
  return { ...unsigned, signature: bytesToHex(ed25519.sign(signedBytes(unsigned), secretKey)) };
}

/** The tag stands in it, so that a signature of anything else is none of a receipt. */
export function signedBytes(receipt: Omit<SealedReceipt, 'signature'>): Uint8Array {
  return utf8ToBytes(canonicalJson({ ...receipt, signature: undefined }));
}
