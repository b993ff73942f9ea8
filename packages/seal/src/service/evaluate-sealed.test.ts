import { expect, test } from 'vitest';
import {
  evaluateSealed,
  outputDigests,
  type ReleasedResult,
  type ScoreOutput,
  type SlicesOf,
} from '../index.ts';
import { sums } from '../testing/sealed-sums.ts';
import { answers, say, scoreSum, submit } from '../testing/sum-service.ts';

const rows = sums(100);
const numberOf = (row: { id: string }) => Number(row.id.slice(-5));

const none: SlicesOf = () => [];

async function evaluate(
  outputs: Parameters<typeof submit>[1],
  { score = scoreSum, slicesOf = none, earlier = [] }: Partial<Options> = {},
) {
  return evaluateSealed(
    { rows, outputs: await submit(rows, outputs), score, slicesOf },
    { earlier },
  );
}
type Options = { score: ScoreOutput; slicesOf: SlicesOf; earlier: Earlier };
type Earlier = readonly { outputs: readonly string[]; result: ReleasedResult }[];
const told = (outputs: Parameters<typeof submit>[1], result: ReleasedResult) => ({
  outputs: outputDigests(rows, outputs),
  result,
});

test('a result is a cell of counts with an interval that holds for all of it', async () => {
  const { whole, ...rest } = await evaluate(answers(rows, (at) => at < 43));
  const passed = { cell: 8, value: 0.425, from: 0.4, to: 0.45, low: 0.3094, high: 0.5476 };
  expect(whole).toMatchObject({ rows: 100, passed, score: passed });
  expect(whole.unscorable).toMatchObject({ from: 0, to: 0.05 });
  expect(rest).toEqual({
    rules: { step: 0.01, crowd: 5, leastSlice: 10, confidence: 0.95, denominator: 'all_rows' },
    ...{ missing: 0, slices: [], withheldSlices: 0 },
  });
});

test.each<[string, ScoreOutput]>([
  ['says so', () => 'unscorable'],
  [
    'breaks',
    () => {
      throw new Error('What is 7 and 7?');
    },
  ],
  ['breaks later', () => Promise.reject(new Error('What is 7 and 7?'))],
  ['gives no number', () => ({ pass: true, score: Number.NaN })],
  ['gives more than 1', () => ({ pass: true, score: 1.5 })],
])('where the scorer %s, the row counts and has not passed', async (_, score) => {
  const { whole } = await evaluate(
    answers(rows, () => true),
    { score },
  );
  expect(whole).toMatchObject({ passed: { from: 0, to: 0.05 }, unscorable: { from: 0.95, to: 1 } });
});

test('an error in the place of an answer is unscorable, whatever the scorer thinks of it', async () => {
  const outcome = { kind: 'error' as const, code: 'timed_out', reason: 'no answer' };
  const outputs = rows.map(({ id }) => ({ ...say(id, ''), outcome }));
  const { whole } = await evaluate(outputs, { score: () => ({ pass: true, score: 1 }) });
  expect(whole).toMatchObject({ passed: { from: 0, to: 0.05 }, unscorable: { from: 0.95, to: 1 } });
});

test('a row without an output counts and has not passed', async () => {
  const { whole, missing } = await evaluate(answers(rows, () => true).slice(0, 30));
  expect([missing, whole.rows, whole.passed.from, whole.passed.to]).toEqual([70, 100, 0.3, 0.35]);
});

test('slices of few rows are withheld, and not even named', async () => {
  const slicesOf: SlicesOf = (row) => [
    numberOf(row) < 9 ? 'rare' : numberOf(row) % 2 ? 'odd' : 'even',
  ];
  const result = await evaluate(
    answers(rows, (at) => at % 2 === 1),
    { slicesOf },
  );
  expect(
    result.slices.map(({ name, rows: count, passed }) => [name, count, passed.from, passed.to]),
  ).toEqual([
    ['even', 45, 0, 0.1111],
    ['odd', 46, 0.8696, 1],
  ]);
  expect(result.withheldSlices).toBe(1);
  expect(JSON.stringify(result)).not.toContain('rare');
  const unnamed = evaluate(
    answers(rows, () => true),
    { slicesOf: (row) => [String(row.ask)] },
  );
  await expect(unnamed).rejects.toThrow(
    new RangeError('a slice has a name that is no identifier: it could not be published'),
  );
});

test.each([
  ['worse', 20, '40'],
  ['better by a little', 49, '40'],
  ['better by more than a step', 50, '50'],
])('a later submission that is %s', async (_, passes, cell) => {
  const first = answers(rows, (at) => at < 42);
  const earlier = [told(first, await evaluate(first))];
  const later = await submit(
    rows,
    answers(rows, (at) => at < passes, 'never'),
  );
  const { whole } = await evaluateSealed({ rows, outputs: later, score: scoreSum }, { earlier });
  expect(Math.round(whole.passed.from * 100)).toBe(Number(cell));
  expect(whole.of === later.digest).toBe(cell === '50');
});

test('a slice stays as it was while fewer than a crowd of its outputs are others', async () => {
  const slicesOf: SlicesOf = (row) => [numberOf(row) < 20 ? 'front' : 'back'];
  const first = answers(rows, () => false);
  const earlier = [told(first, await evaluate(first, { slicesOf }))];
  const second = answers(rows, (at) => at < 4 || at >= 20);
  const { slices } = await evaluate(second, { slicesOf, earlier });
  expect(slices.map(({ name, passed }) => [name, passed.cell])).toEqual([
    ['back', 15],
    ['front', 0],
  ]);
});

test('the rules of release cannot change between two submissions', async () => {
  const first = answers(rows, () => false);
  const earlier = [told(first, await evaluate(first))];
  const outputs = await submit(
    rows,
    answers(rows, () => true),
  );
  await expect(
    evaluateSealed({ rows, outputs, score: scoreSum }, { earlier, step: 0.03 }),
  ).rejects.toThrow(RangeError);
});

test('the mean score is as coarse as the rate, and apart from it', async () => {
  const { whole } = await evaluate(rows.map(({ id }) => say(id, 'please')));
  expect(whole.passed).toMatchObject({ from: 0, to: 0.05 });
  expect(whole.score).toMatchObject({ from: 0.5, to: 0.55 });
});
