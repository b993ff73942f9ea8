declare const TextEncoder: new () => { encode(text: string): Uint8Array };
declare const TextDecoder: new (
  label: string,
  options?: { readonly fatal: boolean },
) => { decode(bytes: Uint8Array): string };

/** Text that came in another encoding, as UTF-8. */
export type Transcoded = { readonly bytes: Uint8Array; readonly encoding: string };

const sampled = 4096;

/** The text of bytes in UTF-16 or UTF-32, with a mark at the start or without. */
export function wideText(bytes: Uint8Array): Transcoded | undefined {
  // Of a few bytes, those that are zero say nothing.
  const isLong = bytes.length >= 8;
  const zeros = [0, 1, 2, 3].map((lane) => (isLong ? zeroShare(bytes, lane) : 0));
  const [a = 0, b = 0, c = 0, d = 0] = zeros;
  const isMarked = (...mark: number[]) => mark.every((byte, at) => bytes[at] === byte);
  if (isMarked(0xff, 0xfe, 0, 0) || (c > 0.9 && d > 0.9 && a < 0.5)) return utf32(bytes, true);
  if (isMarked(0, 0, 0xfe, 0xff) || (a > 0.9 && b > 0.9 && d < 0.5)) return utf32(bytes, false);
  if (isMarked(0xff, 0xfe) || (b + d > 0.6 && a + c < 0.02)) return utf16(bytes, 'utf-16le');
  if (isMarked(0xfe, 0xff) || (a + c > 0.6 && b + d < 0.02)) return utf16(bytes, 'utf-16be');
  return undefined;
}

/**
 * The text of bytes that are neither ASCII nor UTF-8, if they are Windows-1252. Most letters of a text in Latin letters are
 * ASCII; where they are not, this is some encoding that nobody told of.
 */
export function latinText(bytes: Uint8Array): Transcoded | 'unknown_binary' | 'unknown_encoding' {
  if (bytes.some(isControl)) return 'unknown_binary';
  const high = bytes.reduce((count, byte) => count + (byte >> 7), 0);
  if (high > 0.3 * bytes.length) return 'unknown_encoding';
  return transcoded(new TextDecoder('windows-1252').decode(bytes), 'windows-1252');
}

/** Bytes of which nothing is known, as far as they are text: what is no ASCII separates words. */
export function looseBytes(bytes: Uint8Array): Uint8Array {
  // A Buffer of Node would share its memory with a slice.
  const loose = new Uint8Array(bytes);
  for (let at = 0; at < loose.length; at += 1) {
    if ((loose[at] as number) >= 0x80) loose[at] = 0x20;
  }
  return loose;
}

export function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function utf16(bytes: Uint8Array, encoding: string): Transcoded {
  const swapped = encoding === 'utf-16be' ? swapPairs(bytes) : bytes;
  return transcoded(new TextDecoder('utf-16le').decode(swapped), encoding);
}

function utf32(bytes: Uint8Array, isLittle: boolean): Transcoded | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const characters: string[] = [];
  for (let at = 0; at + 4 <= bytes.length; at += 4) {
    const code = view.getUint32(at, isLittle);
    if (code > 0x10ffff) return undefined;
    characters.push(String.fromCodePoint(code));
  }
  return transcoded(characters.join(''), 'utf-32');
}

function transcoded(text: string, encoding: string): Transcoded {
  return { bytes: new TextEncoder().encode(text), encoding };
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
