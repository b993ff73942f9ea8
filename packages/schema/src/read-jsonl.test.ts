import { describe, expect, test } from 'vitest';
import type { Parsed } from './issue.ts';
import { maxJsonDepth } from './json-depth.ts';
import type { JsonlSource } from './jsonl-blocks.ts';
import { type JsonlRow, type ReadJsonlOptions, readJsonl } from './read-jsonl.ts';

async function read<T>(source: JsonlSource, options?: ReadJsonlOptions<T>): Promise<JsonlRow<T>[]> {
  return all(readJsonl(source, options));
}

/** Rows as `line: value` and issues as `line: code: message`, to be read at a glance. */
async function summary<T>(source: JsonlSource, options?: ReadJsonlOptions<T>): Promise<string[]> {
  const rows = await read(source, options);
  return rows.flatMap((row) =>
    row.ok
      ? [`${row.line}: ${JSON.stringify(row.value)}`]
      : row.issues.map((issue) => `${row.line}: ${issue.code}: ${issue.message}`),
  );
}

function* inChunks(bytes: Uint8Array, size: number): Generator<Uint8Array> {
  for (let start = 0; start < bytes.length; start += size)
    yield bytes.subarray(start, start + size);
}

const utf8 = (text: string) => new TextEncoder().encode(text);

describe('readJsonl ends lines', () => {
  test.each<[string, string, string[]]>([
    ['nothing', '', []],
    ['after a line feed', '1\n2\n', ['1: 1', '2: 2']],
    ['after the last byte', '1\n2', ['1: 1', '2: 2']],
    ['after a carriage return and line feed', '1\r\n2\r\n', ['1: 1', '2: 2']],
    [
      'not after a lone carriage return, which is white space',
      '[1,\r2]\r\n3\r',
      ['1: [1,2]', '2: 3'],
    ],
    ['not after other separators', '"\u2028\u0085\u2029"\n', ['1: "\u2028\u0085\u2029"']],
    ['and counts blank lines, which are no rows', '\n1\n \t\r\n\r\n2\n\n', ['2: 1', '5: 2']],
    ['with white space around the value', '  1 \n\t{ } ', ['1: 1', '2: {}']],
    ['and drops a byte order mark at the start', '\ufeff1\n2', ['1: 1', '2: 2']],
    ['when there is only a byte order mark', '\ufeff', []],
    ['when the marked line is blank', '\ufeff\r\n1', ['2: 1']],
  ])('%s', async (_, text, expected) => {
    expect(await summary(text)).toEqual(expected);
    for (const size of [1, 2, 3, 5]) {
      expect(await summary(inChunks(utf8(text), size)), `in pieces of ${size}`).toEqual(expected);
    }
  });

  test('a byte order mark elsewhere is not JSON', async () => {
    expect(await summary('1\n\ufeff2\n')).toEqual([
      '1: 1',
      '2: invalid_json: not JSON, from column 1',
    ]);
  });
});

describe('readJsonl reads', () => {
  const text = '{"a":"é€😀"}\r\n\n[1]';
  const expected = ['1: {"a":"é€😀"}', '3: [1]'];

  test.each<[string, () => JsonlSource]>([
    ['a text', () => text],
    ['bytes', () => utf8(text)],
    ['a Node buffer', () => Buffer.from(text)],
    ['texts', () => [text.slice(0, 3), '', text.slice(3)]],
    [
      'texts cut inside a surrogate pair',
      () => Array.from({ length: text.length }, (_, at) => text.charAt(at)),
    ],
    ['bytes cut inside a character', () => inChunks(utf8(text), 1)],
    ['texts and bytes in turn', () => [text.slice(0, 7), utf8(text.slice(7, 10)), text.slice(10)]],
    [
      'an async source',
      () =>
        (async function* () {
          yield* inChunks(utf8(text), 4);
        })(),
    ],
    ['a web stream', () => new Blob([text]).stream()],
    ['a large chunk', () => utf8(text)],
  ])('%s', async (_, source) => {
    expect(await summary(source())).toEqual(expected);
  });

  test('rows longer than a block and more rows than fit into one', async () => {
    const values = Array.from({ length: 3000 }, (_, index) => ({
      index,
      text: 'ü'.repeat((index * 97) % 200),
    }));
    values.splice(1500, 0, { index: -1, text: 'long '.repeat(50_000) });
    const bytes = utf8(values.map((value) => JSON.stringify(value)).join('\n'));
    for (const size of [1000, 65_536, bytes.length]) {
      const rows = await read(inChunks(bytes, size));
      expect(rows).toEqual(values.map((value, index) => ({ ok: true, line: index + 1, value })));
    }
  });

  test('from a buffer that its owner fills again after each chunk', async () => {
    const bytes = utf8('{"a":1}\n{"a":2}\n{"a":3}\n');
    const shared = new Uint8Array(5);
    function* refilled(): Generator<Uint8Array> {
      for (const chunk of inChunks(bytes, 5)) {
        shared.set(chunk);
        yield shared.subarray(0, chunk.length);
      }
    }
    expect(await summary(refilled())).toEqual(['1: {"a":1}', '2: {"a":2}', '3: {"a":3}']);
  });

  test('a member named __proto__ as data, and no prototype changes', async () => {
    const [row] = await read<object>('{"__proto__":{"isAdmin":true}}');
    const value = row?.ok ? row.value : {};
    expect(Object.keys(value)).toEqual(['__proto__']);
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
    expect('isAdmin' in {}).toBe(false);
  });
});

describe('readJsonl reports and goes on', () => {
  const deep = `${'['.repeat(maxJsonDepth + 1)}${']'.repeat(maxJsonDepth + 1)}`;

  test.each<[string, Uint8Array, string]>([
    ['a text that is no JSON', utf8('{"a":1,}'), 'invalid_json: not JSON, from column 8'],
    [
      'a second value on the line',
      utf8('{"a":1} {"b":2}'),
      'invalid_json: not JSON, from column 9',
    ],
    [
      'JSON that ends early',
      utf8('{"a":[1,2'),
      'invalid_json: the JSON ends too early, at column 10',
    ],
    [
      'the same before a carriage return',
      utf8('{"a":[1,2\r'),
      'invalid_json: the JSON ends too early, at column 10',
    ],
    ['no-break space after the value', utf8('{}\u00a0'), 'invalid_json: not JSON, from column 3'],
    [
      'lines of a classic Mac file',
      utf8('{"a":1}\r{"a":2}'),
      'invalid_json: not JSON, from column 9',
    ],
    [
      'a byte that is not UTF-8',
      Uint8Array.of(0x22, 0xc3, 0xa9, 0xff, 0x22),
      'invalid_utf8: byte 4 of the line is not UTF-8',
    ],
    [
      'a character cut short',
      Uint8Array.of(0x22, 0xe2, 0x82, 0x22),
      'invalid_utf8: byte 2 of the line is not UTF-8',
    ],
    ['Latin-1', Uint8Array.of(0x22, 0xe9, 0x22), 'invalid_utf8: byte 2 of the line is not UTF-8'],
    [
      'a NUL',
      utf8('{"a":\0}'),
      'nul_byte: NUL character at column 6: if the file is UTF-16, save it as UTF-8',
    ],
    ['a deep value', utf8(deep), 'too_deep: more than 512 objects and arrays inside each other'],
  ])('%s', async (_, bytes, expected) => {
    const file = Buffer.concat([utf8('\r\n1\r\n'), bytes, utf8('\n2\n'), bytes]);
    const wanted = ['2: 1', `3: ${expected}`, '4: 2', `5: ${expected}`];
    expect(await summary(file)).toEqual(wanted);
    expect(await summary(inChunks(file, 1))).toEqual(wanted);
  });

  test('a lone surrogate in a text, which no UTF-8 file could hold', async () => {
    const wanted = ['1: 1', '2: invalid_utf8: byte 4 of the line is not UTF-8', '3: 2'];
    expect(await summary('1\n"é\ud83d"\n2')).toEqual(wanted);
    expect(await summary(['1\n"é\ud83d', '\ud83d\ude00"\n2'])).toEqual(wanted);
    expect(await summary(['1\n"é\ud83d', utf8('"\n2')])).toEqual(wanted);
    expect(await summary('1\n"é\ud83d')).toEqual(wanted.slice(0, 2));
  });

  test.each(['utf16le', 'big endian'])('a UTF-16 file, %s', async (order) => {
    const bytes = Buffer.from('\ufeff{"a":1}\n{"a":2}\n', 'utf16le');
    const codes = (await read(order === 'utf16le' ? bytes : bytes.swap16())).map(
      (row) => row.ok || row.issues[0]?.code,
    );
    expect(codes.slice(0, 2)).toEqual(['utf16', 'nul_byte']);
    expect(codes).not.toContain(true);
  });

  test('a UTF-16 file without a byte order mark', async () => {
    const rows = await read(Buffer.from('{"a":1}\n', 'utf16le'));
    expect(rows.map((row) => row.ok || row.issues[0]?.code)).toEqual(['nul_byte', 'nul_byte']);
  });

  test('no word of what a bad line says', async () => {
    const secret = 'tangerine';
    const lines = [
      `{"gold":"${secret}"`,
      `{"gold":${secret}}`,
      secret,
      `"${secret}\\x"`,
      `{"${secret}":1,"${secret}":2}`,
    ];
    const bytes = Buffer.concat([utf8(`${lines.join('\n')}\n"${secret}`), Uint8Array.of(0xff)]);
    const rows = await read(bytes, { rejectRepeatedNames: true, maxLineBytes: 100 });
    expect(rows.map((row) => row.ok)).toEqual(lines.map(() => false).concat(false));
    expect(JSON.stringify(rows)).not.toContain(secret);
  });

  test('with the name of the file', async () => {
    expect(await read('{', { file: 'tasks.jsonl' })).toEqual([
      {
        ok: false,
        line: 1,
        issues: [
          {
            code: 'invalid_json',
            path: '',
            message: 'the JSON ends too early, at column 2',
            file: 'tasks.jsonl',
            line: 1,
          },
        ],
      },
    ]);
  });
});

describe('readJsonl with a parser', () => {
  function parseAmount(value: unknown): Parsed<number> {
    const amount = (value as { amount?: unknown } | null)?.amount;
    if (typeof amount === 'number') return { ok: true, value: amount };
    const issue = { code: 'invalid_type', path: 'amount', message: 'expected a number' };
    return { ok: false, issues: [issue, { ...issue, code: 'second' }] };
  }

  test('yields what it returns and places its issues', async () => {
    const rows = await read('{"amount":5}\n\n{"amount":"5"}', {
      parse: parseAmount,
      file: 'a.jsonl',
    });
    const issue = { path: 'amount', message: 'expected a number', file: 'a.jsonl', line: 3 };
    expect(rows).toEqual([
      { ok: true, line: 1, value: 5 },
      {
        ok: false,
        line: 3,
        issues: [
          { ...issue, code: 'invalid_type' },
          { ...issue, code: 'second' },
        ],
      },
    ]);
  });

  test('never shows it a value that is too deep for recursion', async () => {
    const levels = 200_000;
    const parse = (value: unknown): Parsed<string> => ({ ok: true, value: JSON.stringify(value) });
    const text = `${'{"a":'.repeat(levels)}1${'}'.repeat(levels)}\n{"a":1}`;
    expect(await summary(text, { parse })).toEqual([
      '1: too_deep: more than 512 objects and arrays inside each other',
      '2: "{\\"a\\":1}"',
    ]);
  });

  test('throws on what it throws, as the mistake of a program', async () => {
    const parse = (): Parsed<never> => {
      throw new Error('a bug');
    };
    await expect(read('1', { parse })).rejects.toThrow('a bug');
  });
});

describe('readJsonl with ids', () => {
  const idOf = (value: { readonly id?: string }) => value.id;

  test('names both lines of a repeated id and keeps the first row', async () => {
    const text = '{"id":"a"}\n\n{"id":"b"}\n{"id":"a"}\n{"id":"a"}\n{}\n{}';
    expect(await summary(text, { idOf })).toEqual([
      '1: {"id":"a"}',
      '3: {"id":"b"}',
      '4: duplicate_id: line 4 has the id of line 1',
      '5: duplicate_id: line 5 has the id of line 1',
      '6: {}',
      '7: {}',
    ]);
    const [, second] = await read('{"id":"a"}\n{"id":"a"}', { idOf });
    expect(second?.ok ? [] : second?.issues.map(({ path }) => path)).toEqual(['id']);
  });

  test('is not confused by ids that objects already have', async () => {
    const rows = await read('{"id":"__proto__"}\n{"id":"constructor"}\n{"id":""}', { idOf });
    expect(rows.map((row) => row.ok)).toEqual([true, true, true]);
  });
});

describe('readJsonl with repeated names', () => {
  const text = '{"id":"a","facts":[],"facts":[1]}\n{"id":"b"}';

  test('keeps the last, as JSON.parse does', async () => {
    expect(await summary(text)).toEqual(['1: {"id":"a","facts":[1]}', '2: {"id":"b"}']);
  });

  test('reports them when asked to', async () => {
    expect(await summary(text, { rejectRepeatedNames: true })).toEqual([
      '1: repeated_name: the member at column 22 has the name of an earlier one',
      '2: {"id":"b"}',
    ]);
  });
});

describe('readJsonl with a limit', () => {
  const issue = 'line_too_long: the line is longer than 10 bytes and was not read';

  test.each<[string, string, string[]]>([
    ['a line at the limit', '"12345678"', ['1: "12345678"']],
    ['and its terminator', '"12345678"\r\n1', ['1: "12345678"', '2: 1']],
    ['a line beyond it', '"123456789"\n1', [`1: ${issue}`, '2: 1']],
    ['with its terminator', '"123456789"\r\n1', [`1: ${issue}`, '2: 1']],
    ['without one', '1\n"123456789"', ['1: 1', `2: ${issue}`]],
    ['measured in bytes', '"€€€"\n1', [`1: ${issue}`, '2: 1']],
    ['white space included', '            \n1', [`1: ${issue}`, '2: 1']],
    ['several in a row', '"123456789"\n"123456789"\n1', [`1: ${issue}`, `2: ${issue}`, '3: 1']],
  ])('%s', async (_, text, expected) => {
    for (const size of [1, 3, 11, 100]) {
      const rows = await summary(inChunks(utf8(text), size), { maxLineBytes: 10 });
      expect(rows, `in pieces of ${size}`).toEqual(expected);
    }
  });

  test('reads a line of 16 MiB unless told otherwise', async () => {
    const longest = 16 * 1024 * 1024;
    const text = `"${'a'.repeat(longest - 2)}"\n"${'b'.repeat(longest - 1)}"`;
    const rows = await read<string>(text);
    expect(rows.map((row) => (row.ok ? row.value.length : row.issues[0]?.code))).toEqual([
      longest - 2,
      'line_too_long',
    ]);
  });

  test.each([0, -1, 1.5, Number.NaN, 2 ** 28 + 1])(
    'refuses the limit %d at once',
    (maxLineBytes) => {
      expect(() => readJsonl('', { maxLineBytes })).toThrow(RangeError);
      expect(() => readJsonl('', { maxLineBytes })).toThrow(`maxLineBytes is ${maxLineBytes}`);
    },
  );

  test('skips a line of 200 MB in constant memory', async () => {
    let peak = 0;
    const used = () => {
      const { heapUsed, arrayBuffers } = process.memoryUsage();
      return heapUsed + arrayBuffers;
    };
    const chunk = new Uint8Array(64 * 1024).fill(0x61);
    const start = used();
    function* source(): Generator<Uint8Array | string> {
      yield '{"a":1}\n"';
      for (let sent = 0; sent < 200e6; sent += chunk.length) {
        yield chunk;
        peak = Math.max(peak, used() - start);
      }
      yield '"\n{"a":2}\n';
    }
    const rows = await summary(source(), { maxLineBytes: 1024 * 1024 });
    expect(rows).toEqual([
      '1: {"a":1}',
      '2: line_too_long: the line is longer than 1048576 bytes and was not read',
      '3: {"a":2}',
    ]);
    expect(peak).toBeLessThan(20e6);
  });
});

describe('readJsonl and its source', () => {
  test('takes no more than it needs and closes the source when the reader stops early', async () => {
    const events: string[] = [];
    async function* source(): AsyncGenerator<string> {
      try {
        for (let index = 0; ; index += 1) {
          events.push(`chunk ${index}`);
          yield `${index}\n`;
        }
      } finally {
        events.push('closed');
      }
    }
    for await (const row of readJsonl<number>(source())) {
      if (row.ok && row.value === 2) break;
    }
    expect(events).toEqual(['chunk 0', 'chunk 1', 'chunk 2', 'closed']);
  });

  test('throws on what the source throws, after the rows before it', async () => {
    const seen: unknown[] = [];
    async function* source(): AsyncGenerator<string> {
      yield '1\n2';
      throw new Error('disk gone');
    }
    await expect(async () => {
      for await (const row of readJsonl(source())) seen.push(row);
    }).rejects.toThrow('disk gone');
    expect(seen).toEqual([{ ok: true, line: 1, value: 1 }]);
  });

  test('refuses pieces that are neither text nor bytes', async () => {
    const source = [{ a: 1 }] as unknown as string[];
    await expect(read(source)).rejects.toThrow(
      new TypeError('a piece of a JSON Lines source is object: only text or bytes can be read'),
    );
  });
});

async function all<T>(source: AsyncIterable<T>): Promise<T[]> {
  const items: T[] = [];
  for await (const item of source) items.push(item);
  return items;
}
