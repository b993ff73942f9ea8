import { collectJsonl } from '@tenacious-bench/schema';
import { bufferOf } from './byte-reader.ts';
import { decodeText, longestText } from './decode-text.ts';
import type { UnreadList } from './unread-list.ts';

/** A row before anything is known of its fields. */
export type NumberedValue = { readonly row: number; readonly value: unknown };

/** The rows of a file in batches, in order. */
export type ValueBatches = AsyncGenerator<readonly NumberedValue[], void, undefined>;

const lineFeed = 0x0a;

// Text and rows of one batch stay in the cache of a core: ten times this is half as fast. A character that is not
// ASCII slows down the batch it is in and no other.
const batchBytes = 64 * 1024;

/**
 * The rows of JSON Lines, numbered by line. The last line needs no line feed; blank lines count but are no rows.
 *
 * Bare JSON.parse of one string is what limits the speed, so bytes are searched and decoded in batches, never one by one.
 */
export async function* jsonlValues(
  bytes: AsyncIterable<Uint8Array>,
  unread: UnreadList,
): ValueBatches {
  const reader = createLineReader(unread);
  for await (const lines of wholeLines(bytes)) {
    const values = reader.read(lines);
    await reader.explain();
    if (values.length > 0) yield values;
  }
}

type Lines = Buffer | 'too long';

/** The same bytes cut at line feeds, the line feed being the last byte of each piece but the very last. */
async function* wholeLines(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Lines> {
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
    if (length > longestText) yield 'too long';
    else if (length > 0) yield Buffer.concat([...parts, chunk.subarray(0, start)]);
    yield* batches(chunk.subarray(start, last + 1));
    parts = [chunk.subarray(last + 1)];
    length = chunk.length - last - 1;
  }
  if (length > longestText) yield 'too long';
  else if (length > 0) yield Buffer.concat(parts);
}

function* batches(lines: Buffer): Generator<Buffer> {
  let start = 0;
  while (start < lines.length) {
    const found = lines.indexOf(lineFeed, start + batchBytes);
    const end = found === -1 ? lines.length : found + 1;
    yield lines.subarray(start, end);
    start = end;
  }
}

function createLineReader(unread: UnreadList) {
  let row = 0;
  let faults: { readonly row: number; readonly line: string | Uint8Array }[] = [];

  function read(lines: Lines): NumberedValue[] {
    if (lines === 'too long') {
      row += 1;
      unread.add(`row ${row}`, `the line is longer than ${longestText} bytes`);
      return [];
    }
    const text = decodeText(lines);
    const values: NumberedValue[] = [];
    if (text === undefined) for (const line of cut(lines)) readLine(line, values);
    else readText(text, values);
    return values;
  }

  function readText(text: string, values: NumberedValue[]): void {
    let start = 0;
    while (start < text.length) {
      const found = text.indexOf('\n', start);
      const end = found === -1 ? text.length : found;
      parse(text.slice(start, end), values);
      start = end + 1;
    }
  }

  function readLine(line: Buffer, values: NumberedValue[]): void {
    const text = decodeText(line);
    if (text === undefined) faults.push({ row: ++row, line });
    else parse(text, values);
  }

  function parse(line: string, values: NumberedValue[]): void {
    row += 1;
    // A byte order mark starts a file, and each part of a file put together from several.
    const json = line.charCodeAt(0) === 0xfeff ? line.slice(1) : line;
    try {
      values.push({ row, value: JSON.parse(json) });
    } catch {
      if (/[^ \t\r]/.test(json)) faults.push({ row, line: json });
    }
  }

  async function explain(): Promise<void> {
    if (faults.length === 0) return;
    for (const fault of faults) {
      unread.add(`row ${fault.row}`, unread.isFull() ? '' : await faultOf(fault.line));
    }
    faults = [];
  }

  return { read, explain };
}

function* cut(lines: Buffer): Generator<Buffer> {
  let start = 0;
  while (start < lines.length) {
    const found = lines.indexOf(lineFeed, start);
    const end = found === -1 ? lines.length : found;
    yield lines.subarray(start, end);
    start = end + 1;
  }
}

async function faultOf(line: string | Uint8Array): Promise<string> {
  const { issues } = await collectJsonl(line, { maxLineBytes: longestText });
  return issues[0]?.message ?? 'not JSON';
}
