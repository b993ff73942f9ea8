import { expect, test } from 'vitest';
import { readShard, useFolder } from '../testing/read-shard.ts';

const folder = useFolder();
const rows = [{ text: 'a, "b" ] }\\' }, { text: 'é', n: [1, { x: [] }] }, 'c', 4];

test.each<[string, string, unknown[]]>([
  ['an array', JSON.stringify(rows), rows],
  ['an array in many lines', JSON.stringify(rows, null, 2), rows],
  ['an array with a byte order mark', `\ufeff \n${JSON.stringify(rows)}\n`, rows],
  ['an empty array', ' [ ] ', []],
  ['an object in many lines', JSON.stringify(rows[0], null, 2), [rows[0]]],
  ['an object in one line', JSON.stringify(rows[0]), [rows[0]]],
  ['a string', '"c"\n', ['c']],
  ['JSON Lines', rows.map((row) => JSON.stringify(row)).join('\n'), rows],
  ['JSON Lines of arrays', '["a"]\n["b"]\n', [['a'], ['b']]],
])('%s', async (_, content, values) => {
  const lines = values.map((value) => JSON.stringify(value)).join('\n');
  const expected = await readShard(await folder.write('expected.jsonl', lines));
  for (const name of ['rows.json', 'rows']) {
    const { texts, manifest } = await readShard(await folder.write(name, content));
    expect(texts).toEqual(expected.texts);
    expect(manifest).toMatchObject({ rows: values.length, unread: [] });
  }
});

test('elements are whole wherever chunks are cut', async () => {
  const text = JSON.stringify(Array.from({ length: 90_000 }, (_, at) => ({ text: `é ${at} "]` })));
  const { texts } = await readShard(await folder.write('many.json', text));
  expect(texts).toHaveLength(90_000);
  expect(texts.every(([row, found]) => found === `é ${row - 1} "]`)).toBe(true);
});

test.each<[string, string, number[], string[]]>([
  ['a bad element', '["a", b, "c"]', [1, 3], ['row 2: it is not JSON']],
  ['an element that is missing', '["a",,"c",]', [1, 3], ['row 2: it is not JSON']],
  [
    'an array that is cut off',
    '["a", "b", "c',
    [1, 2],
    ['all after row 2: the array ends too early'],
  ],
  [
    'more behind the array',
    '["a"\n] x',
    [1],
    ['all after row 1: something else follows the end of the array'],
  ],
  ['an object that is cut off', '{\n"a": 1', [], ['all rows: it is not JSON']],
])('%s is said, and the rest is read', async (_, content, read, unread) => {
  const { texts, manifest } = await readShard(await folder.write('bad.json', content));
  expect(texts.map(([row]) => row)).toEqual(read);
  expect(manifest.unread).toEqual(unread);
});
