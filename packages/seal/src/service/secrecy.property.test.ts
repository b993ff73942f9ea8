import { formatJsonl, type Output } from '@tenacious-bench/schema';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  parseSubmission,
  type ScoreOutput,
  type SealableRow,
  seal,
  sealCommitmentDigest,
} from '../index.ts';
import { people } from '../testing/people.ts';
import { committedSums, random } from '../testing/sealed-sums.ts';
import { say, scoreSum, sumService } from '../testing/sum-service.ts';

const { ada } = await people('ada');
const word = fc.stringMatching(/^[a-z]{10}$/);
const sealedRows = fc.uniqueArray(word, { minLength: 12, maxLength: 30 }).map((words) =>
  words.map(
    (text): SealableRow => ({
      id: `row-${text}`,
      ask: `What of ${text}?`,
      answer: `gold-${text}`,
    }),
  ),
);
const kinds = ['right', 'wrong', 'abstained', 'none'] as const;
const submissions = fc.array(
  fc.array(fc.constantFrom(...kinds), { minLength: 30, maxLength: 30 }),
  {
    minLength: 1,
    maxLength: 6,
  },
);

const loudScore: ScoreOutput = (row, output) => {
  if (output.outcome.kind === 'message' && output.outcome.message.body.includes('wrong')) {
    throw new Error(`${row.id} wants ${row.answer}`);
  }
  return scoreSum(row, output);
};

test('nothing that is returned, kept or thrown has a text, an id or the gold of a row; no budget is overdrawn', async () => {
  await fc.assert(
    fc.asyncProperty(
      sealedRows,
      submissions,
      fc.integer({ min: 1, max: 3 }),
      async (rows, tries, limit) => {
        const committed = committedSums({ rows });
        const { commitment } = await seal(committed, {
          ...{ keys: { escrow: [ada.recipient] }, published: [], nowMs: 0, random },
        });
        const said: unknown[] = [];
        const slicesOf = (row: SealableRow) => (row.id < 'row-p' ? ['early'] : [String(row.ask)]);
        for (const slices of [() => ['all'], slicesOf]) {
          const { serve, budget } = sumService({
            rows,
            commitment,
            limit,
            slicesOf: slices,
            score: loudScore,
          });
          for (const kindsOfRows of tries) {
            said.push(await caught(() => serve(outputsOf(rows, kindsOfRows))));
            const left = budget.left({
              submitter: 'team-a',
              commitment: sealCommitmentDigest(commitment),
            });
            expect(left).toBe(limit - budget.entries.length);
            expect(left).toBeGreaterThanOrEqual(0);
          }
          said.push(budget.entries);
        }
        const tasks = rows.map(({ id }) => id);
        said.push(
          await parseSubmission(formatJsonl([say('nobody', 'x'), say(tasks[0] ?? '', 'x')]), {
            tasks,
          }),
        );
        const text = JSON.stringify(said);
        for (const row of rows) {
          const secret = row.id.slice('row-'.length);
          expect(text.includes(secret), 'a text of a row was found').toBe(false);
        }
      },
    ),
    { numRuns: 25 },
  );
});

function outputsOf(
  rows: readonly SealableRow[],
  kindsOfRows: readonly (typeof kinds)[number][],
): Output[] {
  return rows.flatMap((row, at): Output[] => {
    switch (kindsOfRows[at] ?? 'none') {
      case 'right':
        return [say(row.id, JSON.stringify(row.answer))];
      case 'wrong':
        return [say(row.id, 'wrong')];
      case 'abstained':
        return [{ ...say(row.id, ''), outcome: { kind: 'abstention', reason: 'no idea' } }];
      default:
        return [];
    }
  });
}

async function caught(run: () => Promise<unknown>): Promise<unknown> {
  try {
    return await run();
  } catch (error) {
    if (!(error instanceof Error)) return error;
    const { message, stack, cause } = error;
    return { message, stack, cause: String(cause) };
  }
}
