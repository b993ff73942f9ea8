import type { ToldTask } from '@tenacious-bench/schema';
import { type AskedTask, askedTask } from './asked-task.ts';
import type { AskOptions } from './task-agent.ts';

/** What a program or a server is asked with; `docs/agent-endpoint.md` is written for whoever reads it there. */
export type AskRequest = Pick<AskOptions, 'trial' | 'turn'> & {
  readonly schema: 'tenacious-bench/ask@1.0';
  readonly id: string;
  readonly task: AskedTask;
};

/** A question as it is written down for somebody behind a wire. */
export function askRequest(task: ToldTask, { key, trial, turn }: AskOptions): AskRequest {
  return { schema: 'tenacious-bench/ask@1.0', id: key, task: askedTask(task), trial, turn };
}
