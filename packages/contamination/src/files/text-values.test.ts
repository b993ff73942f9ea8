import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { readShard, useFolder } from '../testing/read-shard.ts';
import { overlapBytes, windowBytes } from './text-values.ts';

const folder = useFolder();

test.each<[string, string, string | Uint8Array, [number, string][]]>([
  ['a text', 'a.txt', 'One.\r\nTwo.\n', [[1, 'One.\r\nTwo.\n']]],
  ['JSON in a text', 'a.md', '{"a":1}\n', [[1, '{"a":1}\n']]],
  ['a byte order mark', 'b.txt', '\ufeffé', [[1, 'é']]],
  ['gzip', 'c.txt.gz', gzipSync('packed'), [[1, 'packed']]],
  ['an empty file', 'd.txt', '', []],
  ['nothing but a byte order mark', 'e.txt', '\ufeff', []],
  ['a file of unknown kind', 'f.log', 'a log', [[1, 'a log']]],
])('%s', async (_, name, content, texts) => {
  const read = await readShard(await folder.write(name, content));
  expect(read.texts).toEqual(texts);
  expect(read.manifest.unread).toEqual([]);
});

test.each<[string, string, number]>([
  ['words', numbered(900_000, ' words é\n'), 4],
  ['no white space at all', numbered(900_000, '日本'), 3],
  ['exactly one window', 'x'.repeat(windowBytes), 1],
  ['one byte more', numbered(900_000, 'x').slice(0, windowBytes + 1), 2],
])(
  'a long text of %s is read in windows that overlap and leave nothing out',
  async (_, text, windows) => {
    const { texts, manifest } = await readShard(await folder.write('long.txt', text));
    const bytes = Buffer.from(text);
    let end = 0;
    for (const [row, window = ''] of texts) {
      const size = Buffer.byteLength(window);
      const start = bytes.indexOf(window, Math.max(0, end - 3 * overlapBytes));
      expect(size).toBeLessThanOrEqual(windowBytes);
      if (row > 1) expect(end - start).toBeGreaterThanOrEqual(overlapBytes);
      expect(bytes.subarray(start, start + size).equals(Buffer.from(window))).toBe(true);
      end = start + size;
    }
    expect(end).toBe(bytes.length);
    expect(texts).toHaveLength(windows);
    expect(manifest.unread).toEqual([]);
  },
);

function numbered(count: number, word: string): string {
  return Array.from({ length: count }, (_, at) => `${at}${word}`).join('');
}

test('words are whole in the windows of a long text', async () => {
  const text = 'wholeword '.repeat(1_000_000);
  const { texts } = await readShard(await folder.write('words.txt', text));
  expect(texts).toHaveLength(3);
  for (const [, window = ''] of texts) expect(window.replaceAll('wholeword ', '')).toBe('');
});

test('bytes that are no text are said, and the text around them is read', async () => {
  const file = await folder.write('latin.txt', Buffer.from('caf\xe9 au lait', 'latin1'));
  const { texts, manifest } = await readShard(file);
  expect(texts).toEqual([[1, 'caf\ufffd au lait']]);
  expect(manifest.unread).toEqual(['row 1: what is not UTF-8 was read as replacement characters']);
});

test('UTF-16 is not taken for text', async () => {
  const file = await folder.write('wide.txt', Buffer.from('\ufeffwide', 'utf16le'));
  expect((await readShard(file)).manifest).toMatchObject({
    rows: 0,
    unread: ['all rows: it is UTF-16: save it as UTF-8'],
  });
});

test('of a text that is cut off the part before is kept', async () => {
  const text = Array.from({ length: 50_000 }, (_, at) => `${Math.sin(at)}`).join(' ');
  const packed = gzipSync(text);
  const file = await folder.write('cut.txt.gz', packed.subarray(0, packed.length / 2));
  const { texts, manifest } = await readShard(file);
  expect(texts[0]?.[1]?.length).toBeGreaterThan(text.length / 3);
  expect(text.startsWith(texts[0]?.[1] ?? '-')).toBe(true);
  expect(manifest.unread).toEqual(['all after row 1: unexpected end of file']);
});
