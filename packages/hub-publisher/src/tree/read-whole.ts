import type { FrozenFile } from './release-tree.ts';

/** All bytes of a file at once. */
export async function readWhole(file: FrozenFile): Promise<Uint8Array> {
  const whole = new Uint8Array(file.bytes);
  let at = 0;
  for await (const chunk of file.open()) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
