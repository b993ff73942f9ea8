import type { CancelSignal, Outcome, Task } from '@tenacious-bench/schema';

/** What an agent is told besides the task. */
export type AskOptions = {
  /** Which of several tries at the same task this is, from 0. */
  readonly trial: number;
  readonly signal?: CancelSignal;
};

/** An outcome, with its price where somebody was paid. */
export type Answer = {
  readonly outcome: Outcome;
  readonly costUsd?: number;
};

/** Anything that answers a task: a function, a model with a prompt around it, a program, a server. */
export type TaskAgent = {
  readonly id: string;
  readonly answer: (
    task: Task,
    options: AskOptions,
  ) => Outcome | Answer | Promise<Outcome | Answer>;
};
