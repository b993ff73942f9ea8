import { xchacha20poly1305 } from '@noble/ciphers/chacha.js';
import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { concatBytes } from '@noble/hashes/utils.js';
import { createParser, type Parsed } from '@tenacious-bench/schema';
import * as z from 'zod';
import { decodeBase64, encodeBase64 } from './base64.ts';
import type { FingerprintTables } from './fingerprint-tables.ts';
import { bytesOfTables, tablesOfBytes } from './fingerprint-tables.ts';
import type { LeakKey } from './leak-key.ts';

/** The `schema` value of newly written fingerprints. */
const leakFingerprintsTag = 'tenacious-bench/leak-fingerprints@1.0';

/**
 * Fingerprints of sealed rows. Without the key they are noise, and their size tells an order of magnitude. Whoever has
 * the key can ask whether eight words in a row that he thinks of are sealed, and read nothing that he does not think of.
 */
export const leakFingerprintsSchema = z.strictObject({
  schema: z
    .string()
    .regex(/^tenacious-bench\/leak-fingerprints@1\.\d+$/, `expected ${leakFingerprintsTag}`),
  sealed: z.string().regex(/^[A-Za-z0-9+/]+={0,2}$/, 'expected base64'),
});
export type LeakFingerprints = z.infer<typeof leakFingerprintsSchema>;

const parse = createParser(leakFingerprintsSchema);
const nonceBytes = 24;

/**
 * Reads fingerprints from JSON that was parsed already.
 *
 * @example
 * ```ts
 * parseLeakFingerprints({ sealed: 'not base64!' }).ok // => false
 * ```
 */
export function parseLeakFingerprints(input: unknown): Parsed<LeakFingerprints> {
  return parse(input);
}

export function sealFingerprints(
  tables: FingerprintTables,
  { sealKey }: LeakKey,
): LeakFingerprints {
  const bytes = bytesOfTables(tables);
  // The nonce follows from what is sealed: equal rows give equal bytes, and two nonces are never the same by accident.
  const nonce = hmac(sha256, sealKey, bytes).subarray(0, nonceBytes);
  const sealed = concatBytes(nonce, xchacha20poly1305(sealKey, nonce).encrypt(bytes));
  return { schema: leakFingerprintsTag, sealed: encodeBase64(sealed) };
}

/** The tables, or `undefined` where the key is another or the fingerprints were changed. */
export function openFingerprints(
  { sealed }: LeakFingerprints,
  { sealKey }: LeakKey,
): FingerprintTables | undefined {
  const bytes = decodeBase64(sealed);
  try {
    const cipher = xchacha20poly1305(sealKey, bytes.subarray(0, nonceBytes));
    return tablesOfBytes(cipher.decrypt(bytes.subarray(nonceBytes)));
  } catch {
    return undefined;
  }
}
