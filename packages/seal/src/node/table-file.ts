import type { AsyncBuffer } from 'hyparquet';
import type { LeakSource } from '../leaks/leak-source.ts';
import type { StoredRoom } from './stored-room.ts';

/** A table as its reader takes it. */
export function tableFile(source: LeakSource): AsyncBuffer {
  return {
    byteLength: source.bytes,
    slice: (start, end = source.bytes) =>
      readInto(new ArrayBuffer(end - start), { source, start, end }),
  };
}

/**
 * The same for a column of plain cells, of which the rows are decoded a few at a time: what was read last is kept, in a
 * room that may be larger.
 */
export function columnFile(source: LeakSource, room: StoredRoom): AsyncBuffer {
  let read:
    | { readonly start: number; readonly end: number; readonly bytes: Promise<ArrayBuffer> }
    | undefined;
  return {
    byteLength: source.bytes,
    slice(start, end = source.bytes) {
      if (read?.start !== start || read.end !== end) {
        const bytes = readInto(room.ofAtLeast(end - start), { source, start, end });
        read = { start, end, bytes };
      }
      return read.bytes;
    },
  };
}

async function readInto(
  buffer: ArrayBuffer,
  { source, start, end }: { source: LeakSource; start: number; end: number },
): Promise<ArrayBuffer> {
  const bytes = new Uint8Array(buffer);
  let filled = 0;
  for await (const chunk of source.open({ start, end })) {
    bytes.set(chunk, filled);
    filled += chunk.length;
  }
  return buffer;
}
