declare const TextEncoder: new () => { encode(text: string): Uint8Array };
declare const TextDecoder: new (
  label: string,
  options?: { readonly fatal: boolean },
) => { decode(bytes: Uint8Array): string };

/** Bytes that are text, as UTF-8, and the encoding that they came in; or that they are none. */
export type TextBytes =
  | { readonly state: 'text'; readonly bytes: Uint8Array; readonly encoding: string }
  | { readonly state: 'unknown_binary' | 'unknown_encoding' };

const sampled = 4096;

/** Reads bytes as text in UTF-8, UTF-16, UTF-32 or Windows-1252. */
export function textBytes(bytes: Uint8Array): TextBytes {
  const wide = wideEncoding(bytes);
  if (wide !== undefined) return wide;
  if (bytes.includes(0)) return { state: 'unknown_binary' };
  if (isUtf8(bytes)) return { state: 'text', bytes, encoding: 'utf-8' };
  if (bytes.some(isControl)) return { state: 'unknown_binary' };
  return latinText(bytes);
}

/** Bytes of which nothing is known, as far as they are text: what is no ASCII separates words. */
export function looseBytes(bytes: Uint8Array): Uint8Array {
  return bytes.map((byte) => (byte < 0x80 ? byte : 0x20));
}

export function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

// Most letters of a text in Latin letters are ASCII. Where they are not, this is some encoding that nobody told of.
function latinText(bytes: Uint8Array): TextBytes {
  const high = bytes.reduce((count, byte) => count + (byte >> 7), 0);
  if (high > 0.3 * bytes.length) return { state: 'unknown_encoding' };
  return encoded(new TextDecoder('windows-1252').decode(bytes), 'windows-1252');
}

function wideEncoding(bytes: Uint8Array): TextBytes | undefined {
  // Of a few bytes, those that are zero say nothing.
  const isLong = bytes.length >= 8;
  const zeros = [0, 1, 2, 3].map((lane) => (isLong ? zeroShare(bytes, lane) : 0)) as [
    number,
    number,
    number,
    number,
  ];
  const isMarked = (...mark: number[]) => mark.every((byte, at) => bytes[at] === byte);
  const [first, second, third, fourth] = zeros.map((share) => share > 0.9);
  if (isMarked(0xff, 0xfe, 0, 0) || (third && fourth && !first)) return wideText(bytes, true);
  if (isMarked(0, 0, 0xfe, 0xff) || (first && second && !fourth)) return wideText(bytes, false);
  const even = zeros[0] + zeros[2];
  const odd = zeros[1] + zeros[3];
  if (isMarked(0xff, 0xfe) || (odd > 0.6 && even < 0.02)) return utf16(bytes, 'utf-16le');
  if (isMarked(0xfe, 0xff) || (even > 0.6 && odd < 0.02)) return utf16(bytes, 'utf-16be');
  return undefined;
}

function utf16(bytes: Uint8Array, encoding: string): TextBytes {
  const swapped = encoding === 'utf-16be' ? swapPairs(bytes) : bytes;
  return encoded(new TextDecoder('utf-16le').decode(swapped), encoding);
}

function wideText(bytes: Uint8Array, isLittle: boolean): TextBytes {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const characters: string[] = [];
  for (let at = 0; at + 4 <= bytes.length; at += 4) {
    const code = view.getUint32(at, isLittle);
    if (code > 0x10ffff) return { state: 'unknown_binary' };
    characters.push(String.fromCodePoint(code));
  }
  return encoded(characters.join(''), 'utf-32');
}

function encoded(text: string, encoding: string): TextBytes {
  return { state: 'text', bytes: new TextEncoder().encode(text), encoding };
}

// Not every engine reads big-endian UTF-16.
function swapPairs(bytes: Uint8Array): Uint8Array {
  return bytes.map((_, at) => bytes[at ^ 1] ?? 0);
}

/** Which share of the bytes of a lane, one in four, is zero. */
function zeroShare(bytes: Uint8Array, lane: number): number {
  const length = Math.min(bytes.length, sampled);
  let zeros = 0;
  let count = 0;
  for (let at = lane; at < length; at += 4) {
    zeros += bytes[at] === 0 ? 1 : 0;
    count += 1;
  }
  return count === 0 ? 0 : zeros / count;
}

function isControl(byte: number): boolean {
  return byte < 0x20 && byte !== 0x1b && (byte < 0x09 || byte > 0x0d);
}
