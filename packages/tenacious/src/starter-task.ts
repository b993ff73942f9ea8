import type { Task } from '@tenacious-bench/schema';
import { documentTag, taskId } from '@tenacious-bench/schema/core';

/** What differs from one starter task to the next. */
export type StarterTask = Pick<
  Task,
  'stage' | 'channel' | 'asOf' | 'conversation' | 'facts' | 'thread' | 'restrictions' | 'family'
> &
  Required<Pick<Task, 'title' | 'expected' | 'difficulty' | 'exercises'>>;

/** Completes a hand-written situation to a task with its content-addressed id. */
export function starterTask(situation: StarterTask): Task {
  const content = { policy: { id: 'tenacious' }, language: 'en', ...situation };
  return {
    schema: documentTag('task'),
    id: taskId(content),
    ...content,
    provenance: { mode: 'hand_written', author: 'tenacious-bench', createdAt: '2026-11-20' },
  };
}
