import type {
  Expectation,
  Outcome,
  Parsed,
  Policy,
  Provenance,
  Task,
} from '@tenacious-bench/schema';
import type * as z from 'zod';

/** What a domain gives the generators, so that these need know nothing of it. */
export type Domain = {
  /** The policy that its tasks are judged by. */
  readonly policy: Policy;
  /** What its agents do, for a model that knows nothing of it. */
  readonly about: string;
  /** The brief of a task as an author writes it, in the form that a model is asked for. */
  readonly brief: z.ZodType;
  /** Makes a task of a brief; what cannot be one comes back as issues. */
  readonly taskFromBrief: (
    brief: unknown,
    options: { readonly provenance: Provenance },
  ) => Parsed<Task>;
  /** What a right answer to a task is, as far as its facts settle it. */
  readonly expectation: (task: Task) => Expectation | undefined;
  /** Names that make two tasks kin wherever both bear one: the company that they are about. */
  readonly parties: (task: Task) => readonly string[];
  /** Names that another task of the same kind would exchange: company and person. @default the parties */
  readonly names?: (task: Task) => readonly string[];
};

/** Anything that answers a task: a reference agent, a model with a prompt around it. */
export type TaskAgent = {
  readonly id: string;
  readonly answer: (task: Task) => Outcome | Promise<Outcome>;
};
