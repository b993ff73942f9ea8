import type { Issue, Parsed } from './issue.ts';
import { isTooDeep, maxJsonDepth } from './json-depth.ts';
import { blocksOf, type JsonlSource } from './jsonl-blocks.ts';
import { createLineSplitter, type JsonlLine } from './jsonl-lines.ts';
import { scanJson } from './scan-json.ts';

/** A line that is not blank: its value, or everything that is wrong with it. Lines count from 1. */
export type JsonlRow<T> =
  | { readonly ok: true; readonly line: number; readonly value: T }
  | { readonly ok: false; readonly line: number; readonly issues: readonly Issue[] };

export type ReadJsonlOptions<T> = {
  /** Checks each value, for example a parser of this package. Without it `T` is taken on trust. */
  readonly parse?: (value: unknown) => Parsed<T>;
  /** Name of the file, only to be repeated in issues. */
  readonly file?: string;
  /** The id of a row. A row whose id an earlier row has is an issue; rows without an id are not compared. */
  readonly idOf?: (value: T) => string | undefined;
  /**
   * Longest line in bytes, without its terminator; at most 2²⁸, which is a text in every engine. A longer line is
   * an issue and never held in memory.
   *
   * @default 16_777_216
   */
  readonly maxLineBytes?: number;
  /**
   * Whether an object with two members of one name is an issue. `JSON.parse` keeps the last without a word; to
   * find out takes a second and slower scan of every row.
   *
   * @default false
   */
  readonly rejectRepeatedNames?: boolean;
};

/**
 * Reads JSON Lines, a row at a time and in bounded memory, and reports every bad line instead of stopping at one.
 *
 * A line feed ends a line, after a carriage return or not; a lone carriage return does not. The last line needs no
 * line feed. A byte order mark at the start is dropped. Blank lines are no rows, but count, so that `line` is what an
 * editor shows. Issues never repeat what a line says, because it may be sealed. Their codes are `invalid_json`,
 * `invalid_utf8`, `utf16`, `nul_byte`, `line_too_long`, `too_deep`, `repeated_name`, `duplicate_id` and those of
 * `parse`. A member named `__proto__` is data like any other. What the source itself throws is thrown on.
 *
 * @example
 * ```ts
 * const rows = [];
 * for await (const row of readJsonl('{"id":"a"}\n\n{"id":\n')) rows.push(row);
 * rows[0] // => { ok: true, line: 1, value: { id: 'a' } }
 * rows[1].line // => 3
 * rows[1].issues[0].message // => 'the JSON ends too early, at column 7'
 * readJsonl('', { maxLineBytes: 0 }) // throws RangeError
 * ```
 */
export function readJsonl<T = unknown>(
  source: JsonlSource,
  options: ReadJsonlOptions<T> = {},
): AsyncGenerator<JsonlRow<T>, void, undefined> {
  const { maxLineBytes = 16 * 1024 * 1024 } = options;
  if (!Number.isInteger(maxLineBytes) || maxLineBytes < 1 || maxLineBytes > longestText) {
    throw new RangeError(
      `maxLineBytes is ${maxLineBytes}: no line can be held to it, expected a whole number from 1 to ${longestText}`,
    );
  }
  return readRows(source, maxLineBytes, createRowReader(options));
}

const longestText = 2 ** 28;

async function* readRows<T>(
  source: JsonlSource,
  maxLineBytes: number,
  toRows: (lines: readonly JsonlLine[]) => JsonlRow<T>[],
): AsyncGenerator<JsonlRow<T>, void, undefined> {
  const splitter = createLineSplitter(maxLineBytes);
  for await (const block of blocksOf(source)) {
    // All rows of a block are read before the first is handed out: taking turns costs a seventh of the speed.
    for (const row of toRows(splitter.push(block))) yield row;
  }
  for (const row of toRows(splitter.end())) yield row;
}

function createRowReader<T>(
  options: ReadJsonlOptions<T>,
): (lines: readonly JsonlLine[]) => JsonlRow<T>[] {
  const refuseKnownId = createIdCheck(options);
  let line = 0;

  function toRow(text: JsonlLine): JsonlRow<T> {
    const parsed = parseLine(text, options);
    const checked = parsed.ok ? refuseKnownId(parsed, line) : parsed;
    if (checked.ok) return { ok: true, line, value: checked.value };
    return {
      ok: false,
      line,
      issues: checked.issues.map((issue) => located(issue, line, options.file)),
    };
  }

  return (lines) => {
    const rows: JsonlRow<T>[] = [];
    for (const content of lines) {
      line += 1;
      const text = line === 1 ? withoutMark(content) : content;
      if (!isBlank(text)) rows.push(toRow(text));
    }
    return rows;
  };
}

function withoutMark(text: JsonlLine): JsonlLine {
  return typeof text === 'string' && text.startsWith('\ufeff') ? text.slice(1) : text;
}

function isBlank(text: JsonlLine): boolean {
  // The first character decides nearly always, and faster than a pattern.
  return typeof text === 'string' && !(text.charCodeAt(0) > 0x20) && /^[ \t\r]*$/.test(text);
}

function parseLine<T>(
  text: JsonlLine,
  { parse, rejectRepeatedNames }: ReadJsonlOptions<T>,
): Parsed<T> {
  if (typeof text !== 'string') return refused(text.code, text.message);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return notJson(text);
  }
  if (isTooDeep(text, value)) {
    return refused('too_deep', `more than ${maxJsonDepth} objects and arrays inside each other`);
  }
  const repeatedAt = rejectRepeatedNames === true ? scanJson(text).repeatedNameAt : undefined;
  if (repeatedAt !== undefined) {
    return refused(
      'repeated_name',
      `the member at column ${repeatedAt + 1} has the name of an earlier one`,
    );
  }
  return parse === undefined ? { ok: true, value: value as T } : parse(value);
}

function notJson(text: string): Parsed<never> {
  const nulAt = text.indexOf('\0');
  if (nulAt !== -1) {
    return refused(
      'nul_byte',
      `NUL character at column ${nulAt + 1}: if the file is UTF-16, save it as UTF-8`,
    );
  }
  // The carriage return of the line end would put the column after the end of the text.
  const json = text.endsWith('\r') ? text.slice(0, -1) : text;
  const { errorAt = 0 } = scanJson(json);
  const message =
    errorAt < json.length ? 'not JSON, from column' : 'the JSON ends too early, at column';
  return refused('invalid_json', `${message} ${errorAt + 1}`);
}

function refused(code: string, message: string): Parsed<never> {
  return { ok: false, issues: [{ code, path: '', message }] };
}

type Accepted<T> = { readonly ok: true; readonly value: T };

function createIdCheck<T>({
  idOf,
}: ReadJsonlOptions<T>): (row: Accepted<T>, line: number) => Parsed<T> {
  const lines = new Map<string, number>();
  return (row, line) => {
    const id = idOf?.(row.value);
    if (id === undefined) return row;
    const earlier = lines.get(id);
    if (earlier === undefined) {
      lines.set(id, line);
      return row;
    }
    const message = `line ${line} has the id of line ${earlier}`;
    return { ok: false, issues: [{ code: 'duplicate_id', path: 'id', message }] };
  };
}

function located(issue: Issue, line: number, file: string | undefined): Issue {
  return file === undefined ? { ...issue, line } : { ...issue, file, line };
}
