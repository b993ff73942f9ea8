import { encodeUtf8 } from './utf8.ts';

/** A JSON Lines text: whole, or in pieces that may end anywhere, even inside a character. */
export type JsonlSource =
  | string
  | Uint8Array
  | Iterable<Uint8Array | string>
  | AsyncIterable<Uint8Array | string>;

// Large enough that the cost of a block disappears, small enough for the text and its rows to stay in the cache.
const blockSize = 64 * 1024;

/** The bytes of a source in blocks of bounded size, so that a caller's one huge chunk is not decoded at once. */
export async function* blocksOf(source: JsonlSource): AsyncGenerator<Uint8Array, void, undefined> {
  // The first half of a surrogate pair, when a piece of text ends between the two.
  let half = '';
  for await (const chunk of isPiece(source) ? [source] : source) {
    for (const piece of pieces(chunk)) {
      const text = typeof piece === 'string' ? half + piece : half;
      half = typeof piece === 'string' && endsInHalf(text) ? text.slice(-1) : '';
      if (text !== '') yield encode(text.slice(0, text.length - half.length));
      if (typeof piece !== 'string') yield piece;
    }
  }
  if (half !== '') yield encode(half);
}

function isPiece(value: unknown): value is string | Uint8Array {
  return typeof value === 'string' || ArrayBuffer.isView(value);
}

function* pieces(chunk: string | Uint8Array): Generator<string | Uint8Array, void, undefined> {
  if (!isPiece(chunk)) {
    throw new TypeError(
      `a piece of a JSON Lines source is ${typeof chunk}: only text or bytes can be read`,
    );
  }
  const length = typeof chunk === 'string' ? chunk.length : chunk.byteLength;
  for (let start = 0; start < length; start += blockSize) {
    const size = Math.min(blockSize, length - start);
    // A plain view, because a subclass such as Node's Buffer may give its methods another meaning.
    if (typeof chunk === 'string') yield chunk.slice(start, start + size);
    else yield new Uint8Array(chunk.buffer, chunk.byteOffset + start, size);
  }
}

function endsInHalf(text: string): boolean {
  const last = text.charCodeAt(text.length - 1);
  return last >= 0xd800 && last < 0xdc00;
}

// UTF-8 has no form for a lone surrogate, and the encoder would replace it in silence. The byte 0xff, which UTF-8
// never uses, makes the line an issue instead.
function encode(text: string): Uint8Array {
  const [first = '', ...rest] = text.split(/\p{Surrogate}/u);
  const bytes = encodeUtf8(first);
  if (rest.length === 0) return bytes;
  return Uint8Array.from([...bytes, ...rest.flatMap((part) => [0xff, ...encodeUtf8(part)])]);
}
