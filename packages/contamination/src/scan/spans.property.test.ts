import fc from 'fast-check';
import { expect, test } from 'vitest';
import { overlapBars } from '../overlap/judge-overlap.ts';
import { createRowMatcher } from '../overlap/row-matcher.ts';
import { indexTasks } from '../overlap/task-index.ts';
import type { Row } from '../rows/row.ts';
import { randomSides } from '../testing/random-rows.ts';
import { randomTemplates } from '../testing/random-templates.ts';
import { tokenWords } from '../words/token-words.ts';
import type { FieldSpan } from './shard-partial.ts';

test('spans slice to words; both sides begin with one word and end with one word', async () => {
  let seen = 0;
  await fc.assert(
    fc.asyncProperty(
      randomSides,
      randomTemplates,
      fc.integer({ min: 1, max: 10 }),
      async ({ tasks, reference }, make, n) => {
        const index = indexTasks(tasks, { n, templates: make(tasks) });
        const match = createRowMatcher(index, { bars: overlapBars });
        const { matched } = await match(reference);
        for (const [place, ofRow] of matched.entries()) {
          for (const { task, match: found } of ofRow) {
            for (const span of found?.spans ?? []) {
              const one = wordsUnder(index.tasks[task]?.row, span.task);
              const other = wordsUnder(reference[place], span.reference);
              expect([one[0], one.at(-1)]).toEqual([other[0], other.at(-1)]);
              expect(one.length).toBeGreaterThan(0);
              seen += 1;
            }
          }
        }
      },
    ),
    { seed: 20261120, numRuns: 300 },
  );
  expect(seen).toBeGreaterThan(500);
});

function wordsUnder(row: Row | undefined, { field, start, end }: FieldSpan): string[] {
  const text = row?.texts.find((entry) => entry.field === field)?.text ?? '';
  return tokenWords(text.slice(start, end));
}
