import { type Fact, factsAsOf, type Task, taskId } from '@tenacious-bench/schema';
import { describe, expect, test } from 'vitest';
import { tracedTaskOf } from '../testing/traced-domain.ts';
import { type TraceVariations, varyTask } from './trace-variations.ts';

const bench: Fact = {
  id: 'capacity-go',
  topic: 'capacity',
  subject: 'sender',
  values: { stack: 'Go', available: 5, committed: 3 },
  confidence: 'high',
  observedAt: '2026-05-10',
  source: 'roster',
  disclosure: 'quotable',
};
const base = tracedTaskOf({
  asOf: '2026-05-12',
  name: 'Mira Orth',
  company: 'Quorvane',
  amount: 6_440_000,
  closedOn: '2026-03-18',
});
const facts = [...base.facts, bench];
const parent: Task = { ...base, id: taskId({ ...base, facts }), facts, title: 'A round' };
const variations: TraceVariations = {
  signals: ['funding'],
  capacity: {
    topic: 'capacity',
    available: 'available',
    committed: 'committed',
    reason: 'Booked.',
  },
  threads: [
    { id: 'first message', stage: 'cold', turns: [] },
    {
      id: 'a question',
      stage: 'warm',
      turns: [
        { from: 'agent', daysBefore: 6, subject: 'Engineers', body: 'Is it a topic?' },
        { from: 'recipient', daysBefore: 1, body: 'How many?' },
      ],
    },
  ],
};
const decide = { decisions: ['send' as const], because: 'It is known.' };
const all = varyTask(parent, { variations, expectation: () => decide, count: 99, seed: 4 });

test('every state that differs from the task is there once', () => {
  expect(all.map(({ what }) => what).sort()).toEqual([
    'a question',
    'all committed',
    'funding low',
    'funding medium',
    'nothing committed',
    'the rest booked meanwhile',
  ]);
  expect(new Set(all.map(({ task }) => task.id)).size).toBe(all.length);
});

describe('what changes', () => {
  test.each<[string, (task: Task) => unknown, unknown]>([
    ['funding low', ({ facts }) => facts.find(({ id }) => id === 'funding')?.confidence, 'low'],
    ['nothing committed', committed, 0],
    ['all committed', committed, 5],
    ['the rest booked meanwhile', committed, 5],
    [
      'a question',
      ({ stage, thread }) => [stage, ...thread.map(({ at }) => at)],
      ['warm', '2026-05-06', '2026-05-11'],
    ],
  ])('%s', (what, look, expected) => {
    const found = all.find((variation) => variation.what === what);
    expect(found && look(found.task)).toEqual(expected);
  });
});

test('each names its parent, derives what is right and stays in the family', () => {
  for (const { what, task } of all) {
    expect(task.provenance).toMatchObject({ parents: [parent.id], seed: 4 });
    expect([task.expected, task.family, task.title]).toEqual([decide, 'given', `A round: ${what}`]);
  }
});

test('three of them are one of each kind, and the same seed draws the same', () => {
  const three = (seed: number) =>
    varyTask(parent, { variations, expectation: () => decide, count: 3, seed });
  for (const seed of [1, 2, 3]) {
    const [confidence, capacity, thread] = three(seed).map(({ what }) => what);
    expect([confidence, capacity, thread]).toEqual([
      expect.stringMatching(/^funding/),
      expect.stringMatching(/committed|booked/),
      'a question',
    ]);
    expect(JSON.stringify(three(seed))).toBe(JSON.stringify(three(seed)));
  }
});

function committed({ facts, thread }: Task): unknown {
  return factsAsOf(facts, thread).find(({ topic }) => topic === 'capacity')?.values.committed;
}
