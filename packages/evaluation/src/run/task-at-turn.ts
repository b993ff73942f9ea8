import type { Message, MessageTurn, Task, Turn } from '@tenacious-bench/schema';

/**
 * A task as it stands once these messages were written: each is followed by what the task says happens next, and the
 * day moves on with it. What comes later is not told.
 *
 * @example
 * ```ts
 * const reply = { kind: 'message', conversation: 'c1', at: '2026-05-06', from: 'recipient', message: { channel: 'email', body: 'How many?' } };
 * const task = { id: 'task-1', conversation: 'c1', asOf: '2026-05-04', thread: [], continues: [[reply]] };
 * const later = taskAtTurn(task, [{ channel: 'email', body: 'Two engineers are free.' }]);
 * later.thread.map(({ from }) => from) // => ['agent', 'recipient']
 * later.asOf // => '2026-05-06'
 * taskAtTurn(task, []).continues // => undefined
 * ```
 */
export function taskAtTurn(task: Task, written: readonly Message[]): Task {
  const { continues = [], ...start } = task;
  if (written.length > continues.length)
    throw new RangeError(
      `${written.length} messages were written, but task ${task.id} ends with message ${continues.length + 1}: there is no turn after it`,
    );
  return written.reduce<Task>((state, message, at) => after(state, message, continues[at]), start);
}

/**
 * How many messages a task asks for.
 *
 * @example
 * ```ts
 * turnsOf({}) // => 1
 * ```
 */
export function turnsOf({ continues = [] }: Pick<Task, 'continues'>): number {
  return continues.length + 1;
}

function after(task: Task, message: Message, next: readonly Turn[] = []): Task {
  const { conversation, asOf, thread } = task;
  const own: MessageTurn = { kind: 'message', conversation, at: asOf, from: 'agent', message };
  const days = [asOf, ...next.map(({ at }) => at)];
  return { ...task, asOf: days.reduce(laterOf), thread: [...thread, own, ...next] };
}

function laterOf(first: string, second: string): string {
  return Date.parse(second) > Date.parse(first) ? second : first;
}
