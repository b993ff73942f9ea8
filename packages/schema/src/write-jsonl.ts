import { canonicalJson } from './canonical-json.ts';

/**
 * Writes rows as JSON Lines, one line at a time: equal rows give equal bytes, in any key order or Unicode form.
 *
 * A row that JSON cannot hold is refused by its number, before any part of its line is handed out.
 *
 * @example
 * ```ts
 * const lines = [];
 * for await (const line of writeJsonl([{ b: 2, a: 1 }, { a: -0 }])) lines.push(line);
 * lines // => ['{"a":1,"b":2}\n', '{"a":0}\n']
 * ```
 */
export function writeJsonl(
  rows: Iterable<unknown> | AsyncIterable<unknown>,
): AsyncGenerator<string, void, undefined> {
  refuseText(rows);
  return writeLines(rows);
}

/**
 * The text that {@link writeJsonl} writes, as one string.
 *
 * @example
 * ```ts
 * formatJsonl([{ b: 2, a: 1 }, [null]]) // => '{"a":1,"b":2}\n[null]\n'
 * formatJsonl([{ a: 1 }, { a: Number.NaN }]) // throws TypeError
 * ```
 */
export function formatJsonl(rows: Iterable<unknown>): string {
  refuseText(rows);
  return Array.from(rows, formatLine).join('');
}

async function* writeLines(
  rows: Iterable<unknown> | AsyncIterable<unknown>,
): AsyncGenerator<string, void, undefined> {
  let index = 0;
  for await (const row of rows) {
    yield formatLine(row, index);
    index += 1;
  }
}

// The characters of a text are values too, so a text in the place of its rows would become a file of characters.
function refuseText(rows: unknown): void {
  if (typeof rows === 'string') {
    throw new TypeError(
      'rows is a string: each of its characters would become a row, expected the values',
    );
  }
}

function formatLine(row: unknown, index: number): string {
  try {
    return `${canonicalJson(row)}\n`;
  } catch (cause) {
    const message = `rows[${index}] cannot be written: ${cause instanceof Error ? cause.message : cause}`;
    throw cause instanceof RangeError
      ? new RangeError(message, { cause })
      : new TypeError(message, { cause });
  }
}
