import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createKnownRows } from './known-rows.ts';

test('rows stand as in a map from ids to what they said first', () => {
  const row = fc.tuple(fc.nat({ max: 3000 }), fc.constantFrom('passed', 'failed'));
  fc.assert(
    fc.property(fc.array(row, { maxLength: 6000, size: 'max' }), (rows) => {
      const known = createKnownRows();
      const first = new Map<number, string>();
      for (const [id, says] of rows) {
        const before = first.get(id);
        if (before === undefined) first.set(id, says);
        const standing =
          before === undefined ? 'new' : before === says ? 'repeated' : 'contradicts';
        if (known.standingOf(`writer/task-${id}/0`, says) !== standing) return false;
      }
      return true;
    }),
    { numRuns: 30 },
  );
});

test('a hundred thousand rows are told apart', () => {
  const known = createKnownRows();
  const ids = Array.from({ length: 100_000 }, (_, at) => `writer/task-${at}/0`);
  expect(ids.every((id) => known.standingOf(id, 'passed') === 'new')).toBe(true);
  expect(ids.every((id) => known.standingOf(id, 'passed') === 'repeated')).toBe(true);
});
