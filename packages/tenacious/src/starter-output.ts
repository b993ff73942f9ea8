import type { Output, Task } from '@tenacious-bench/schema';
import { documentTag } from '@tenacious-bench/schema/core';

/** What one of the canned agents wrote. */
export type StarterMessage = {
  readonly agent: string;
  readonly subject: string;
  /** Greeting first, signature last; an empty line stands between them. */
  readonly paragraphs: readonly string[];
};

/** A canned message as the first try of an agent at a task, on the task's own channel. */
export function starterOutput(task: Task, { agent, subject, paragraphs }: StarterMessage): Output {
  return {
    schema: documentTag('output'),
    task: task.id,
    agent,
    trial: 0,
    outcome: {
      kind: 'message',
      message: { channel: task.channel, subject, body: paragraphs.join('\n\n') },
    },
  };
}
