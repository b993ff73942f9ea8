import { describe, expect, test } from 'vitest';
import { repairSplits } from './repair-splits.ts';

/** `a1:train b1:dev@kin` is two rows, the second of unit `kin`. */
function rowsOf(text: string) {
  return text.split(' ').map((word) => {
    const [id = '', split = '', unit] = word.split(/[:@]/);
    return { id, split, ...(unit !== undefined && { unit }) };
  });
}

/** `a-b b-c` is two leaks. */
function leaksOf(text: string) {
  return text
    .split(' ')
    .filter((pair) => pair !== '')
    .map((pair) => ({ one: pair.split('-')[0] ?? '', other: pair.split('-')[1] ?? '' }));
}

function repaired(rows: string, leaks: string, options = {}) {
  const repair = repairSplits(rowsOf(rows), leaksOf(leaks), options);
  if (!repair.ok) throw new Error(repair.issues.map(({ message }) => message).join());
  return repair.value;
}

describe('moves', () => {
  test.each([
    { name: 'nothing leaks', rows: 'a:train b:dev', leaks: '', moves: [] },
    { name: 'a leak inside one split', rows: 'a:dev b:dev', leaks: 'a-b', moves: [] },
    { name: 'a leak of a row with itself', rows: 'a:dev b:train', leaks: 'a-a', moves: [] },
    {
      name: 'the fewer rows go where more are',
      rows: 'a:train b:dev c:dev',
      leaks: 'a-b b-c',
      moves: ['a:train>dev'],
    },
    {
      name: 'a pair inside a split binds',
      rows: 'a:train b:train c:train d:dev e:dev',
      leaks: 'a-d d-e a-b b-c',
      moves: ['d:dev>train', 'e:dev>train'],
    },
    {
      name: 'kin come along',
      rows: 'a:train@k b:train@k c:train@k d:dev',
      leaks: 'a-d',
      moves: ['d:dev>train'],
    },
    {
      name: 'kin that are in two splits are brought together',
      rows: 'a:train@k b:dev@k c:train@k',
      leaks: '',
      moves: ['b:dev>train'],
    },
    {
      name: 'of two equal ways the first goes by name and the next one back',
      rows: 'a:train b:dev c:train d:dev',
      leaks: 'a-b c-d',
      moves: ['a:train>dev', 'd:dev>train'],
    },
    {
      name: 'a tie fills up what other moves have emptied',
      rows: 'a:train b:dev c:train d:dev e:dev',
      leaks: 'a-b c-d d-e',
      moves: ['b:dev>train', 'c:train>dev'],
    },
    {
      name: 'what is tied to a fixed row goes there',
      rows: 'a:train b:train c:held_out',
      leaks: 'a-c a-b',
      options: { fixed: { splits: ['held_out'] } },
      moves: ['a:train>held_out', 'b:train>held_out'],
    },
    {
      name: 'a single row may be fixed',
      rows: 'a:train b:dev c:dev',
      leaks: 'a-b b-c',
      options: { fixed: { rows: ['a'] } },
      moves: ['b:dev>train', 'c:dev>train'],
    },
    {
      name: 'a dear row stays where it is',
      rows: 'a:train b:dev c:dev',
      leaks: 'a-b b-c',
      options: { costOf: ({ id }: { id: string }) => (id === 'a' ? 5 : 1) },
      moves: ['b:dev>train', 'c:dev>train'],
    },
  ])('$name', ({ rows, leaks, options, moves }) => {
    const repair = repaired(rows, leaks, options);
    expect(repair.moves.map(({ id, from, to }) => `${id}:${from}>${to}`)).toEqual(moves);
    expect(repair.unrepairable).toEqual([]);
  });
});

describe('what no move can repair', () => {
  test.each([
    {
      name: 'a row between two fixed splits',
      rows: 'a:dev b:held_out x:train',
      leaks: 'a-x x-b',
      options: { fixed: { splits: ['dev', 'held_out'] } },
      drop: [['x']],
      because: ['rows that may not move are tied: "a" in dev, "b" in held_out'],
    },
    {
      name: 'two rows that are tied themselves: the one that more depends on',
      rows: 'a:dev b:held_out c:held_out',
      leaks: 'a-b a-c',
      options: { fixed: { splits: ['dev', 'held_out'] } },
      drop: [['a']],
      because: ['rows that may not move are tied: "a" in dev, "b" in held_out'],
    },
    {
      name: 'of equally few the rows that are not fixed',
      rows: 'a:dev b:held_out x:train',
      leaks: 'a-x x-b',
      options: { fixed: { rows: ['a', 'b'] } },
      drop: [['x']],
      because: ['rows that may not move are tied: "a" in dev, "b" in held_out'],
    },
    {
      name: 'a unit in two fixed splits',
      rows: 'a:dev@k b:held_out@k c:held_out@k',
      leaks: '',
      options: { fixed: { splits: ['dev', 'held_out'] } },
      drop: [['a']],
      because: ['rows that may not move are tied: "a" in dev, "b" in held_out'],
    },
    {
      name: 'three fixed splits around one row',
      rows: 'a:dev b:held_out c:train x:extra',
      leaks: 'a-x b-x c-x',
      options: { fixed: { splits: ['dev', 'held_out', 'train'] } },
      drop: [['x']],
      because: ['rows that may not move are tied: "a" in dev, "b" in held_out, "c" in train'],
    },
    {
      name: 'rows that are tied to a sealed split, and no others',
      rows: 's:held_out x:train y:train z:dev',
      leaks: 's-x x-y y-z',
      options: { sealed: ['held_out'] },
      drop: [['x']],
      because: ['"x" is tied to "s", and held_out is sealed'],
    },
    {
      name: 'kin of a sealed row',
      rows: 's:held_out@k x:train@k y:dev@k',
      leaks: '',
      options: { sealed: ['held_out'] },
      drop: [['x'], ['y']],
      because: [
        '"x" is tied to "s", and held_out is sealed',
        '"y" is tied to "s", and held_out is sealed',
      ],
    },
  ])('$name', ({ rows, leaks, options, drop, because }) => {
    const { unrepairable } = repaired(rows, leaks, options);
    expect(unrepairable.map((part) => part.drop.map(({ id }) => id))).toEqual(drop);
    expect(unrepairable.map((part) => part.because)).toEqual(because);
    expect(unrepairable.every(({ isSmallest }) => isSmallest)).toBe(true);
  });
});

test('a search that has to stop says so and its rows still do', () => {
  const side = 9;
  const splits = ['dev', 'held_out', 'train'];
  const rows = Array.from({ length: side * side }, (_, place) => ({
    id: `r${place}`,
    split: splits[(place * 7 + Math.floor(place / 4)) % 3] ?? '',
  }));
  const leaks = rows.flatMap(({ id }, place) => [
    ...((place + 1) % side === 0 ? [] : [{ one: id, other: `r${place + 1}` }]),
    ...(place + side < rows.length ? [{ one: id, other: `r${place + side}` }] : []),
  ]);
  const repair = repairSplits(rows, leaks, { fixed: { splits } });
  if (!repair.ok) throw new Error('it names no unknown row');
  const [torn] = repair.value.unrepairable;
  const dropped = new Set(torn?.drop.map(({ id }) => id));
  const splitOf = new Map(rows.map(({ id, split }) => [id, split]));
  expect(torn?.isSmallest).toBe(false);
  for (const { one, other } of leaks) {
    const isGone = dropped.has(one) || dropped.has(other);
    expect(isGone || splitOf.get(one) === splitOf.get(other)).toBe(true);
  }
});

test('the balance is shown', () => {
  const { counts } = repaired('a:train b:dev c:dev s:held_out x:dev', 'a-b b-c s-x', {
    sealed: ['held_out'],
  });
  expect(counts).toEqual([
    { split: 'dev', before: 3, after: 3 },
    { split: 'held_out', before: 1, after: 1 },
    { split: 'train', before: 1, after: 0 },
  ]);
});

test('ids that are used twice or name no row are issues', () => {
  const rows = rowsOf('a:train a:dev b:dev');
  expect(repairSplits(rows, leaksOf('a-b b-z'), { fixed: { rows: ['q'] } })).toEqual({
    ok: false,
    issues: [
      {
        code: 'duplicate_id',
        path: 'rows[1].id',
        message: 'has the id of rows[0]: a move would not say which of them it means',
      },
      { code: 'unknown_row', path: 'leaks[1].other', message: 'no row has the id "z"' },
      { code: 'unknown_row', path: 'fixed.rows[0]', message: 'no row has the id "q"' },
    ],
  });
});

test.each([0, -1, Number.NaN, Number.POSITIVE_INFINITY])('a cost of %s is refused', (cost) => {
  expect(() => repaired('a:train b:dev', 'a-b', { costOf: () => cost })).toThrow(
    new RangeError(
      `costOf says ${cost} of "a": what costs nothing or has no price cannot be kept small`,
    ),
  );
});

test('a chain of a hundred thousand rows is repaired', () => {
  const rows = Array.from({ length: 100_000 }, (_, place) => ({
    id: `r${place}`,
    split: place % 3 === 0 ? 'dev' : 'train',
  }));
  const leaks = rows.slice(1).map(({ id }, place) => ({ one: `r${place}`, other: id }));
  const repair = repairSplits(rows, leaks);
  expect(repair.ok && repair.value.moves).toHaveLength(33_334);
});
