import { escapeSigns, gapAt, mayChangeWords } from './escape-at.ts';

/** Where the words of a text are written. */
export type WordMemory = {
  /** The text as ASCII from the start, with room for four bytes behind it. */
  readonly bytes: DataView;
  readonly hashes: Uint32Array;
  /** Where each word begins in `bytes`. */
  readonly starts: Uint32Array;
};

const FOUR_SPACES = 0x20202020;
const TWO_SPACES = 0x2020;

/** Why a text was not read to its end. */
export const unread = { notAscii: -1, escaped: -2 } as const;

export type ReadWordsOptions = {
  readonly seed: number;
  /** Whether to give up at the first escape that does more than part words. */
  readonly untilEscape: boolean;
  /** Whether to give up soon where the text is not ASCII, though an escape may follow. */
  readonly untilOther: boolean;
};

/**
 * Writes the hash and the place of every word of an ASCII text, and returns how many there are or why it was not read.
 * Escapes that only part words become spaces.
 * Four bytes at a time: every byte that leaves is read here, so this decides how fast a scan is.
 */
export function readWords(
  memory: WordMemory,
  length: number,
  { seed, untilEscape, untilOther }: ReadWordsOptions,
): number {
  const { bytes, hashes, starts } = memory;
  let count = 0;
  let index = 0;
  let beyond = 0;
  bytes.setUint32(length, FOUR_SPACES);
  while (index < length) {
    let group = bytes.getUint32(index, true) | 0;
    let others = othersThanWordBytes(group);
    beyond |= group;
    if (untilOther && (beyond & 0x80808080) !== 0) return unread.notAscii;
    if ((others & 0x80) === 0) {
      starts[count] = index;
      let hash = seed | 0;
      while (others === 0) {
        hash = addToHash(hash, lowerCase(group));
        index += 4;
        group = bytes.getUint32(index, true) | 0;
        others = othersThanWordBytes(group);
        beyond |= group;
      }
      const bits = 24 - Math.clz32(others & -others);
      hashes[count++] = addToHash(hash, lowerCase(group) & ((1 << bits) - 1));
      group >>>= bits;
      index += bits >>> 3;
    }
    if (escapeSigns[group & 0x7f] === 1) {
      const gap = gapAt(bytes, index);
      if (untilEscape && mayChangeWords(bytes, index, gap)) return unread.escaped;
      // Whoever reads the text again, as more than ASCII, must not take a letter of it for one.
      for (const end = index + gap - 1; index < end; index += 1) bytes.setUint16(index, TWO_SPACES);
    }
    index += 1;
  }
  return (beyond & 0x80808080) === 0 ? count : unread.notAscii;
}

/** Where the word that begins at `start` ends. */
export function endOfWord(bytes: DataView, start: number): number {
  let end = start;
  while ((othersThanWordBytes(bytes.getUint8(end)) & 0x80) === 0) end += 1;
  return end;
}

// The upper bytes of a product never reach the lower ones, so it is folded and multiplied again.
function addToHash(hash: number, group: number): number {
  const product = Math.imul(hash ^ group, 0x9e3779b1);
  return Math.imul(product ^ (product >>> 16), 0x21f0aaad);
}

/** The top bit of each of four ASCII bytes that is neither letter nor digit. No sum carries into the next byte. */
function othersThanWordBytes(group: number): number {
  const lower = lowerCase(group);
  const letters = (lower + 0x1f1f1f1f) & ~(lower + 0x05050505);
  const digits = (group + 0x50505050) & ~(group + 0x46464646);
  return ~(letters | digits) & 0x80808080;
}

/** Digits have that bit already. */
function lowerCase(group: number): number {
  return group | 0x20202020;
}
