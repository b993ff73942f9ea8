import { expect, test } from 'vitest';
import type { Row } from '../rows/row.ts';
import { findLeakPairs } from './find-leak-pairs.ts';

const ferry =
  'The ferry to the outer islands leaves at nine from the second pier, and twice on Sundays.';
const bakery =
  'Nobody at the bakery remembered who had ordered forty loaves for the last day of the strike.';
const row = (id: string, text: string): Row => ({
  id,
  file: 'rows.jsonl',
  row: 1,
  texts: [{ field: 'body', text }],
});

test('each pair comes once, in the order of the ids, whatever the order of the rows', async () => {
  const rows = [row('c', ferry), row('a', `As told: ${ferry}`), row('d', bakery), row('b', bakery)];
  const pairs = [
    { one: 'a', other: 'c' },
    { one: 'b', other: 'd' },
  ];
  expect(await findLeakPairs(rows)).toEqual(pairs);
  expect(await findLeakPairs([...rows].reverse())).toEqual(pairs);
});

test('more copies than a report lists are all tied', async () => {
  const rows = Array.from({ length: 4 }, (_, place) => row(`r${place}`, ferry));
  expect(await findLeakPairs(rows)).toHaveLength(6);
});

test.each([[[]], [[row('a', ferry)]], [[row('a', ferry), row('b', bakery)]]])(
  'nothing is found where nothing is shared',
  async (rows) => {
    expect(await findLeakPairs(rows)).toEqual([]);
  },
);

test('a caller can stop it', async () => {
  const signal = { aborted: true, reason: new Error('enough') };
  await expect(findLeakPairs([row('a', ferry)], { signal })).rejects.toThrow('enough');
});
