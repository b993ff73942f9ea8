import type { Output } from '@tenacious-bench/schema';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { evaluateSealed, outputDigests, type ScoreOutput, type SealableRow } from '../index.ts';
import { people } from '../testing/people.ts';
import { sealedSums, sums } from '../testing/sealed-sums.ts';
import { say, submit, sumService } from '../testing/sum-service.ts';

const rows = sums(60);
const crowd = 5;
const { ada } = await people('ada');
const { commitment } = await sealedSums({ rows, keys: { escrow: [ada.recipient] } });
const slicesOf = (row: SealableRow) => [placeOf(row) < 25 ? 'front' : 'back'];

// Each world is another secret: which of the answers a, b and c passes in each row.
const letters = fc.constantFrom('a', 'b', 'c');
const world = fc.array(letters, { minLength: rows.length, maxLength: rows.length });
const answers = fc.array(letters, { minLength: rows.length, maxLength: rows.length });
const few = fc.uniqueArray(fc.nat({ max: rows.length - 1 }), {
  minLength: 1,
  maxLength: crowd - 1,
});

test('whoever changes fewer outputs than a crowd is told the same in every world', async () => {
  await fc.assert(
    fc.asyncProperty(
      world,
      fc.array(answers, { minLength: 1, maxLength: 3 }),
      few,
      letters,
      async (secret, before, places, letter) => {
        const { serve, budget } = sumService({
          rows,
          commitment,
          slicesOf,
          crowd,
          score: passes(secret),
        });
        for (const said of before) await serve(outputsOf(said));
        const last = budget.entries.at(-1)?.outputs;
        const base = before.find((said) => String(digestsOf(said)) === String(last)) ?? [];
        const flipped = base.map((said, at) => (places.includes(at) ? next(said, letter) : said));
        expect(await serve(outputsOf(flipped))).toEqual({
          ok: false,
          issues: [
            {
              code: 'too_close',
              path: 'submission',
              message: 'fewer than 5 outputs differ from an earlier submission',
            },
          ],
        });
      },
    ),
    { numRuns: 60 },
  );
});

test('without a budget to refuse it, such a submission is given the old figures in every world', async () => {
  await fc.assert(
    fc.asyncProperty(
      world,
      world,
      answers,
      few,
      letters,
      async (one, other, said, places, letter) => {
        const flipped = said.map((was, at) => (places.includes(at) ? next(was, letter) : was));
        const first = { rows, outputs: await submit(rows, outputsOf(said)), slicesOf };
        const result = await evaluateSealed({ ...first, score: passes(one) });
        const earlier = [{ outputs: digestsOf(said), result }];
        const outputs = await submit(rows, outputsOf(flipped));
        const again = await evaluateSealed(
          { rows, outputs, slicesOf, score: passes(other) },
          { earlier },
        );
        expect(again).toEqual(result);
      },
    ),
    { numRuns: 60 },
  );
});

test('two figures that differ are of submissions whose passes differ by more than a step', async () => {
  const nearlyRight = fc.double({ min: 0, max: 1, noNaN: true });
  await fc.assert(
    fc.asyncProperty(
      world,
      fc.array(fc.tuple(answers, nearlyRight), { minLength: 2, maxLength: 6 }),
      async (secret, guesses) => {
        const { serve } = sumService({ rows, commitment, slicesOf, crowd, score: passes(secret) });
        const told = new Map<string, { cell: number; count: number }>();
        for (const [guess, share] of guesses) {
          const said = guess.map((letter, at) =>
            at < share * rows.length ? (secret[at] ?? letter) : letter,
          );
          const served = await serve(outputsOf(said));
          if (!served.ok) continue;
          const { submission, result } = served.value.receipt;
          if (result.whole.of !== submission) continue;
          const count = said.filter((letter, at) => letter === secret[at]).length;
          told.set(submission, { cell: result.whole.passed.cell, count });
        }
        const counts = [...told.values()].map(({ count }) => count);
        const gaps = counts.slice(1).map((count, at) => count - (counts[at] ?? 0));
        for (const gap of gaps) expect(gap).toBeGreaterThan(crowd);
      },
    ),
    { numRuns: 60 },
  );
});

function placeOf({ id }: SealableRow): number {
  return Number(id.slice(-5));
}

function passes(secret: readonly string[]): ScoreOutput {
  return (row, { outcome }) => {
    const pass = outcome.kind === 'message' && outcome.message.body === secret[placeOf(row)];
    return { pass, score: pass ? 1 : 0 };
  };
}

function outputsOf(said: readonly string[]): Output[] {
  return rows.map(({ id }, at) => say(id, said[at] ?? ''));
}

function digestsOf(said: readonly string[]): string[] {
  return outputDigests(rows, outputsOf(said));
}

function next(said: string, letter: string): string {
  return said === letter ? `${letter}!` : letter;
}
