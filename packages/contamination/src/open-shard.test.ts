import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type OpenShardOptions, openShard } from './open-shard.ts';
import type { Row } from './row.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'shards-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function write(name: string, content: string | Uint8Array): Promise<string> {
  const file = join(folder, name);
  await writeFile(file, content);
  return file;
}

async function readAll(file: string, options: OpenShardOptions = {}) {
  const rows: Row[] = [];
  const batches = openShard(file, options).rows();
  let step = await batches.next();
  while (step.done !== true) {
    rows.push(...step.value);
    step = await batches.next();
  }
  return { rows, manifest: step.value };
}

test.each<[string, string, [number, string][], string[]]>([
  [
    'rows',
    '{"text":"a"}\n{"text":"b"}\n',
    [
      [1, 'a'],
      [2, 'b'],
    ],
    [],
  ],
  [
    'CRLF, blank lines and no line feed at the end',
    '{"text":"a"}\r\n\r\n \t\n"b"',
    [
      [1, 'a'],
      [4, 'b'],
    ],
    [],
  ],
  ['a byte order mark', '\ufeff{"text":"a"}\n', [[1, 'a']], []],
  [
    'parts put together, each with a byte order mark',
    '"a"\n\ufeff"b"\n',
    [
      [1, 'a'],
      [2, 'b'],
    ],
    [],
  ],
  [
    'letters beyond ASCII',
    '"é"\n"日本"\n"😀"',
    [
      [1, 'é'],
      [2, '日本'],
      [3, '😀'],
    ],
    [],
  ],
  [
    'bad rows',
    '"a"\n{"text":\nb\n"c"',
    [
      [1, 'a'],
      [4, 'c'],
    ],
    ['row 2: the JSON ends too early, at column 9', 'row 3: not JSON, from column 1'],
  ],
  ['nothing', '', [], []],
])('reads %s from JSON Lines', async (name, content, texts, unread) => {
  const file = await write(`${name}.jsonl`, content);
  const { rows, manifest } = await readAll(file);
  expect(rows.map(({ row, texts: [text] }) => [row, text?.text])).toEqual(texts);
  expect(manifest.unread).toEqual(unread);
  expect(manifest.rows).toBe(texts.length);
  expect(manifest.digest).toBe(`sha256:${createHash('sha256').update(content).digest('hex')}`);
});
