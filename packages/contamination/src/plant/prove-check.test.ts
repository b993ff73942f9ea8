import { selfProofSchema } from '@tenacious-bench/schema';
import { expect, test } from 'vitest';
import type { Row } from '../rows/row.ts';
import type { PlantedRow } from './plant-leaks.ts';
import { proveCheck } from './prove-check.ts';

const forms = [
  { form: 'verbatim', required: 0.99 },
  { form: 'edited', required: 0.95 },
  { form: 'paraphrased', required: 0 },
];
const control = (index: number): Row => ({
  id: `control-${index}`,
  file: 'planted',
  row: index,
  texts: [],
});
const plant = (form: string, count: number): PlantedRow[] =>
  Array.from({ length: count }, (_, index) => ({
    ...control(index + 1),
    id: `${form}-${index + 1}`,
    form,
    task: `task-${index + 1}`,
    kin: index === 2 ? ['task-4'] : [],
  }));
const controls = Array.from({ length: 50 }, (_, index) => control(index + 1));
const all = [...plant('verbatim', 100), ...plant('edited', 100), ...plant('paraphrased', 100)];
const own = (row: Row) => ('task' in row && typeof row.task === 'string' ? [row.task] : []);
const miss =
  (...missed: string[]) =>
  (row: Row) =>
    missed.includes(row.id) ? [] : own(row);
const ids = (form: string, count: number) => plant(form, count).map((row) => row.id);

test.each<[name: string, found: (row: Row) => readonly string[], because: string[]]>([
  ['finds everything and nothing else', own, []],
  ['misses one copy of a hundred', miss('verbatim-7'), []],
  [
    'misses two copies of a hundred',
    miss('verbatim-7', 'verbatim-9'),
    ['verbatim: found 98 of 100, and 99% are required'],
  ],
  ['misses five edited copies', miss(...ids('edited', 5)), []],
  [
    'misses six edited copies',
    miss(...ids('edited', 6)),
    ['edited: found 94 of 100, and 95% are required'],
  ],
  ['misses every paraphrase', miss(...ids('paraphrased', 100)), []],
  [
    'finds nothing',
    () => [],
    [
      'verbatim: found 0 of 100, and 99% are required',
      'edited: found 0 of 100, and 95% are required',
    ],
  ],
  [
    'takes controls for leaks',
    (row) => (row.id.startsWith('control') && row.row <= 4 ? ['task-1'] : own(row)),
    ['4 of 304 alarms on planted rows and controls are false'],
  ],
  [
    'takes an edited copy for a copy of another task too',
    (row) => (row.id.startsWith('edited') ? [...own(row), 'task-1'] : own(row)),
    ['99 of 399 alarms on planted rows and controls are false'],
  ],
])('a check that %s', (_, found, because) => {
  const proof = proveCheck(all, controls, found, { forms });
  expect(proof.because).toEqual(because);
  expect(proof.passed).toBe(because.length === 0);
});

test('a task that shares the planted text is no false alarm', () => {
  const twins = (row: Row) => (own(row).includes('task-3') ? ['task-3', 'task-4'] : own(row));
  expect(proveCheck(all, controls, twins, { forms }).precision).toBe(1);
});

test('a form of which nothing was planted proves nothing, unless it is only shown', () => {
  const { because, selfProof } = proveCheck(plant('verbatim', 10), controls, own, { forms });
  expect(because).toEqual(['edited: nothing was planted, so nothing shows that it would be found']);
  expect(selfProof[2]).toEqual({
    form: 'paraphrased',
    required: 0,
    planted: 0,
    found: 0,
    interval: [0, 1],
  });
});

test('a form that no task could take is no shortfall', () => {
  const optional = [{ form: 'numbers', required: 0.99, isOptional: true }];
  const planted = plant('verbatim', 10);
  expect(proveCheck(planted, [], own, { forms: optional }).passed).toBe(true);
});

test('nothing planted at all is no proof', () => {
  expect(proveCheck([], [], own, { forms }).passed).toBe(false);
});

test('counts have exact intervals and fit the report', () => {
  const { selfProof, controls: counted } = proveCheck(all, controls, miss('edited-1'), { forms });
  for (const proof of selfProof) expect(selfProofSchema.parse(proof)).toEqual(proof);
  // R: binom.test(99, 100)$conf.int
  expect(selfProof[1]?.interval[0]).toBeCloseTo(0.9455406, 6);
  expect(selfProof[1]?.interval[1]).toBeCloseTo(0.9997469, 6);
  // The upper end of none of fifty is 1 - 0.025 ^ (1 / 50).
  expect(counted.interval[1]).toBeCloseTo(1 - 0.025 ** (1 / 50), 10);
});

test('a precision below what is asked for is refused, and a lower one may be asked for', () => {
  const found = (row: Row) => (row.id === 'control-1' ? ['task-1'] : own(row));
  expect(proveCheck(all, controls, found, { forms, minimumPrecision: 1 }).passed).toBe(false);
  expect(proveCheck(all, controls, found, { forms, minimumPrecision: 0.9 }).passed).toBe(true);
});
