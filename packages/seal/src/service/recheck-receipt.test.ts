import type { Output } from '@tenacious-bench/schema';
import { expect, test } from 'vitest';
import { recheckReceipt, type SealableRow, type SealedReceipt, unseal } from '../index.ts';
import { people } from '../testing/people.ts';
import { sealedSums, sums } from '../testing/sealed-sums.ts';
import { answers, scoreSum, submit, sumService } from '../testing/sum-service.ts';

const { ada } = await people('ada');
const sealed = await sealedSums({ rows: sums(60), keys: { escrow: [ada.recipient] } });
const opened = await unseal(sealed.files, { kind: 'identity', identity: ada.identity });
if (!opened.ok) throw new Error(opened.issues[0]?.message);
const { rows } = opened.value;
const slicesOf = (row: SealableRow) => [Number(row.id.slice(-5)) % 2 ? 'odd' : 'even'];
const right = (count: number, wrong = 'no') => answers(rows, (at) => at < count, wrong);
const { serve } = sumService({ rows, commitment: sealed.commitment, slicesOf });

async function receiptOf(outputs: readonly Output[]): Promise<SealedReceipt> {
  const served = await serve(outputs);
  if (!served.ok) throw new Error(served.issues[0]?.message);
  return served.value.receipt;
}
const first = await receiptOf(right(22));
const worse = await receiptOf(right(9));
const better = await receiptOf(right(50));

async function recheck(receipt: SealedReceipt, outputs: readonly Output[], of = rows) {
  const submission = await submit(rows, outputs);
  return recheckReceipt(receipt, { rows: of, outputs: submission, score: scoreSum, slicesOf });
}

test('receipts of results of their own are reproduced', async () => {
  const same = { verdict: 'reproduced', differs: [], unchecked: [] };
  expect(await recheck(first, right(22))).toEqual(same);
  expect(await recheck(better, right(50))).toEqual(same);
});

test('a receipt that repeats the best result is right to do so', async () => {
  expect(worse.result.whole.of).toBe(first.submission);
  expect(await recheck(worse, right(9))).toEqual({
    verdict: 'reproduced',
    differs: [],
    unchecked: ['result.whole', 'result.slices.even', 'result.slices.odd'],
  });
});

test.each<[string, SealedReceipt, readonly Output[], readonly string[]]>([
  ['of other outputs', first, right(23), ['submission']],
  ['of a result that was improved', withCell(first, 9), right(22), ['result.whole']],
  ['that hides a slice', withSlices(first, 1), right(22), ['result.slices']],
  ['with an improved slice', withSliceCell(better, 0), right(50), ['result.slices.even']],
  [
    'that passes a good result over',
    { ...better, result: worse.result },
    right(50),
    ['result.whole'],
  ],
  ['that counts fewer as missing', first, right(22).slice(1), ['submission']],
])('a receipt %s differs, and it is said where', async (_, receipt, outputs, differs) => {
  expect(await recheck(receipt, outputs)).toMatchObject({ verdict: 'differs', differs });
});

test('rows that were swapped differ', async () => {
  const swapped = rows.map((row) => ({ ...row, answer: 'none' }));
  expect(await recheck(first, right(22), swapped)).toMatchObject({
    differs: ['result.whole', 'result.slices'],
  });
});

function withCell(receipt: SealedReceipt, cell: number): SealedReceipt {
  const { whole } = receipt.result;
  const passed = { ...whole.passed, cell };
  return { ...receipt, result: { ...receipt.result, whole: { ...whole, passed } } };
}

function withSlices(receipt: SealedReceipt, count: number): SealedReceipt {
  return {
    ...receipt,
    result: { ...receipt.result, slices: receipt.result.slices.slice(0, count) },
  };
}

function withSliceCell(receipt: SealedReceipt, cell: number): SealedReceipt {
  const slices = receipt.result.slices.map((slice, at) =>
    at === 0 ? { ...slice, passed: { ...slice.passed, cell } } : slice,
  );
  return { ...receipt, result: { ...receipt.result, slices } };
}
