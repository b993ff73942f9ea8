import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { MatchedTask } from '../overlap/match-row.ts';
import { indexTasks } from '../overlap/task-index.ts';
import { plainRow } from '../testing/plain-row.ts';
import type { FoundMatch } from './shard-partial.ts';
import { byWeight, createTally } from './tally.ts';

const index = indexTasks([plainRow('a', 'one'), plainRow('b', 'two')]);
const digestOf = (task: number) => index.tasks[task]?.digest;

const match: fc.Arbitrary<FoundMatch> = fc
  .record({
    check: fc.constantFrom('ngram' as const, 'embedding' as const),
    verdict: fc.constantFrom('leak' as const, 'review' as const),
    row: fc.integer({ min: 1, max: 30 }),
    covered: fc.integer({ min: 1, max: 4 }),
  })
  .map(({ check, verdict, row, covered }) => ({
    check,
    verdict,
    reference: { id: `row-${row}`, file: 'rows', row },
    raw: 1,
    covered: [[0, covered]],
    longest: covered,
    spans: [],
  }));
const matched: fc.Arbitrary<MatchedTask> = fc.record({
  task: fc.nat(1),
  match: fc.option(match, { nil: undefined }),
  ngrams: fc.uniqueArray(fc.nat(5)).map((ngrams) => new Set(ngrams)),
});
const rows = fc.array(fc.array(matched, { maxLength: 3 }), { maxLength: 40 });

test('a tally keeps the weightiest of each task and counts the rest, in any order', () => {
  fc.assert(
    fc.property(rows, fc.integer({ min: 0, max: 5 }), (all, most) => {
      const found = tallied(all, most);
      expect(tallied([...all].reverse(), most)).toEqual(found);
      for (const { task, matches, leftOut, uses } of found) {
        const ofTask = all.flat().filter((entry) => digestOf(entry.task) === task);
        const weightiest = ofTask.flatMap((entry) => entry.match ?? []).sort(byWeight);
        expect(matches).toEqual(weightiest.slice(0, most));
        expect(leftOut).toBe(Math.max(0, weightiest.length - most));
        const counted = ofTask.flatMap(({ ngrams }) => [...ngrams]);
        expect(uses).toEqual(
          [...new Set(counted)]
            .sort((one, other) => one - other)
            .map((at) => [at, counted.filter((other) => other === at).length]),
        );
      }
    }),
    { seed: 20261120, numRuns: 300 },
  );
});

test('leaks come before what is to be looked at, whatever they cover', () => {
  fc.assert(
    fc.property(fc.array(match, { maxLength: 20 }), (matches) => {
      const verdicts = [...matches].sort(byWeight).map(({ verdict }) => verdict);
      expect(verdicts.lastIndexOf('leak')).toBeLessThan(
        verdicts.includes('review') ? verdicts.indexOf('review') : Infinity,
      );
    }),
    { seed: 20261120 },
  );
});

function tallied(rows: readonly (readonly MatchedTask[])[], most: number) {
  const tally = createTally(index, most);
  for (const row of rows) tally.add(row);
  return tally.found();
}
