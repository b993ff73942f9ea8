import { isBase64 } from './base64.ts';
import { ByteMemory } from './byte-memory.ts';
import { decodings, type EncodedBytes } from './encoded-bytes.ts';

// Eighteen bytes of text: no text that is looked for is much shorter.
const shortestRun = 24;
// A run is held as a whole until it is decoded.
const longestRun = 64 * 1024 * 1024;
const backslash = 0x5c;
const equals = 0x3d;
const whiteSpace = [0x20, 0x09, 0x0a, 0x0d];
/** Of line feed, carriage return and tabulator, behind a backslash. */
const breakLetters = [0x6e, 0x72, 0x74];

/**
 * Finds base64 and hexadecimal digits in a text that comes in blocks: one run of letters, or several that only line ends
 * part, real ones or written as escapes.
 */
export class EncodedFinder {
  readonly #found: (encoded: EncodedBytes) => void;
  readonly #letters = new ByteMemory();
  /** Where the next byte stands: in a line of letters, between two lines, or behind a backslash there. */
  #place: 'outside' | 'line' | 'break' | 'backslash' = 'outside';
  /** How many of the letters surely belong to the run. */
  #kept = 0;
  #isTooLong = false;

  constructor(found: (encoded: EncodedBytes) => void) {
    this.#found = found;
  }

  write(bytes: Uint8Array, isLast: boolean): void {
    for (let at = 0; at < bytes.length; ) at = this.#step(bytes, at);
    if (!isLast) return;
    if (this.#place === 'line') this.#endLine(0);
    if (this.#place !== 'outside') this.#finish();
    this.#letters.restart(0);
  }

  /** Reads on from a place, and answers where the next step begins. */
  #step(bytes: Uint8Array, at: number): number {
    const byte = bytes[at] as number;
    switch (this.#place) {
      case 'outside':
        return this.#seek(bytes, at);
      case 'line':
        return this.#readLine(bytes, at);
      case 'break':
        return this.#readBreak(byte, at);
      case 'backslash':
        if (breakLetters.includes(byte)) this.#place = 'break';
        else if (byte !== backslash) this.#finish();
        return this.#isOutside() ? at : at + 1;
      default:
        return this.#place satisfies never;
    }
  }

  #isOutside(): boolean {
    return this.#place === 'outside';
  }

  /** Looks for the next run. The letters that the block before ended with may be the start of it. */
  #seek(bytes: Uint8Array, from: number): number {
    const carried = this.#letters.length;
    const start = carried > 0 ? endOfRun(bytes, from) : from;
    if (carried + start - from >= shortestRun) return this.#begin(from);
    if (carried > 0 && start < bytes.length) this.#letters.restart(0);
    let last = start + shortestRun - 1;
    while (last < bytes.length) {
      const other = lastOther(bytes, last);
      if (other === last - shortestRun) return this.#begin(other + 1);
      // Every run that is long enough covers the byte that is so many behind one that belongs to none.
      last = other + shortestRun;
    }
    const tail =
      carried > 0 && start === bytes.length ? from : lastOther(bytes, bytes.length - 1) + 1;
    this.#letters.append(bytes.subarray(Math.max(tail, from)));
    return bytes.length;
  }

  #begin(at: number): number {
    this.#place = 'line';
    this.#kept = 0;
    return at;
  }

  #readLine(bytes: Uint8Array, at: number): number {
    const end = endOfRun(bytes, at);
    this.#isTooLong ||= this.#letters.length + end - at > longestRun;
    if (!this.#isTooLong) this.#letters.append(bytes.subarray(at, end));
    if (end < bytes.length) this.#endLine(bytes[end] as number);
    return end;
  }

  /** A short last line belongs to the run if that makes it whole. */
  #endLine(next: number): void {
    const { length } = this.#letters;
    const isFirst = this.#kept === 0;
    const isLine = isFirst || length - this.#kept >= shortestRun;
    const isRest = length > this.#kept && (length % 4 === 0 || next === equals);
    if (isLine || isRest) this.#kept = length;
    if (isLine && !this.#isTooLong) this.#place = 'break';
    else this.#finish();
  }

  #readBreak(byte: number, at: number): number {
    if (isBase64(byte)) this.#place = 'line';
    else if (byte === backslash) this.#place = 'backslash';
    else if (!whiteSpace.includes(byte)) this.#finish();
    return this.#place === 'backslash' || whiteSpace.includes(byte) ? at + 1 : at;
  }

  #finish(): void {
    const length = this.#kept;
    if (this.#isTooLong)
      this.#found({ how: 'base64', state: 'too_large', length, decode: nothing });
    else for (const encoded of decodings(this.#letters.copy(length))) this.#found(encoded);
    this.#letters.release();
    this.#isTooLong = false;
    this.#place = 'outside';
  }
}

function nothing(): Uint8Array {
  return new Uint8Array(0);
}

/** The last byte up to a place that is no letter, if one is near enough to matter. */
function lastOther(bytes: Uint8Array, from: number): number {
  const least = from - shortestRun;
  let at = from;
  while (at > least && isBase64(bytes[at] as number)) at -= 1;
  return at;
}

function endOfRun(bytes: Uint8Array, from: number): number {
  let end = from;
  while (end < bytes.length && isBase64(bytes[end] as number)) end += 1;
  return end;
}
