import { describe, expect, test } from 'vitest';
import { main } from './main.ts';
import { memoryWorld } from './memory-world.ts';

const ferry =
  'the ferry to the outer islands leaves at nine from the second pier and twice on Sundays';
const files = {
  'a.jsonl': `${JSON.stringify({ id: 'a', text: ferry })}\n${JSON.stringify({ id: 'b', text: 'a quiet harbour without a boat in it' })}\n`,
  'b.jsonl': `${JSON.stringify({ id: 'a', text: `${ferry} too` })}\n${JSON.stringify({ id: 'e', text: '' })}\n`,
};

test('finds rows that are nearly the same in two files, also under one id', async () => {
  const world = memoryWorld(files);
  expect(await main(['near-duplicates', 'a.jsonl', 'b.jsonl'], world)).toBe(1);
  expect(world.printed).toEqual([
    '2 of 4 rows are nearly the same as another: 1 cluster, 1 pair',
    'of pairs at exactly 0.8, over 99.9% are found; of closer ones more',
    '',
    '  a (a.jsonl:1)',
    '  a (b.jsonl:1)',
    'note: 1 row without a word could not be compared',
  ]);
});

test('nothing alike exits with 0', async () => {
  const world = memoryWorld(files);
  expect(await main(['near-duplicates', 'a.jsonl'], world)).toBe(0);
  expect(world.printed[0]).toBe('0 of 2 rows are nearly the same as another: 0 clusters, 0 pairs');
});

test('--json says where, how alike, and what to expect; the same bytes every time', async () => {
  const args = ['near-duplicates', 'a.jsonl', 'b.jsonl', '--json'];
  const [one, other] = [memoryWorld(files), memoryWorld(files)];
  await main(args, one);
  await main(args, other);
  expect(one.printed).toEqual(other.printed);
  const { pairs, clusters, expectedRecall } = JSON.parse(one.printed.join('\n'));
  expect(pairs).toMatchObject([{ one: { file: 'a.jsonl' }, other: { file: 'b.jsonl', row: 1 } }]);
  expect(pairs[0].similarity).toBeGreaterThan(0.9);
  expect(clusters).toHaveLength(1);
  expect(expectedRecall).toBeGreaterThan(0.99);
});

test.each([
  [['--threshold', '1'], 0],
  [['--threshold', '0.5', '--n', '1'], 1],
  [['--fields', 'text'], 1],
  [['--fields', 'id'], 1],
])('with %j the exit code is %d', async (options, code) => {
  expect(
    await main(['near-duplicates', 'a.jsonl', 'b.jsonl', ...options], memoryWorld(files)),
  ).toBe(code);
});

describe('refuses in one line', () => {
  test.each<[string, readonly string[], string]>([
    ['no file', [], 'name files; see tbench near-duplicates --help'],
    ['an empty file', ['empty.jsonl'], 'empty.jsonl holds no row'],
    [
      'a file that is not there',
      ['no.jsonl'],
      'no.jsonl cannot be read: there is no such file or folder',
    ],
    [
      'an unknown field',
      ['a.jsonl', '--fields', 'body'],
      'a.jsonl: no row has the field body; there are id, text',
    ],
    [
      'a threshold that is none',
      ['a.jsonl', '--threshold', '80'],
      '--threshold is "80": it takes a similarity above 0 and up to 1',
    ],
    ['runs of no words', ['a.jsonl', '--n', '0'], '--n is "0": it takes a whole number from 1'],
  ])('%s', async (_, args, message) => {
    const world = memoryWorld({ ...files, 'empty.jsonl': '' });
    expect(await main(['near-duplicates', ...args], world)).toBe(2);
    expect(world.errors).toEqual([`tbench near-duplicates: ${message}`]);
  });
});
