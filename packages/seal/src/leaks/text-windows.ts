import { type Block, blockBytes } from './blocks-of.ts';
import { endOfLetters, startOfLetter } from './text-bytes.ts';

/** A part of a text that is read at a time, and where it begins. */
export type TextWindow = { readonly bytes: Uint8Array; readonly from: number };

// More than eight long words take, each letter of them written as an escape.
const overlapBytes = 1 << 11;
const longestLetter = 4;
const roomBytes = overlapBytes + longestLetter + blockBytes;

/** Memory for windows, of texts that are done with theirs. */
export type WindowRooms = Uint8Array[];

/**
 * Makes a function that puts the end of the block before in front of a block, so that whatever stands on the border is
 * read. A letter of which bytes are missing waits for the next one.
 */
export function createTextWindows(free: WindowRooms): (block: Block) => TextWindow {
  let room: Uint8Array = new Uint8Array(0);
  let length = 0;
  let carried = 0;
  let position = 0;
  return ({ bytes, isLast }) => {
    // Most texts are one block.
    if (position === 0 && isLast) return { bytes, from: 0 };
    if (room.length === 0) room = free.pop() ?? new Uint8Array(roomBytes);
    const start = startOfLetter(room, Math.max(0, length - overlapBytes));
    room.copyWithin(0, start, length);
    carried = length - start;
    room.set(bytes, carried);
    length = carried + bytes.length;
    const from = position - carried;
    position += bytes.length;
    const end = isLast ? length : endOfLetters(room, length);
    // What is read of it is read before another text begins.
    if (isLast) free.push(room);
    return { bytes: room.subarray(0, end), from };
  };
}
