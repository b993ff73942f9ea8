import { describe, expect, test } from 'vitest';
import { overlapBars } from '../overlap/judge-overlap.ts';
import { indexTasks } from '../overlap/task-index.ts';
import { numberedWords, plainRow } from '../testing/plain-row.ts';
import { syntheticCorpus } from '../testing/synthetic-corpus.ts';
import { proveIndex } from './prove-index.ts';

const words = numberedWords('w', 1, 30);
const index = indexTasks([plainRow('long', words), plainRow('short', 'Lisbon')]);
const free = plainRow('free', numberedWords('z', 1, 40));

describe('nothing is planted, and nothing proved', () => {
  test.each([
    ['without rows', [], 'there is no reference row with words to plant a leak in'],
    [
      'in rows without words',
      [plainRow('a'), plainRow('b', '…')],
      'there is no reference row with words to plant a leak in',
    ],
    [
      'in rows that all leak',
      [plainRow('a', words), plainRow('b', `and ${words}`)],
      'every reference row is a leak, so nothing that is planted in it would show that others are found',
    ],
  ])('%s', async (_, sample, because) => {
    expect(await proveIndex(index, sample, { seed: 1 })).toMatchObject({
      passed: false,
      selfProof: [],
      because: [because],
    });
  });

  test('of tasks that all have too few words', async () => {
    const short = indexTasks([plainRow('short', 'Lisbon'), plainRow('shorter', '')]);
    expect((await proveIndex(short, [free], { seed: 1 })).because).toEqual([
      'no task has words enough of its own to be planted',
    ]);
  });
});

describe('leaks are planted', () => {
  test.each([
    ['in a row that is free', [plainRow('leak', words), free]],
    [
      'in one that has something of a task, for want of others',
      [plainRow('some', numberedWords('w', 1, 13))],
    ],
  ])('%s', async (_, sample) => {
    const { passed, selfProof, because } = await proveIndex(index, sample, { seed: 1, perForm: 5 });
    expect(because).toEqual([]);
    expect(passed).toBe(true);
    expect(selfProof.find(({ form }) => form === 'verbatim')).toMatchObject({
      planted: 5,
      found: 5,
    });
  });
});

test('a check that finds nothing fails, and says of which form', async () => {
  const bars = { ...overlapBars, leak: 1.1, oneText: 1.1 };
  const { passed, because } = await proveIndex(index, [free], { seed: 1, perForm: 5, bars });
  expect(passed).toBe(false);
  expect(because).toContain('embedded: found 0 of 5, and 99% are required');
});

test('the same seed plants the same, another one others', async () => {
  const { tasks, reference } = syntheticCorpus({ seed: 1, tasks: 60, plain: 60, leaksPerForm: 1 });
  const of = indexTasks(tasks);
  const proof = (seed: number) => proveIndex(of, reference.slice(0, 50), { seed, perForm: 5 });
  expect(await proof(1)).toEqual(await proof(1));
});
