import { decodeBase64Bytes, isBase64 } from './base64.ts';
import { formatOf } from './format-of.ts';
import { isUtf8, wideText } from './text-bytes.ts';

/** Bytes that stood in a text as base64 or as hexadecimal digits. `noise`: nothing that could be read. */
export type EncodedBytes = {
  readonly how: 'base64' | 'hex';
  readonly state: 'readable' | 'noise';
  readonly bytes: Uint8Array;
  readonly offset: number;
};

// Eighteen bytes of text: no text that is looked for is much shorter.
const shortestRun = 24;
const sampled = 48;
const backslash = 0x5c;
/** Of line feed, carriage return and tabulator. */
const breakLetters = [0x6e, 0x72, 0x74];

/**
 * Finds encoded bytes in a text: one run of letters, or several that only line ends part, real ones or written as `\n`.
 * Where it begins is not known when other letters touch it, so all four ways to cut it are tried.
 */
export function* findEncoded(bytes: Uint8Array): Generator<EncodedBytes, void, undefined> {
  let last = shortestRun - 1;
  while (last < bytes.length) {
    const other = lastOther(bytes, last);
    // Every run that is long enough covers the byte that is so many behind one that belongs to none.
    if (other > last - shortestRun) {
      last = other + shortestRun;
      continue;
    }
    const start = last - shortestRun + 1;
    const { letters, after } = joinRuns(bytes, start, endOfRun(bytes, last));
    yield* decodings(letters, start);
    last = after + shortestRun;
  }
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

/** The letters of all lines of a run, and where it is over. A short last line belongs to it if that makes it whole. */
function joinRuns(bytes: Uint8Array, start: number, firstEnd: number) {
  const pieces = [bytes.subarray(start, firstEnd)];
  let length = firstEnd - start;
  let after = firstEnd;
  for (;;) {
    const next = afterBreak(bytes, after);
    const end = next === after ? next : endOfRun(bytes, next);
    const isLine = end - next >= shortestRun;
    const isRest = end > next && ((length + end - next) % 4 === 0 || bytes[end] === 0x3d);
    if (!isLine && !isRest) break;
    pieces.push(bytes.subarray(next, end));
    length += end - next;
    after = end;
    if (!isLine) break;
  }
  return { letters: joined(pieces, length), after };
}

/** Where the next line begins, if a line ends here. */
function afterBreak(bytes: Uint8Array, at: number): number {
  let next = at;
  for (;;) {
    const byte = bytes[next];
    if (byte === 0x20 || byte === 0x09 || byte === 0x0a || byte === 0x0d) next += 1;
    else if (byte === backslash) {
      const end = afterEscapedBreak(bytes, next);
      if (end === next) return next;
      next = end;
    } else return next;
  }
}

/** Where a line end is over that is written as an escape, or as an escape of one. */
function afterEscapedBreak(bytes: Uint8Array, at: number): number {
  let letter = at;
  while (bytes[letter] === backslash) letter += 1;
  return breakLetters.includes(bytes[letter] ?? 0) ? letter + 1 : at;
}

function joined(pieces: readonly Uint8Array[], length: number): Uint8Array {
  const [only] = pieces;
  if (pieces.length === 1 && only !== undefined) return only;
  const all = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}

function* decodings(letters: Uint8Array, offset: number): Generator<EncodedBytes> {
  const digits = fromHex(letters);
  if (digits !== undefined && isReadable(digits)) {
    yield { how: 'hex', state: 'readable', bytes: digits, offset };
  }
  let isRead = false;
  for (let from = 0; from < 4; from += 1) {
    const bytes = sampleIsReadable(letters, from) ? decodeBase64Bytes(letters, from) : undefined;
    if (bytes === undefined) continue;
    isRead = true;
    yield { how: 'base64', state: 'readable', bytes, offset };
  }
  if (!isRead && digits === undefined && isMixed(letters)) {
    yield { how: 'base64', state: 'noise', bytes: decodeBase64Bytes(letters), offset };
  }
}

// The first bytes may be what touched the run, so some from the middle are looked at as well.
function sampleIsReadable(letters: Uint8Array, from: number): boolean {
  const middle = from + 4 * Math.floor(letters.length / 8);
  const samples = [from, middle].map((start) =>
    decodeBase64Bytes(letters.subarray(start, start + (sampled / 3) * 4)),
  );
  return samples.some(isReadable);
}

function isReadable(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, sampled);
  if (formatOf(head) !== undefined) return true;
  // A character may be cut off at the end.
  const isText = [0, 1, 2, 3].some((cut) => isUtf8(head.subarray(0, head.length - cut)));
  return (isText && head.every(isPrintable)) || (head.includes(0) && wideText(head) !== undefined);
}

function isPrintable(byte: number): boolean {
  return byte >= 0x20 || (byte >= 0x09 && byte <= 0x0d) || byte === 0x1b;
}

function fromHex(letters: Uint8Array): Uint8Array | undefined {
  const text = String.fromCharCode(...letters.subarray(0, sampled));
  if (!/^[0-9A-Fa-f]+$/.test(text)) return undefined;
  const pairs = new Uint8Array(letters.length >> 1);
  for (let at = 0; at < pairs.length; at += 1) {
    const pair = String.fromCharCode(letters[2 * at] as number, letters[2 * at + 1] as number);
    pairs[at] = Number.parseInt(pair, 16);
  }
  return pairs;
}

/** Base64 of bytes without a pattern has capitals, small letters and digits; rules and long names have not. */
function isMixed(letters: Uint8Array): boolean {
  const text = String.fromCharCode(...letters.subarray(0, 256));
  return /[A-Z]/.test(text) && /[a-z]/.test(text) && /[0-9]/.test(text);
}
