import { type Event, factsAsOf, type Message, type Task, type Turn } from '@tenacious-bench/schema';
import { exampleTask } from '@tenacious-bench/scorer';
import { expect, test } from 'vitest';
import { taskAtTurn, turnsOf } from './task-at-turn.ts';

const { conversation, facts } = exampleTask;
const mail = (body: string): Message => ({ channel: 'email', body });
const reply = (at: string, body: string): Turn => {
  return { kind: 'message', conversation, at, from: 'recipient', message: mail(body) };
};
const event = (at: string, changes: Pick<Event, 'adds' | 'removes'>): Turn => {
  return { kind: 'event', conversation, at, reason: 'it changed', ...changes };
};
const gone = facts.map(({ id }) => id);
const task: Task = {
  ...exampleTask,
  asOf: '2026-05-04',
  continues: [
    [event('2026-05-05', { removes: gone }), reply('2026-05-06', 'How many?')],
    [reply('2026-05-05T10:00:00Z', 'Never mind.')],
  ],
};

test('a task asks for one message more than it continues', () => {
  expect([turnsOf(exampleTask), turnsOf(task)]).toEqual([1, 3]);
});

test('before anything was written nothing of what comes is told', () => {
  const { continues, ...start } = taskAtTurn(task, []);
  expect(continues).toBeUndefined();
  expect(start).toEqual({ ...exampleTask, asOf: '2026-05-04' });
});

test('each message stands on its day, followed by what happens then, and facts change with it', () => {
  const second = taskAtTurn(task, [mail('One.')]);
  expect(second.thread.map(({ kind, at }) => [kind, at])).toEqual([
    ['message', '2026-05-04'],
    ['event', '2026-05-05'],
    ['message', '2026-05-06'],
  ]);
  expect(second.asOf).toBe('2026-05-06');
  expect(factsAsOf(second.facts, second.thread)).toEqual([]);
});

test('the day never goes back', () => {
  const third = taskAtTurn(task, [mail('One.'), mail('Two.')]);
  expect(third.asOf).toBe('2026-05-06');
  expect(third.thread).toHaveLength(5);
});

test('after the last message there is no turn', () => {
  const four = ['One.', 'Two.', 'Three.'].map(mail);
  expect(() => taskAtTurn(task, four)).toThrow(RangeError);
});
