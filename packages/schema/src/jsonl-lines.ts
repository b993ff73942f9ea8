import { createUtf8Decoder, findInvalidUtf8 } from './utf8.ts';

/** The text of a line without its line feed, or why there is none. */
export type JsonlLine = string | LineFault;
type LineFault = { readonly code: string; readonly message: string };

/** Turns blocks of bytes, cut anywhere, into lines. */
export type LineSplitter = {
  /** The lines that this block completes. Of the block, only a copy of its unfinished line is kept. */
  push(block: Uint8Array): JsonlLine[];
  /** The last line, when no line feed ended it. */
  end(): JsonlLine[];
};

const lineFeed = 0x0a;
const carriageReturn = 0x0d;

// Lines are decoded in runs of this size. One call of the decoder for each short line costs more than parsing it;
// but from the first character that is not ASCII a decoder is ten times slower, to the end of what it was given.
const runBytes = 4 * 1024;

/**
 * Makes a splitter that never holds more than `maxLineBytes` of an unfinished line.
 *
 * A run of lines that is not all UTF-8, or could hide a line that is too long, is decoded line by line.
 */
export function createLineSplitter(maxLineBytes: number): LineSplitter {
  const decode = createUtf8Decoder();
  // One byte more, because the carriage return before a line feed does not count.
  const unfinished = createLineBuffer(maxLineBytes + 1);

  function push(block: Uint8Array): JsonlLine[] {
    const first = block.indexOf(lineFeed);
    if (first === -1) {
      unfinished.append(block);
      return [];
    }
    const last = block.lastIndexOf(lineFeed);
    const lines = finish(block.subarray(0, first));
    if (first < last) appendWholeLines(lines, block.subarray(first + 1, last));
    unfinished.append(block.subarray(last + 1));
    return lines;
  }

  function finish(rest: Uint8Array): JsonlLine[] {
    unfinished.append(rest);
    return [readLine(unfinished.take())];
  }

  function appendWholeLines(lines: JsonlLine[], bytes: Uint8Array): void {
    for (const run of cutAtLineFeeds(bytes, runBytes)) {
      for (const line of decodeRun(run)) lines.push(line);
    }
  }

  function decodeRun(run: Uint8Array): JsonlLine[] {
    const text = run.length <= maxLineBytes ? decode(run) : undefined;
    return text === undefined ? cutAtLineFeeds(run, 0).map(readLine) : text.split('\n');
  }

  function readLine(bytes: Uint8Array | undefined): JsonlLine {
    const content = bytes?.at(-1) === carriageReturn ? bytes.subarray(0, -1) : bytes;
    if (content === undefined || content.length > maxLineBytes) return tooLong(maxLineBytes);
    return decode(content) ?? notUtf8(content);
  }

  return { push, end: () => (unfinished.isEmpty() ? [] : finish(new Uint8Array())) };
}

/** Pieces of at least `minBytes`, without the line feeds between them; the last may be shorter. */
function cutAtLineFeeds(bytes: Uint8Array, minBytes: number): Uint8Array[] {
  const pieces: Uint8Array[] = [];
  let start = 0;
  let end = bytes.indexOf(lineFeed, minBytes);
  while (end !== -1) {
    pieces.push(bytes.subarray(start, end));
    start = end + 1;
    end = bytes.indexOf(lineFeed, start + minBytes);
  }
  pieces.push(bytes.subarray(start));
  return pieces;
}

function tooLong(maxLineBytes: number): LineFault {
  const message = `the line is longer than ${maxLineBytes} bytes and was not read`;
  return { code: 'line_too_long', message };
}

function notUtf8(bytes: Uint8Array): LineFault {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
    return {
      code: 'utf16',
      message: 'the line starts with a UTF-16 byte order mark: save the file as UTF-8',
    };
  }
  const at = findInvalidUtf8(bytes) + 1;
  return { code: 'invalid_utf8', message: `byte ${at} of the line is not UTF-8` };
}

/** The bytes of one unfinished line, or only the knowledge that it has grown beyond the limit. */
type LineBuffer = {
  append(bytes: Uint8Array): void;
  isEmpty(): boolean;
  /** Empties the buffer. The bytes, `undefined` beyond the limit, are valid until the next `append`. */
  take(): Uint8Array | undefined;
};

function createLineBuffer(limit: number): LineBuffer {
  let bytes = new Uint8Array(0);
  let length = 0;

  function append(more: Uint8Array): void {
    const needed = length + more.length;
    // A length beyond the limit marks a line that is too long: its bytes are not kept.
    if (needed <= limit) {
      if (needed > bytes.length)
        bytes = grown(bytes, Math.min(limit, Math.max(needed, 2 * bytes.length)));
      bytes.set(more, length);
    }
    length = needed;
  }

  function take(): Uint8Array | undefined {
    const taken = length <= limit ? bytes.subarray(0, length) : undefined;
    length = 0;
    return taken;
  }

  return { append, take, isEmpty: () => length === 0 };
}

function grown(bytes: Uint8Array, capacity: number): Uint8Array<ArrayBuffer> {
  const larger = new Uint8Array(capacity);
  larger.set(bytes);
  return larger;
}
