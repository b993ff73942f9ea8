import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';

/** Two words of 32 bits of a run's HMAC: enough against accidents, which are all that could be gained by a clash. */
export type RunMac = readonly [number, number];

export function createRunMac(macKey: Uint8Array): (run: string) => RunMac {
  const keyed = hmac.create(sha256, macKey);
  const working = keyed.clone();
  const mac = new Uint8Array(32);
  const view = new DataView(mac.buffer);
  return (run) => {
    keyed._cloneInto(working).update(utf8ToBytes(run)).digestInto(mac);
    return [view.getUint32(0), view.getUint32(4)];
  };
}
