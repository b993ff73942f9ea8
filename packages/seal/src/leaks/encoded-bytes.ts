import { decodeBase64Bytes } from './base64.ts';
import { formatOf } from './format-of.ts';
import { isUtf8 } from './text-bytes.ts';
import { wideEncodingOf } from './wide-text.ts';

/** Bytes that stood in a text as base64 or as hexadecimal digits. */
export type EncodedBytes = {
  readonly how: 'base64' | 'hex';
  /** `noise`: nothing that could be read. `too_large`: more than is held. */
  readonly state: 'readable' | 'noise' | 'too_large';
  /** How many bytes these are, about. */
  readonly length: number;
  /** What they are; nothing if they are too long. */
  decode(): Uint8Array;
};

const sampled = 48;

/** What a run of letters of base64 may stand for. Where it begins is not known, so all four ways to cut it are tried. */
export function* decodings(letters: Uint8Array): Generator<EncodedBytes, void, undefined> {
  const isHex = hexadecimal.test(textOf(letters.subarray(0, sampled)));
  if (isHex && isReadable(fromHex(letters.subarray(0, 2 * sampled)))) {
    yield encoded('hex', letters.length >> 1, () => fromHex(letters));
  }
  const starts = [0, 1, 2, 3].filter((from) => sampleIsReadable(letters, from));
  const length = (letters.length * 3) >> 2;
  for (const from of starts) {
    yield encoded('base64', length, () => decodeBase64Bytes(letters, from));
  }
  if (starts.length === 0 && !isHex && isMixed(letters)) {
    yield { how: 'base64', state: 'noise', length, decode: () => decodeBase64Bytes(letters) };
  }
}

function encoded(
  how: EncodedBytes['how'],
  length: number,
  decode: EncodedBytes['decode'],
): EncodedBytes {
  return { how, state: 'readable', length, decode };
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
  const isWide = () => head.includes(0) && wideEncodingOf(head) !== undefined;
  return (isText && head.every(isPrintable)) || isWide();
}

function isPrintable(byte: number): boolean {
  return byte >= 0x20 || (byte >= 0x09 && byte <= 0x0d) || byte === 0x1b;
}

const hexadecimal = /^[0-9A-Fa-f]+$/;

function fromHex(letters: Uint8Array): Uint8Array {
  const pairs = new Uint8Array(letters.length >> 1);
  for (let at = 0; at < pairs.length; at += 1) {
    pairs[at] = Number.parseInt(textOf(letters.subarray(2 * at, 2 * at + 2)), 16);
  }
  return pairs;
}

/** Base64 of bytes without a pattern has capitals, small letters and digits; rules and long names have not. */
function isMixed(letters: Uint8Array): boolean {
  const text = textOf(letters.subarray(0, 256));
  return /[A-Z]/.test(text) && /[a-z]/.test(text) && /[0-9]/.test(text);
}

function textOf(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}
