import { expect, test } from 'vitest';
import { readShard, useFolder } from '../testing/read-shard.ts';

const folder = useFolder();
const bytesOf = (base64: string) => Buffer.from(base64, 'base64');

// Made with the zstd command line: '"a"\n"b"\n', '"c"\n' with a checksum, nothing, and one line 9000 times, once with
// its size in the header and once without.
const two = bytesOf('KLUv/QBYQQAAImEiCiJiIgo=');
const checked = bytesOf('KLUv/QRYIQAAImMiCnJC3dY=');
const empty = bytesOf('KLUv/SQAAQAAmenYUQ==');
const sized = bytesOf(
  'KLUv/QRohAEARAJ7InRleHQiOiJ0aGUgc2FtZSB3b3JkcyBhZ2FpbiBhbmQifQoCANP/TeWRYuUJRAAAAAEA/f8tV0BFAAAAAQCNxDkAAi68dR0=',
);
const streamed = bytesOf(
  'KLUv/QRYhAEARAJ7InRleHQiOiJ0aGUgc2FtZSB3b3JkcyBhZ2FpbiBhbmQifQoCANP/TeWRYuUJTAAACGQBAPz/ORACTQAACHMBAIzEORACLrx1HQ==',
);
const skipped = Buffer.from([0x5e, 0x2a, 0x4d, 0x18, 3, 0, 0, 0, 1, 2, 3]);

test.each<[string, Uint8Array[], number]>([
  ['one frame', [two], 2],
  ['frames with and without a checksum', [two, checked, two], 5],
  ['an empty frame', [empty], 0],
  ['an empty frame among others', [two, empty, checked], 3],
  ['frames to be skipped', [skipped, two, skipped, checked, skipped], 3],
  ['several blocks', [sized], 9000],
  ['a size that was not known before', [streamed, sized], 18_000],
])('%s', async (_, frames, rows) => {
  const file = await folder.write('whole.jsonl.zst', Buffer.concat(frames));
  expect((await readShard(file)).manifest).toMatchObject({ rows, unread: [] });
});

test('is known by its bytes, wherever chunks are cut', async () => {
  const bytes = Buffer.concat([two, skipped, checked]);
  for (let size = 1; size <= bytes.length; size += 1) {
    async function* stdin() {
      for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
    }
    const { texts, manifest } = await readShard('-', { stdin: stdin(), format: 'jsonl' });
    expect([texts, manifest.unread]).toEqual([
      [
        [1, 'a'],
        [2, 'b'],
        [3, 'c'],
      ],
      [],
    ]);
  }
});

test.each<[string, Uint8Array[], number, string]>([
  ['cut off in a block', [sized.subarray(0, 70)], 6241, 'it ends too early'],
  ['cut off before a checksum', [sized.subarray(0, -1)], 9000, 'it ends too early'],
  ['cut off in a header', [two, checked.subarray(0, 5)], 2, 'it ends too early'],
  ['cut off in a frame to be skipped', [two, skipped.subarray(0, 9)], 2, 'it ends too early'],
  ['followed by something else', [two, Buffer.from('"x"\n')], 2, 'something else follows its end'],
])('when it is %s, the rows before are kept', async (_, frames, rows, because) => {
  const file = await folder.write('damaged.jsonl.zst', Buffer.concat(frames));
  const unread = [`all after row ${rows}: ${because}`];
  expect((await readShard(file)).manifest).toMatchObject({ rows, unread });
});

test('damage inside a block is said', async () => {
  const damaged = Buffer.from(sized);
  damaged.fill(0xff, 44, 54);
  const { manifest } = await readShard(await folder.write('damaged.jsonl.zst', damaged));
  expect(manifest.unread).toHaveLength(1);
});
