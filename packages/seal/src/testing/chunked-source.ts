import type { LeakSource } from '../index.ts';

/** Bytes as a file that is read in chunks of these lengths, in turn, all of them in the same memory. */
export function chunkedSource(bytes: Uint8Array, lengths: readonly number[]): LeakSource {
  return {
    bytes: bytes.length,
    async *open({ start = 0, end = bytes.length } = {}) {
      const room = new Uint8Array(Math.max(...lengths));
      let turn = 0;
      for (let at = start; at < end; ) {
        const length = Math.min(lengths[turn % lengths.length] ?? 1, end - at);
        room.fill(0xff);
        room.set(bytes.subarray(at, at + length));
        yield room.subarray(0, length);
        at += length;
        turn += 1;
      }
    },
  };
}
