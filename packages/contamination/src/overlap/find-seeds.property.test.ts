import fc from 'fast-check';
import { expect, test } from 'vitest';
import { naiveSeeds } from '../testing/naive-seeds.ts';
import { randomSides } from '../testing/random-rows.ts';
import { randomTemplates } from '../testing/random-templates.ts';
import type { WordRun } from './align-words.ts';
import { createSeedFinder, type RowSeeds } from './find-seeds.ts';
import { maskedRow } from './masked-row.ts';
import { indexTasks } from './task-index.ts';
import { verifiedSeeds } from './verified-seeds.ts';

const none: RowSeeds = { words: [], own: [], hasMostWords: false };

test('the index finds what looking at all words of every pair finds', () => {
  fc.assert(
    fc.property(randomSides, randomTemplates, fc.integer({ min: 1, max: 10 }), (sides, make, n) => {
      const templates = make(sides.tasks);
      const index = indexTasks(sides.tasks, { n, templates });
      const findSeeds = createSeedFinder(index);
      for (const row of sides.reference) {
        const found = findSeeds(row);
        const reference = maskedRow(row, templates);
        for (const [number, { row: task }] of index.tasks.entries()) {
          const masked = maskedRow(task, templates);
          const seeds = verifiedSeeds(masked, reference, found.get(number) ?? none);
          const expected = naiveSeeds(masked, reference, n);
          expect(sorted(seeds.words)).toEqual(sorted(expected.words));
          expect(sorted(seeds.own)).toEqual(sorted(expected.own));
          expect(seeds.hasMostWords).toBe(expected.hasMostWords);
        }
      }
    }),
    { seed: 20261120, numRuns: 300 },
  );
});

function sorted(runs: readonly WordRun[]): WordRun[] {
  return [...runs].sort((a, b) => a.length - b.length || a.one - b.one || a.other - b.other);
}
