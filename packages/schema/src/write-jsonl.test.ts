import { describe, expect, test } from 'vitest';
import { formatJsonl, writeJsonl } from './write-jsonl.ts';

async function* later(rows: readonly unknown[]): AsyncGenerator<unknown> {
  yield* rows;
}

describe('writeJsonl and formatJsonl write', () => {
  test.each<[string, unknown[], string[]]>([
    ['nothing for no rows', [], []],
    [
      'one line for each row',
      [{ b: 2, a: 1 }, [], 'x', null],
      ['{"a":1,"b":2}\n', '[]\n', '"x"\n', 'null\n'],
    ],
    ['line ends inside texts as escapes', ['a\nb\r'], ['"a\\nb\\r"\n']],
    ['texts in form NFC', ['e\u0301'], ['"é"\n']],
  ])('%s', async (_, rows, lines) => {
    expect(await all(writeJsonl(rows))).toEqual(lines);
    expect(await all(writeJsonl(later(rows)))).toEqual(lines);
    expect(formatJsonl(rows)).toBe(lines.join(''));
  });
});

describe('writeJsonl and formatJsonl refuse', () => {
  const rows = [{ a: 1 }, { values: { amount: Number.NaN } }, { a: 2 }];
  const message = 'rows[1] cannot be written: values.amount is NaN';

  test('a row that JSON cannot hold, after the lines before it', async () => {
    const lines: string[] = [];
    const writing = async () => {
      for await (const line of writeJsonl(rows)) lines.push(line);
    };
    await expect(writing).rejects.toThrow(TypeError);
    expect(lines).toEqual(['{"a":1}\n']);
    await expect(writing).rejects.toThrow(message);
    expect(() => formatJsonl(rows)).toThrow(message);
  });

  test('a row that nests too deeply, with the class and cause of the failure', () => {
    const deep = Array.from({ length: 600 }).reduce<unknown>((inner) => [inner], 1);
    expect(() => formatJsonl([deep])).toThrow(RangeError);
    expect(() => formatJsonl([deep])).toThrow(
      expect.objectContaining({ cause: expect.any(RangeError) }),
    );
  });

  test('an undefined row', () => {
    expect(() => formatJsonl([undefined])).toThrow(
      'rows[0] cannot be written: the value is undefined',
    );
  });

  test('a text in the place of rows, at once', () => {
    expect(() => writeJsonl('abc')).toThrow(TypeError);
    expect(() => formatJsonl('abc')).toThrow('rows is a string');
  });
});

async function all<T>(source: AsyncIterable<T>): Promise<T[]> {
  const items: T[] = [];
  for await (const item of source) items.push(item);
  return items;
}
