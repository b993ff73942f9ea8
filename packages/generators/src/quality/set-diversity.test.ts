import type { Task } from '@tenacious-bench/schema';
import { exampleTask } from '@tenacious-bench/scorer';
import { describe, expect, test } from 'vitest';
import { nearestOutsideGroup } from './nearest-outside-group.ts';
import { setDiversity } from './set-diversity.ts';

describe('nearestOutsideGroup', () => {
  const items = [
    { group: 'a', features: ['1', '2', '3'] },
    { group: 'a', features: ['1', '2', '3'] },
    { group: 'b', features: ['2', '3', '4', '5'] },
    { group: 'c', features: [] },
  ];

  test('passes over the kin of an item', () => {
    expect(nearestOutsideGroup(items)).toEqual([
      { item: 2, similarity: 2 / 5 },
      { item: 2, similarity: 2 / 5 },
      { item: 0, similarity: 2 / 5 },
      { item: 0, similarity: 0 },
    ]);
  });

  test('finds none where all are kin', () => {
    expect(nearestOutsideGroup(items.slice(0, 2))).toEqual([undefined, undefined]);
  });
});

function taskOf(id: string, family: string, body?: string): Task {
  const turn = {
    kind: 'message',
    conversation: 'c',
    at: '2026-05-04',
    from: 'recipient',
    message: { channel: 'email', body: body ?? '' },
  } as const;
  return { ...exampleTask, id, family, facts: [], thread: body === undefined ? [] : [turn] };
}

describe('setDiversity', () => {
  const tasks = [
    taskOf('t1', 'a', 'one two three four'),
    taskOf('t2', 'a', 'one two three four'),
    taskOf('t3', 'b', 'One two three five.'),
    taskOf('t4', 'c', 'six seven eight nine'),
  ];
  const diversity = setDiversity(tasks);

  test('compares every task with the nearest one of another family', () => {
    // t1, t2 and t3 share one triple of three; t4 shares none.
    expect(diversity.selfSimilarity).toEqual({
      defined: true,
      mean: 0.25,
      percentile95: expect.closeTo(1 / 3, 12),
      tasks: 4,
      closest: { tasks: ['t1', 't3'], similarity: 1 / 3 },
    });
  });

  test('counts different runs of words, and the different words of threads', () => {
    expect(diversity.distinct).toEqual({ defined: true, 1: 9 / 16, 2: 7 / 12, 3: 5 / 8 });
    expect(diversity.threadTypeToken).toEqual({ defined: true, value: 9 / 16, words: 16 });
  });

  test('does not tell what cannot be told', () => {
    const { selfSimilarity, distinct, threadTypeToken } = setDiversity([taskOf('t1', 'a')]);
    expect([selfSimilarity.defined, distinct.defined, threadTypeToken.defined]).toEqual([
      false,
      false,
      false,
    ]);
  });
});
