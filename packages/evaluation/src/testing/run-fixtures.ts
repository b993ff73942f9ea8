import type { Message, Output, Task, Turn } from '@tenacious-bench/schema';
import { exampleTask } from '@tenacious-bench/scorer';
import type { TaskAgent } from '../run/task-agent.ts';

const { conversation } = exampleTask;

/** A task of so many turns; what it says on the way is told to nobody before its time. */
export function taskOf(id: string, turns = 1): Task {
  const task: Task = {
    ...exampleTask,
    id,
    expected: { decisions: ['send'], because: 'the funding carries it' },
    exercises: ['truth'],
    difficulty: 'hard',
  };
  if (turns === 1) return task;
  const reply = (turn: number): Turn => ({
    kind: 'message',
    conversation,
    at: `2026-05-${String(5 + turn).padStart(2, '0')}`,
    from: 'recipient',
    message: mail(`Question ${turn} of ${id}?`),
  });
  return { ...task, continues: Array.from({ length: turns - 1 }, (_, turn) => [reply(turn)]) };
}

export function mail(body: string): Message {
  return { channel: 'email', body };
}

/** An agent that repeats what it was asked last; some tasks it cannot answer. */
export function echoAgent(id: string, { asked = [] }: { asked?: string[] } = {}): TaskAgent {
  return {
    id,
    digest: `sha256:${'0'.repeat(64)}`,
    answer(task, { trial, turn }) {
      asked.push(`${id} ${task.id} ${trial} ${turn}`);
      if (task.id.endsWith('3')) throw new Error('out of paper');
      if (task.id.endsWith('4')) return { kind: 'abstention', reason: 'nothing is known' };
      const last = task.thread.at(-1);
      const heard = last?.kind === 'message' ? last.message.body : 'nothing';
      return {
        outcome: { kind: 'message', message: mail(`${id} heard ${heard}`) },
        costUsd: 0.001,
      };
    },
  };
}

/** What an output is, in a few words. */
export function told({ agent, task, trial, turn, outcome }: Output): string {
  const what = outcome.kind === 'error' ? outcome.code : outcome.kind;
  return [agent, task, trial, ...(turn === undefined ? [] : [turn]), what].join(' ');
}
