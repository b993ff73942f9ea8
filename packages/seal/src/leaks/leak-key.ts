import { hkdf } from '@noble/hashes/hkdf.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';

/** What is made of the one key that fingerprints need. */
export type LeakKey = {
  /** Where the hash of every word begins. */
  readonly wordSeed: number;
  /** What the words of a run are weighted with. */
  readonly runBase: number;
  readonly macKey: Uint8Array;
  readonly sealKey: Uint8Array;
};

const keyBytes = 32;

export function leakKey(key: Uint8Array): LeakKey {
  if (key.length !== keyBytes) {
    throw new RangeError(
      `the key has ${key.length} bytes: fingerprints under a key that can be guessed can be read, so ${keyBytes} are needed`,
    );
  }
  const label = utf8ToBytes('tenacious-bench/leak-fingerprints');
  const made = hkdf(sha256, key, undefined, label, 8 + 2 * keyBytes);
  const view = new DataView(made.buffer, made.byteOffset);
  return {
    wordSeed: view.getUint32(0, true),
    // Odd, or words would be lost from the hash of a run one by one.
    runBase: (view.getUint32(4, true) | 1) >>> 0,
    macKey: made.slice(8, 8 + keyBytes),
    sealKey: made.slice(8 + keyBytes),
  };
}
