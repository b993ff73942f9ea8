import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readShard, useFolder } from '../testing/read-shard.ts';
import { longestText } from './decode-text.ts';
import { openShard, shardOfBytes } from './open-shard.ts';

const folder = useFolder();
const sha256 = (content: string | Uint8Array) =>
  `sha256:${createHash('sha256').update(content).digest('hex')}`;

describe('JSON Lines', () => {
  test.each<[string, string, [number, string][]]>([
    [
      'rows',
      '{"text":"a"}\n{"text":"b"}\n',
      [
        [1, 'a'],
        [2, 'b'],
      ],
    ],
    [
      'CRLF',
      '{"text":"a"}\r\n"b"\r\n',
      [
        [1, 'a'],
        [2, 'b'],
      ],
    ],
    [
      'no line feed at the end',
      '"a"\n"b"',
      [
        [1, 'a'],
        [2, 'b'],
      ],
    ],
    [
      'blank lines',
      '\n"a"\n\r\n \t\n"b"\n\n',
      [
        [2, 'a'],
        [5, 'b'],
      ],
    ],
    ['a byte order mark', '\ufeff{"text":"a"}\n', [[1, 'a']]],
    [
      'parts put together, each with a mark',
      '"a"\n\ufeff"b"\n',
      [
        [1, 'a'],
        [2, 'b'],
      ],
    ],
    [
      'letters beyond ASCII',
      '"é"\n"日本"\n"😀"',
      [
        [1, 'é'],
        [2, '日本'],
        [3, '😀'],
      ],
    ],
    ['an empty file', '', []],
  ])('%s', async (name, content, texts) => {
    const file = await folder.write(`${name}.jsonl`, content);
    const read = await readShard(file);
    expect(read.texts).toEqual(texts);
    const counts = { rows: texts.length, unread: [], lacking: {} };
    expect(read.manifest).toEqual({ file, digest: sha256(content), ...counts });
  });

  test.each<[string, string | Uint8Array, number[], string[]]>([
    ['cut off', '"a"\n{"text":\n"c"', [1, 3], ['row 2: the JSON ends too early, at column 9']],
    ['no JSON', '"a"\nb\n\n"c"\n', [1, 4], ['row 2: not JSON, from column 1']],
    [
      'not UTF-8',
      Buffer.from('"a"\n"\xe9"\n"\xc3\xa9"\n', 'latin1'),
      [1, 3],
      ['row 2: byte 2 of the line is not UTF-8'],
    ],
    [
      'UTF-16',
      Buffer.from('\ufeff"a"', 'utf16le'),
      [],
      ['row 1: the line starts with a UTF-16 byte order mark: save the file as UTF-8'],
    ],
  ])('a row that is %s is named, and the others are read', async (_, content, rows, unread) => {
    const { texts, manifest } = await readShard(await folder.write('bad.jsonl', content));
    expect(texts.map(([row]) => row)).toEqual(rows);
    expect(manifest).toMatchObject({ rows: rows.length, unread });
    expect(manifest.digest).toBe(sha256(content));
  });

  test('what is unread never fills the memory', async () => {
    const file = await folder.write('worst.jsonl', 'x\n'.repeat(5000));
    const { unread } = (await readShard(file)).manifest;
    expect(unread).toHaveLength(101);
    expect(unread.at(-1)).toBe('and 4900 more places');
  });

  test('rows of any length and depth are whole, wherever chunks and batches are cut', async () => {
    const texts = Array.from({ length: 3000 }, (_, at) => 'wörd '.repeat((at * 7) % 90) + at);
    texts[1500] = 'x'.repeat(5_000_000);
    const deep = `${'['.repeat(100_000)}"deep"${']'.repeat(100_000)}`;
    const lines = [...texts.map((text) => JSON.stringify({ text })), deep];
    const file = await folder.write('large.jsonl', lines.join('\n'));
    expect((await readShard(file)).texts.map(([, text]) => text)).toEqual([...texts, 'deep']);
  });

  test('a line that no text can hold is passed over', async () => {
    const chunk = Buffer.alloc(2 ** 24, 'x');
    async function* stdin() {
      yield Buffer.from('"a"\n"');
      for (let size = 0; size <= longestText; size += chunk.length) yield chunk;
      yield Buffer.from('"\n"b"\n');
    }
    const { texts, manifest } = await readShard('-', { stdin: stdin() });
    expect(texts).toEqual([
      [1, 'a'],
      [3, 'b'],
    ]);
    expect(manifest.unread).toEqual([`row 2: the line is longer than ${longestText} bytes`]);
  });

  test('a chunk of one byte at a time makes no difference', async () => {
    const bytes = Buffer.from('\ufeff{"text":"é"}\r\n\r\n"b"');
    async function* stdin() {
      for (const byte of bytes) yield Uint8Array.of(byte);
    }
    const { texts, manifest } = await readShard('-', { stdin: stdin() });
    expect(texts).toEqual([
      [1, 'é'],
      [3, 'b'],
    ]);
    expect(manifest).toMatchObject({ file: '-', digest: sha256(bytes) });
  });
});

describe('fields', () => {
  const content = '{"key":"k1","kin":"f","a":{"b":"x"}}\n{"key":"k2","a":{}}\n';

  test('are read as declared', async () => {
    const file = await folder.write('fields.jsonl', content);
    const options = { fields: ['a.b'], idField: 'key', unitField: 'kin' };
    const { rows, manifest } = await readShard(file, options);
    expect(rows).toEqual([
      { id: 'k1', file, row: 1, texts: [{ field: 'a.b', text: 'x' }], unit: 'f' },
      { id: 'k2', file, row: 2, texts: [] },
    ]);
    expect(manifest.lacking).toEqual({ 'a.b': 1 });
  });

  test('that no row has are an error, which says what there is', async () => {
    const file = await folder.write('fields.jsonl', content);
    await expect(readShard(file, { fields: ['a.b', 'a.c'] })).rejects.toThrow(
      `${file}: no row has the field a.c; there are key, kin, a`,
    );
  });

  test('are not missed in a file without rows', async () => {
    const file = await folder.write('none.jsonl', '');
    expect((await readShard(file, { fields: ['a'] })).manifest.rows).toBe(0);
  });
});

test('a relative path stays as it is', async () => {
  const file = relative(process.cwd(), await folder.write('relative.jsonl', '"a"'));
  const { rows, manifest } = await readShard(file);
  expect([openShard(file).file, rows[0]?.file, manifest.file]).toEqual([file, file, file]);
});

test.each<[string, string, string]>([
  ['a file that is not there', 'missing.jsonl', 'there is no such file'],
  ['a folder', 'folder.jsonl', 'it is a folder'],
  ['bzip2', 'a.jsonl.bz2', 'bzip2 is not read: unpack it, or pack it with gzip or zstd'],
])('%s is an error of one line', async (_, name, message) => {
  await mkdir(`${folder.path()}/folder.jsonl`, { recursive: true });
  await writeFile(`${folder.path()}/a.jsonl.bz2`, 'BZh91AY');
  const file = `${folder.path()}/${name}`;
  const error = await readShard(file).catch((thrown: unknown) => thrown);
  expect(error).toMatchObject({ name: 'ShardError', message: `${file}: ${message}` });
});

test('a source that fails in the middle is an error, not a shorter shard', async () => {
  async function* stdin() {
    yield Buffer.from('"a"\n"b"\n');
    throw Object.assign(new Error('EIO: i/o error, read'), { code: 'EIO', syscall: 'read' });
  }
  const batches = openShard('-', { stdin: stdin() }).rows();
  expect((await batches.next()).value).toHaveLength(2);
  await expect(batches.next()).rejects.toThrow('-: it cannot be read (EIO)');
});

test('a reader may stop early', async () => {
  const file = await folder.write('long.jsonl', '"a"\n'.repeat(200_000));
  for await (const rows of openShard(file).rows()) {
    expect(rows[0]?.row).toBe(1);
    break;
  }
});

test('bytes can come from anywhere', async () => {
  async function* read() {
    yield Buffer.from('{"id":"a","text":"from memory"}\n');
  }
  const { rows } = shardOfBytes('memory.jsonl', read);
  const { value } = await rows().next();
  expect(value).toMatchObject([
    { id: 'a', file: 'memory.jsonl', texts: [{ text: 'from memory' }] },
  ]);
});
