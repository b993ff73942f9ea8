import type { Task } from '@tenacious-bench/schema';
import { describe, expect, test } from 'vitest';
import { poolTask } from '../testing/pool-task.ts';
import { taskText } from './task-text.ts';

const story = 'they need two carts of Ferrow Mills by spring';
const base = poolTask(1, { company: 'Ferrow', story });
const text = (task: Task, company: string) => taskText(task, { names: [company] });

describe('two tasks have one text', () => {
  test.each<[string, Task, string]>([
    [
      'when the company has another name',
      poolTask(1, { company: 'Grain & Daughters', story: story.replace('Ferrow', 'Grain') }),
      'Grain & Daughters',
    ],
    [
      'when the conversation and the title are others',
      { ...base, conversation: 'x', title: 'Another' },
      'Ferrow',
    ],
    [
      'when everything is a week later',
      {
        ...base,
        asOf: '2026-05-11',
        facts: base.facts.map((fact) => ({ ...fact, observedAt: '2026-05-08' })),
      },
      'Ferrow',
    ],
    [
      'when the facts come in another order',
      { ...base, facts: [...base.facts].reverse() },
      'Ferrow',
    ],
    ['when letters look alike and cases differ', { ...base, channel: 'EMAIL' }, 'Ferrow'],
  ])('%s', (_, other, company) => {
    expect(text(other, company).replaceAll('@ mills', '@')).toBe(
      text(base, 'Ferrow').replaceAll('@ mills', '@'),
    );
  });
});

describe('two tasks have two texts', () => {
  const turn = {
    kind: 'message' as const,
    conversation: 'c',
    at: '2026-05-02',
    from: 'recipient' as const,
  };
  test.each<[string, Task]>([
    [
      'when a figure differs',
      {
        ...base,
        facts: base.facts.map((fact) =>
          fact.id === 'capacity' ? { ...fact, values: { ...fact.values, carts: 4 } } : fact,
        ),
      },
    ],
    [
      'when a fact is less certain',
      { ...base, facts: base.facts.map((fact) => ({ ...fact, confidence: 'low' as const })) },
    ],
    ['when a phrase is restricted', { ...base, restrictions: { phrases: ['cheap'] } }],
    [
      'when the thread differs',
      { ...base, thread: [{ ...turn, message: { channel: 'email', body: 'Yes.' } }] },
    ],
    [
      'when something happened',
      {
        ...base,
        thread: [
          {
            kind: 'event',
            conversation: 'c',
            at: '2026-05-02',
            reason: 'A cart broke.',
            removes: ['capacity'],
          },
        ],
      },
    ],
    ['when the stage differs', { ...base, stage: 'warm' }],
  ])('%s', (_, other) => {
    expect(text(other, 'Ferrow')).not.toBe(text(base, 'Ferrow'));
  });
});

test('says how long before or after the day of the task something was, in one word', () => {
  const [fact] = base.facts.map((one) => ({
    ...one,
    values: { due: '2026-05-14' },
    validUntil: '2026-05-04T10:00:00Z',
  }));
  expect(taskText({ ...base, facts: fact ? [fact] : [] })).toBe(
    'demo cold email en\nrecipient recipient due day10 high records quotable day-3 until day0',
  );
});
