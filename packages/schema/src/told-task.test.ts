import { expect, test } from 'vitest';
import { type Task, taskSchema } from './task.ts';
import { taskGold, toldTask } from './told-task.ts';

const task: Task = {
  schema: 'tenacious-bench/task@1.0',
  id: 'task-1',
  policy: { id: 'example' },
  title: 'A trap',
  stage: 'cold',
  channel: 'email',
  language: 'en',
  asOf: '2026-05-04',
  conversation: 'c1',
  facts: [],
  thread: [],
  continues: [[{ kind: 'event', conversation: 'c1', at: '2026-05-05', reason: 'two were booked' }]],
  restrictions: { phrases: ['world class'] },
  expected: { decisions: ['abstain'], because: 'no fact carries it' },
  family: 'abstain-01',
  split: 'held_out',
  difficulty: 'hard',
  exercises: ['fabrication'],
  provenance: { mode: 'hand_written', createdAt: '2026-05-04' },
};

test('every field that a task can have is either told or gold, and no gold is told', () => {
  const told = toldTask(task);
  const known = Object.keys(taskSchema.shape).sort();
  expect([...Object.keys(told), ...taskGold].sort()).toEqual(known);
  const { schema, id, policy, stage, channel, language, asOf } = task;
  const { conversation, facts, thread, restrictions } = task;
  expect(told).toEqual({
    ...{ schema, id, policy, stage, channel, language, asOf },
    ...{ conversation, facts, thread, restrictions },
  });
});
