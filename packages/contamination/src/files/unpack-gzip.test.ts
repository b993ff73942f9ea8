import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { readShard, useFolder } from '../testing/read-shard.ts';

const folder = useFolder();
const lines = Array.from({ length: 20_000 }, (_, at) => `{"text":"row ${Math.sin(at)} of many"}\n`);
const packed = gzipSync(lines.join(''));

test.each<[string, Uint8Array, number]>([
  ['one member', packed, lines.length],
  ['two members', Buffer.concat([packed, gzipSync('"x"\n')]), lines.length + 1],
  ['zeros behind the end', Buffer.concat([packed, Buffer.alloc(100_000)]), lines.length],
  ['nothing in it', gzipSync(''), 0],
])('%s', async (_, bytes, rows) => {
  const file = await folder.write('whole.jsonl.gz', bytes);
  const { manifest } = await readShard(file);
  const digest = `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
  expect(manifest).toEqual({ file, digest, rows, unread: [], lacking: {} });
});

test('is known by its bytes, whatever its name', async () => {
  const named = await folder.write('a.jsonl', gzipSync('"packed"'));
  const misnamed = await folder.write('b.jsonl.gz', '"plain"');
  expect((await readShard(named)).texts).toEqual([[1, 'packed']]);
  expect((await readShard(misnamed)).texts).toEqual([[1, 'plain']]);
});

test('members are told apart wherever chunks are cut', async () => {
  const bytes = Buffer.concat([gzipSync('"a"\n'), gzipSync('"b"\n'), Buffer.alloc(3)]);
  for (const size of [1, 7, 24, 25, bytes.length]) {
    async function* stdin() {
      for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
    }
    const { texts, manifest } = await readShard('-', { stdin: stdin(), format: 'jsonl' });
    expect([texts, manifest.unread]).toEqual([
      [
        [1, 'a'],
        [2, 'b'],
      ],
      [],
    ]);
  }
});

const flipped = Buffer.from(packed);
const middle = packed.length >> 1;
flipped.fill(0xff, middle, middle + 40);
const other = Buffer.from('"this is not packed"\n');

test.each<[string, Uint8Array, RegExp]>([
  ['cut off', packed.subarray(0, middle), /^all after row (\d+): unexpected end of file$/],
  ['damaged in the middle', flipped, /^all after row (\d+): (?:invalid|incorrect) /],
  [
    'followed by zeros and something else',
    Buffer.concat([packed, Buffer.alloc(9), other]),
    /^all after row (20000): something else follows its end$/,
  ],
  [
    'followed by something else',
    Buffer.concat([packed, other]),
    /^all after row (\d+): incorrect header check$/,
  ],
])('when it is %s, the rows before are kept', async (_, bytes, unread) => {
  const { texts, manifest } = await readShard(await folder.write('damaged.jsonl.gz', bytes));
  const [, last] = unread.exec(manifest.unread.at(-1) ?? '') ?? [];
  expect(Number(last)).toBeGreaterThan(5000);
  expect(texts.at(-1)?.[0]).toBe(Number(last));
  expect(texts.slice(0, 5000)).toEqual(
    lines.slice(0, 5000).map((line, at) => [at + 1, JSON.parse(line).text]),
  );
  const digest = `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
  expect(manifest.digest).toBe(digest);
});
