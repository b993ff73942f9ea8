import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shardsForRank } from './shards-for-rank.ts';

test('every shard goes to exactly one job, whatever order each job is given them in', () => {
  const files = fc.uniqueArray(fc.string(), { maxLength: 30 });
  const cases = files.chain((all) =>
    fc.record({
      world: fc.integer({ min: 1, max: 9 }),
      orders: fc.array(fc.shuffledSubarray(all, { minLength: all.length }), {
        minLength: 9,
        maxLength: 9,
      }),
    }),
  );
  fc.assert(
    fc.property(cases, ({ world, orders }) => {
      const parts = orders.slice(0, world).map((order, rank) =>
        shardsForRank(
          order.map((file) => ({ file })),
          { rank, world },
        ).map(({ file }) => file),
      );
      expect(parts.flat().sort()).toEqual([...(orders[0] ?? [])].sort());
      const sizes = parts.map(({ length }) => length);
      expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
    }),
  );
});

test.each([
  [0, 0, 'world is 0: there has to be at least one job'],
  [-1, 2, 'rank is -1, but 2 jobs are counted from 0 to 1: its shards would be left out'],
  [2, 2, 'rank is 2, but 2 jobs are counted from 0 to 1: its shards would be left out'],
  [Number.NaN, 2, 'rank is NaN, but 2 jobs are counted from 0 to 1: its shards would be left out'],
])('rank %d of %d is refused', (rank, world, message) => {
  expect(() => shardsForRank([], { rank, world })).toThrow(new RangeError(message));
});
