import fc from 'fast-check';
import { expect, test } from 'vitest';
import { indexTasks } from '../overlap/task-index.ts';
import { type NaiveMatch, naiveMatches } from '../testing/naive-matches.ts';
import { randomSides } from '../testing/random-rows.ts';
import { randomTemplates } from '../testing/random-templates.ts';
import { finishReport } from './finish-report.ts';
import { scanShard } from './scan-shard.ts';
import { shardOf } from './shard-of.ts';

const proof = {
  selfProof: [],
  controls: { planted: 0, found: 0, interval: [0, 1] as [number, number] },
  passed: true,
};

test('a report lists what judging every pair without an index lists, measured alike', async () => {
  await fc.assert(
    fc.asyncProperty(
      randomSides,
      randomTemplates,
      fc.integer({ min: 1, max: 10 }),
      async ({ tasks, reference }, make, n) => {
        const templates = make(tasks);
        const index = indexTasks(tasks, { n, templates });
        const partial = await scanShard(index, shardOf('rows', reference), { most: 1000 });
        const report = finishReport(index, [partial], { now: '2026-11-20', proof, most: 1000 });
        expect(byPair(report.matches.map(({ because, ...match }) => match))).toEqual(
          byPair(naiveMatches(tasks, reference, { n, templates })),
        );
      },
    ),
    { seed: 20261120, numRuns: 300 },
  );
});

function byPair(matches: readonly NaiveMatch[]): [string, NaiveMatch][] {
  return matches
    .map((match): [string, NaiveMatch] => [`${match.task.id} ${match.reference.id}`, match])
    .sort(([one], [other]) => (one < other ? -1 : 1));
}
