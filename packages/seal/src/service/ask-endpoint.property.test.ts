import type { Outcome } from '@tenacious-bench/schema';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type AskRow, askEndpoint, type ExposureEntry, exposureEntry } from '../index.ts';
import { people } from '../testing/people.ts';
import { sealedSums, sums } from '../testing/sealed-sums.ts';

const rows = sums(20);
const { ada } = await people('ada');
const { commitment } = await sealedSums({ rows, keys: { escrow: [ada.recipient] } });
const said: Outcome = { kind: 'abstention', reason: 'none' };
const none: Outcome = { kind: 'error', code: 'overloaded', reason: 'status 503' };

const course = fc.record({
  concurrency: fc.integer({ min: 1, max: 25 }),
  mostErrors: fc.double({ min: 0, max: 0.99, noNaN: true }),
  /** How long each row takes, and whether it is answered. */
  answers: fc.array(fc.tuple(fc.nat({ max: 6 }), fc.boolean()), { minLength: 20, maxLength: 20 }),
  /** The row at which the user wants to end, or the disk is full. */
  abortAt: fc.option(fc.nat({ max: 25 })),
  fullAt: fc.option(fc.nat({ max: 25 })),
});

test('however it goes, nothing is shown that is not in the ledger, and few rows are in it that were not', async () => {
  await fc.assert(
    fc.asyncProperty(course, async ({ concurrency, mostErrors, answers, abortAt, fullAt }) => {
      const stop = new AbortController();
      const ledger: ExposureEntry[] = [];
      const shown: number[] = [];
      const wrong: unknown[] = [];
      const known = () => ledger.flatMap(({ leaves }) => leaves);
      const ask: AskRow = async ({ row, task }) => {
        if (!known().includes(row)) wrong.push(row);
        if (String(Object.keys(task)) !== 'ask') wrong.push(task);
        shown.push(row);
        const [turns, isAnswered] = answers[row] ?? [0, true];
        for (let turn = 0; turn < turns; turn++) await undefined;
        if (row === abortAt) stop.abort();
        return isAnswered ? said : none;
      };
      const onShow = async (leaves: readonly number[]) => {
        await undefined;
        if (fullAt !== null && leaves.includes(fullAt)) throw new Error('the disk is full');
        const exposure = { at: '2026-05-04', commitment: `sha256:${'c'.repeat(64)}` };
        ledger.push(exposureEntry(ledger, { ...exposure, shownTo: 'x', leaves: [...leaves] }));
      };
      const how = { concurrency, mostErrors, ask, onShow, signal: stop.signal };
      const ended = await askEndpoint(rows, { commitment, agent: 'a', ...how }).catch(String);
      expect(wrong).toEqual([]);
      const leaves = known();
      expect(leaves).toEqual([...leaves.keys()]);
      expect(new Set(shown).size).toBe(shown.length);
      expect(leaves.length - shown.length).toBeLessThanOrEqual(concurrency);
      const errors = answers.filter(([, isAnswered]) => !isAnswered).length;
      const isCut = [abortAt, fullAt].some((at) => at !== null && at < rows.length);
      const isWhole = typeof ended === 'object' && ended.ok;
      if (!isCut) expect(isWhole).toBe(errors <= mostErrors * rows.length);
      if (isWhole) expect([shown.length, ended.value.outputs.length]).toEqual([20, 20]);
    }),
    { numRuns: 300 },
  );
});
