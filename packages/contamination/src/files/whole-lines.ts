import { bufferOf } from './byte-reader.ts';
import { longestText } from './decode-text.ts';

/** Some lines, each with its line feed, or one that no text can hold. */
export type Lines = Buffer | 'too long';

const lineFeed = 0x0a;

// Text and rows of one batch stay in the cache of a core: ten times this is half as fast.
const batchBytes = 64 * 1024;

/** The same bytes in batches of whole lines. Only the last line may have no line feed. */
export async function* wholeLines(
  bytes: AsyncIterable<Uint8Array>,
): AsyncGenerator<Lines, void, undefined> {
  let parts: Buffer[] = [];
  let length = 0;
  for await (const piece of bytes) {
    const chunk = bufferOf(piece);
    const last = chunk.lastIndexOf(lineFeed);
    if (last === -1) {
      length += chunk.length;
      if (length <= longestText) parts.push(chunk);
      else parts = [];
      continue;
    }
    const start = length === 0 ? 0 : chunk.indexOf(lineFeed) + 1;
    if (length > 0) yield joined([...parts, chunk.subarray(0, start)], length + start);
    yield* cutLines(chunk.subarray(start, last + 1), batchBytes);
    parts = [chunk.subarray(last + 1)];
    length = chunk.length - last - 1;
  }
  if (length > 0) yield joined(parts, length);
}

function joined(parts: readonly Buffer[], length: number): Lines {
  return length > longestText ? 'too long' : Buffer.concat(parts);
}

/** Cuts lines into pieces of at least so many bytes, each of whole lines; 0 for single lines. */
export function* cutLines(lines: Buffer, minBytes: number): Generator<Buffer, void, undefined> {
  let start = 0;
  while (start < lines.length) {
    const found = lines.indexOf(lineFeed, start + minBytes);
    const end = found === -1 ? lines.length : found + 1;
    yield lines.subarray(start, end);
    start = end;
  }
}
