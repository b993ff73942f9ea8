import type { Block } from './blocks-of.ts';

declare const TextEncoder: new () => { encode(text: string): Uint8Array };
declare const TextDecoder: new (
  label: 'utf-16le',
) => { decode(bytes: Uint8Array, options: { readonly stream: boolean }): string };

const sampled = 4096;

/** An encoding in which every letter takes two or four bytes. */
export type WideEncoding = {
  readonly name: 'utf-16le' | 'utf-16be' | 'utf-32';
  readonly isLittle: boolean;
};

/** The encoding of bytes in UTF-16 or UTF-32, by how they begin, with a mark at the start or without. */
export function wideEncodingOf(bytes: Uint8Array): WideEncoding | undefined {
  // Of a few bytes, those that are zero say nothing.
  const isLong = bytes.length >= 8;
  const zeros = [0, 1, 2, 3].map((lane) => (isLong ? zeroShare(bytes, lane) : 0));
  const [a = 0, b = 0, c = 0, d = 0] = zeros;
  const isMarked = (...mark: number[]) => mark.every((byte, at) => bytes[at] === byte);
  if (isMarked(0xff, 0xfe, 0, 0) || (c > 0.9 && d > 0.9 && a < 0.5)) {
    return { name: 'utf-32', isLittle: true };
  }
  if (isMarked(0, 0, 0xfe, 0xff) || (a > 0.9 && b > 0.9 && d < 0.5)) {
    return { name: 'utf-32', isLittle: false };
  }
  if (isMarked(0xff, 0xfe) || (b + d > 0.6 && a + c < 0.02)) {
    return { name: 'utf-16le', isLittle: true };
  }
  const isBig = isMarked(0xfe, 0xff) || (a + c > 0.6 && b + d < 0.02);
  return isBig ? { name: 'utf-16be', isLittle: false } : undefined;
}

/** The same text in UTF-8; throws where it is none. The blocks have to be cut between letters. */
export async function* transcodeWide(
  blocks: AsyncIterable<Block>,
  { name, isLittle }: WideEncoding,
): AsyncGenerator<Uint8Array, void, undefined> {
  const encoder = new TextEncoder();
  const decoder = new TextDecoder('utf-16le');
  for await (const { bytes, isLast } of blocks) {
    // Not every engine reads big-endian UTF-16.
    const pairs = isLittle ? bytes : swapPairs(bytes);
    const text =
      name === 'utf-32' ? textOfCodes(bytes, isLittle) : decoder.decode(pairs, { stream: !isLast });
    yield encoder.encode(text);
  }
}

function textOfCodes(bytes: Uint8Array, isLittle: boolean): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  let text = '';
  for (let at = 0; at + 4 <= bytes.length; at += 4) {
    text += String.fromCodePoint(view.getUint32(at, isLittle));
  }
  return text;
}

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
