import { bytesToHex } from '@noble/hashes/utils.js';
import type { RandomBytes } from './random-bytes.ts';

/**
 * Makes a canary: a random GUID (RFC 9562, version 4) that stands in every file, so that whoever gathers text for
 * training can leave the files out, and a model that knows it has seen them.
 *
 * @example
 * ```ts
 * canaryGuid((length) => new Uint8Array(length).fill(0xab)) // => 'abababab-abab-4bab-abab-abababababab'
 * ```
 */
export function canaryGuid(random: RandomBytes): string {
  const bytes = Uint8Array.from(random(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  return bytesToHex(bytes).replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
