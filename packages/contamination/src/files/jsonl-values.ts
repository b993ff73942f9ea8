import { isAscii } from 'node:buffer';
import { collectJsonl } from '@tenacious-bench/schema';
import { decodeText, longestText } from './decode-text.ts';
import type { UnreadList } from './unread-list.ts';
import { cutLines, type Lines, wholeLines } from './whole-lines.ts';

/** A row before anything is known of its fields. */
export type NumberedValue = { readonly row: number; readonly value: unknown };

/** The rows of a file in batches, in order. */
export type ValueBatches = AsyncGenerator<readonly NumberedValue[], void, undefined>;

/**
 * The rows of JSON Lines, numbered by line. The last line needs no line feed; blank lines count but are no rows.
 *
 * JSON.parse is what limits the speed: bytes are searched and decoded many lines at a time, never one by one.
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

// A character that is not ASCII makes its run of lines slow, and no other.
const runBytes = 4 * 1024;

function createLineReader(unread: UnreadList) {
  let row = 0;
  const faults: { readonly row: number; readonly line: string | Uint8Array }[] = [];

  function read(lines: Lines): NumberedValue[] {
    const values: NumberedValue[] = [];
    if (lines === 'too long') {
      row += 1;
      unread.add(`row ${row}`, `the line is longer than ${longestText} bytes`);
    } else {
      readRuns(lines, values);
    }
    return values;
  }

  function readRuns(lines: Buffer, values: NumberedValue[]): void {
    for (const run of isAscii(lines) ? [lines] : cutLines(lines, runBytes)) {
      const text = decodeText(run);
      if (text !== undefined) parseLines(text, values);
      else for (const line of cutLines(run, 0)) readLine(line, values);
    }
  }

  function readLine(line: Buffer, values: NumberedValue[]): void {
    const text = decodeText(line);
    if (text === undefined) faults.push({ row: ++row, line });
    else parseLines(text, values);
  }

  function parseLines(text: string, values: NumberedValue[]): void {
    let start = 0;
    while (start < text.length) {
      const found = text.indexOf('\n', start);
      const end = found === -1 ? text.length : found;
      parse(text.slice(start, end), values);
      start = end + 1;
    }
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
    for (const fault of faults.splice(0)) {
      unread.add(`row ${fault.row}`, unread.isFull() ? '' : await faultOf(fault.line));
    }
  }

  return { read, explain };
}

async function faultOf(line: string | Uint8Array): Promise<string> {
  const { issues } = await collectJsonl(line, { maxLineBytes: longestText });
  return issues[0]?.message ?? 'not JSON';
}
