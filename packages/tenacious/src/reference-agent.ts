import type { Outcome, ToldTask } from '@tenacious-bench/schema';

/** An agent that answers any task of the Tenacious policy from a seed alone: no model, no network, no clock. */
export type ReferenceAgent = {
  readonly id: string;
  readonly answer: (task: ToldTask) => Outcome;
};
