import { contentId } from './content-id.ts';
import type { Task } from './task.ts';

/** Everything the agent is given. Labels, splits and provenance may change without changing the task. */
export type TaskContent = Pick<
  Task,
  | 'policy'
  | 'stage'
  | 'channel'
  | 'language'
  | 'asOf'
  | 'conversation'
  | 'facts'
  | 'thread'
  | 'continues'
  | 'restrictions'
>;

/**
 * The content-addressed id of a task: the same situation has the same id in every file and every release.
 *
 * @example
 * ```ts
 * const content = { policy: { id: 'demo' }, stage: 'cold', channel: 'email', language: 'en' };
 * const task = { ...content, asOf: '2026-05-04', conversation: 'c1', facts: [], thread: [] };
 * taskId(task) === taskId({ ...task, split: 'dev', title: 'A title is not content' }) // => true
 * taskId(task) === taskId({ ...task, stage: 'warm' }) // => false
 * ```
 */
export function taskId(task: TaskContent): string {
  const {
    policy,
    stage,
    channel,
    language,
    asOf,
    conversation,
    facts,
    thread,
    continues,
    restrictions,
  } = task;
  return contentId('task', {
    policy: policy.id,
    stage,
    channel,
    language,
    asOf,
    conversation,
    facts,
    thread,
    continues,
    restrictions,
  });
}
