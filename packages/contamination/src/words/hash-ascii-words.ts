import { addToTokenHash, emptyTokenHash } from './hash-token.ts';

const FOUR_SPACES = 0x20202020;
const BACKSLASH = 0x5c;

/** What stands in the first 128 places of Unicode, shows nothing and separates nothing: 1; all else: 0. */
const UNSEEN = Uint8Array.from({ length: 128 }, (_, code) => Number(isUnseen(code)));

/**
 * Writes the hash of every word of an ASCII text and returns how many there are; -1 when an unseen control may have to
 * go from within a word. The text lies at the start of `bytes`, with room for four bytes after it.
 */
export function hashAsciiWords(bytes: DataView, length: number, hashes: Uint32Array): number {
  let count = 0;
  let unseen = 0;
  let index = 0;
  bytes.setUint32(length, FOUR_SPACES);
  while (index < length) {
    let group = fourBytes(bytes, index);
    let others = othersThanWordBytes(group);
    if ((others & 0x80) === 0) {
      let hash = emptyTokenHash;
      while (others === 0) {
        hash = addToTokenHash(hash, lowerCase(group));
        index += 4;
        group = fourBytes(bytes, index);
        others = othersThanWordBytes(group);
      }
      const bits = 24 - Math.clz32(others & -others);
      hashes[count++] = addToTokenHash(hash, lowerCase(group) & ((1 << bits) - 1));
      group >>>= bits;
      index += bits >>> 3;
    }
    unseen |= UNSEEN[group & 0x7f] as number;
    index += (group & 0x7f) === BACKSLASH && isEscapedSpace(bytes.getUint8(index + 1)) ? 2 : 1;
  }
  return unseen === 0 ? count : -1;
}

function fourBytes(bytes: DataView, index: number): number {
  return bytes.getUint32(index, true) | 0;
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

/** Whether a byte after a backslash makes it what JSON writes for a line break or a tab. */
function isEscapedSpace(byte: number): boolean {
  return byte === 0x6e || byte === 0x72 || byte === 0x74;
}

function isUnseen(code: number): boolean {
  return /[^\t-\r -~]/.test(String.fromCharCode(code));
}
