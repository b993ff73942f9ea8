import { expect, test } from 'vitest';
import { parseQueryLedger } from '../index.ts';
import { people } from '../testing/people.ts';
import { sealedSums, sums } from '../testing/sealed-sums.ts';
import { answers, sumService } from '../testing/sum-service.ts';

const rows = sums(60);
const { ada } = await people('ada');
const { commitment } = await sealedSums({ rows, keys: { escrow: [ada.recipient] } });
const right = (count: number, wrong = 'no') => answers(rows, (at) => at < count, wrong);

test('a budget is spent query by query, and then refuses with a reason', async () => {
  const { serve, budget } = sumService({ rows, commitment, limit: 2 });
  const asker = { submitter: 'team-a', commitment: '' };
  const first = await serve(right(10));
  expect(first).toMatchObject({ ok: true, value: { receipt: { spend: { query: 1, limit: 2 } } } });
  expect(await serve(right(30))).toMatchObject({ ok: true, value: { entry: { index: 1 } } });
  expect(await serve(right(50))).toEqual({
    ok: false,
    issues: [
      { code: 'spent', path: 'submission', message: 'all 2 queries of this split are spent' },
    ],
  });
  expect(budget.left({ ...asker, commitment: budget.entries[0]?.receipt.commitment ?? '' })).toBe(
    0,
  );
  expect(await serve(right(50), 'team-b')).toMatchObject({ ok: true });
});

test('the same submission again has the same receipt and costs nothing', async () => {
  const { serve, budget } = sumService({ rows, commitment, limit: 2 });
  const first = await serve(right(10));
  const again = await serve(right(10).toReversed());
  if (!first.ok || !again.ok) throw new Error('both are answered');
  expect(again.value).toEqual({ receipt: first.value.receipt });
  expect(budget.entries).toHaveLength(1);
});

test('a submission close to an earlier one is refused before it is scored, and costs nothing', async () => {
  const { serve, budget } = sumService({ rows, commitment });
  await serve(right(10));
  expect(await serve(right(14))).toMatchObject({ ok: false, issues: [{ code: 'too_close' }] });
  expect(await serve(right(15))).toMatchObject({ ok: true });
  expect(budget.entries).toHaveLength(2);
});

test('one submission of a submitter is scored at a time', async () => {
  const { serve, budget } = sumService({ rows, commitment, limit: 1 });
  const [one, two, other] = await Promise.all([
    serve(right(10)),
    serve(right(30)),
    serve(right(30), 'team-b'),
  ]);
  expect([one.ok, two.ok, other.ok]).toEqual([true, false, true]);
  expect(two).toMatchObject({ issues: [{ code: 'under_way' }] });
  expect(budget.entries).toHaveLength(2);
});

test('a ledger that was kept goes on where it ended', async () => {
  const before = sumService({ rows, commitment, limit: 2 });
  await before.serve(right(10));
  const kept = JSON.parse(JSON.stringify(before.budget.entries));
  const parsed = parseQueryLedger(kept, { head: before.budget.head });
  if (!parsed.ok) throw new Error(parsed.issues[0]?.message);
  const after = sumService({ rows, commitment, limit: 2, earlier: parsed.value });
  expect(await after.serve(right(10))).toMatchObject({ ok: true });
  expect(await after.serve(right(30))).toMatchObject({ value: { entry: { index: 1 } } });
  expect(await after.serve(right(50))).toMatchObject({ issues: [{ code: 'spent' }] });
});

test('a grant is settled once, with the receipt that is its own', async () => {
  const { budget, serve } = sumService({ rows, commitment });
  const served = await serve(right(10));
  if (!served.ok) throw new Error('it is answered');
  const { receipt } = served.value;
  const query = {
    submitter: 'team-a',
    commitment: receipt.commitment,
    submission: 'sha256:x',
    outputs: ['a'],
  };
  const answer = budget.ask({ ...query, outputs: Array(60).fill('x') });
  if (answer.state !== 'granted') throw new Error(answer.state);
  expect(() => budget.settle(answer.grant, receipt)).toThrow('the receipt is of another query');
  budget.giveBack(answer.grant);
  expect(() => budget.settle(answer.grant, receipt)).toThrow('the grant is not open');
});

test('when a service fails, nothing is spent', async () => {
  const { budget, serve } = sumService({ rows, commitment, slicesOf: () => ['no identifier'] });
  await expect(serve(right(10))).rejects.toThrow(RangeError);
  expect(budget.entries).toHaveLength(0);
  await expect(serve(right(10))).rejects.toThrow(RangeError);
});
