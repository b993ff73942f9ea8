import type { Agent, CancelSignal, Outcome, ToldTask } from '@tenacious-bench/schema';

/** What an agent is told besides the task. */
export type AskOptions = {
  /** Which of several tries at the same task this is, from 0. */
  readonly trial: number;
  /** Which message of the task is asked for, from 0. */
  readonly turn: number;
  /** The same whenever the same is asked again, so that whoever bills for answers bills this one once. */
  readonly key: string;
  /** Is given when the run is to end: waits may be cut short, an answer under way is still taken. */
  readonly signal?: CancelSignal;
};

/** An outcome, with its price where somebody was paid. */
export type Answer = {
  readonly outcome: Outcome;
  readonly costUsd?: number;
};

/** Anything that answers a task: a function, a model with a prompt around it, a program, a server. */
export type TaskAgent = Agent & {
  readonly answer: (
    task: ToldTask,
    options: AskOptions,
  ) => Outcome | Answer | Promise<Outcome | Answer>;
};
