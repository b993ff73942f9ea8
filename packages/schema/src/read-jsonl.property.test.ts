import { isUtf8 } from 'node:buffer';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { collectJsonl } from './collect-jsonl.ts';
import { type JsonlRow, readJsonl } from './read-jsonl.ts';

const run = { seed: 20260504, numRuns: 300 };

const json = fc
  .jsonValue({ stringUnit: 'binary', maxDepth: 3 })
  .map((value) => JSON.stringify(value));
const ending = fc.constantFrom('\n', '\r\n');
const blank = fc.constantFrom('', ' ', '\t', '\r', ' \r\r ');
const line = fc.record({ content: fc.oneof({ arbitrary: json, weight: 2 }, blank), ending });
const sizes = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 5 });

function cut<T extends string | Uint8Array>(whole: T, lengths: readonly number[]): T[] {
  const pieces: T[] = [];
  let start = 0;
  for (let index = 0; start < whole.length; index += 1) {
    const end = start + (lengths[index % lengths.length] ?? 1);
    pieces.push(
      (typeof whole === 'string' ? whole.slice(start, end) : whole.subarray(start, end)) as T,
    );
    start = end;
  }
  return pieces;
}

async function read(source: Iterable<string | Uint8Array>): Promise<JsonlRow<unknown>[]> {
  return all(readJsonl(source));
}

describe('readJsonl', () => {
  test('reads every value on its line, among blank lines and with any line ends, cut anywhere', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(line), fc.boolean(), sizes, async (lines, isMarked, lengths) => {
        const text = lines.map(({ content, ending }) => content + ending).join('');
        const bytes = Buffer.from((isMarked ? '\ufeff' : '') + text);
        const expected = lines.flatMap(({ content }, index) =>
          content.trim() === '' ? [] : [{ ok: true, line: index + 1, value: JSON.parse(content) }],
        );
        expect(await read([bytes])).toEqual(expected);
        expect(await read(cut(bytes, lengths))).toEqual(expected);
        expect(await read(cut(bytes.toString(), lengths))).toEqual(expected);
      }),
      run,
    );
  });

  test('never throws on arbitrary bytes, and names every line that is not JSON', async () => {
    const near = fc.constantFrom(
      0x0a,
      0x0d,
      0x20,
      0x22,
      0x2c,
      0x30,
      0x5b,
      0x5d,
      0x7b,
      0x7d,
      0xc3,
      0xa9,
      0xff,
      0x00,
    );
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 80 }),
      fc.array(near).map((values) => Uint8Array.from(values)),
    );
    await fc.assert(
      fc.asyncProperty(bytes, sizes, async (input, lengths) => {
        const rows = await read(cut(input, lengths));
        const isGood = new Map(rows.map((row) => [row.line, row.ok]));
        expect([...isGood]).toEqual([...expectedLines(input)]);
        for (const row of rows) {
          if (!row.ok) expect(row.issues.map((issue) => issue.line)).toEqual([row.line]);
        }
      }),
      { ...run, numRuns: 600 },
    );
  });

  test('gives the same rows and issues wherever the bytes are cut', async () => {
    const bytes = fc.uint8Array({ maxLength: 200 });
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.oneof(
            bytes,
            json.map((text) => Buffer.from(`${text}\n`)),
          ),
        ),
        sizes,
        async (parts, lengths) => {
          const whole = new Uint8Array(Buffer.concat(parts));
          const options = { maxLineBytes: 60, rejectRepeatedNames: true };
          const expected = await collectJsonl([whole], options);
          expect(await collectJsonl(cut(whole, lengths), options)).toEqual(expected);
        },
      ),
      run,
    );
  });
});

/** The same answer the slow and plain way: which lines are rows, and which of them are JSON. */
function* expectedLines(input: Uint8Array): Generator<[line: number, isJson: boolean]> {
  const lines = Buffer.from(input).toString('latin1').split('\n');
  for (const [index, latin1] of lines.entries()) {
    const bytes = Buffer.from(latin1, 'latin1');
    const text = index === 0 ? bytes.toString().replace(/^\ufeff/, '') : bytes.toString();
    if (isUtf8(bytes) && /^[ \t\r]*$/.test(text)) continue;
    yield [index + 1, isUtf8(bytes) && isJson(text)];
  }
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

async function all<T>(source: AsyncIterable<T>): Promise<T[]> {
  const items: T[] = [];
  for await (const item of source) items.push(item);
  return items;
}
