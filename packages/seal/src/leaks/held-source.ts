import type { Block } from './blocks-of.ts';
import { ByteMemory } from './byte-memory.ts';
import { type LeakSource, memorySource } from './leak-source.ts';

// A table inside a packed file can be read at any place only if all of it is held.
const mostBytes = 64 * 1024 * 1024;

/** All bytes of some blocks; nothing if these are more than are held. */
export async function heldSource(blocks: AsyncIterable<Block>): Promise<LeakSource | undefined> {
  const memory = new ByteMemory();
  let isHeld = true;
  for await (const { bytes } of blocks) {
    isHeld &&= memory.length + bytes.length <= mostBytes;
    if (isHeld) memory.append(bytes);
  }
  return isHeld ? memorySource(memory.bytes.subarray(0, memory.length)) : undefined;
}
