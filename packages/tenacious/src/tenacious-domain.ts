import type { Expectation, Parsed, Policy, Provenance, Task } from '@tenacious-bench/schema';
import { briefSchema } from './brief-schema.ts';
import { tenaciousPolicy } from './policy.ts';
import { taskFromBrief } from './task-from-brief.ts';
import { taskNames } from './task-names.ts';
import { taskParties } from './task-parties.ts';
import { tenaciousExpectation } from './tenacious-expectation.ts';

/** What generators need to know of Tenacious. */
export type TenaciousDomain = {
  readonly policy: Policy;
  readonly about: string;
  readonly brief: typeof briefSchema;
  readonly taskFromBrief: (
    brief: unknown,
    options: { readonly provenance: Provenance },
  ) => Parsed<Task>;
  readonly expectation: (task: Task) => Expectation | undefined;
  readonly parties: (task: Task) => readonly string[];
  readonly names: (task: Task) => readonly string[];
};

/**
 * Tenacious as a domain of `@tenacious-bench/generators`: its policy, how its briefs look and become tasks, and what
 * follows from a task's facts.
 *
 * @example
 * ```ts
 * const brief = { asOf: '2026-05-04', stage: 'cold', channel: 'email', company: 'Ferrow', prospect: { name: 'Ana Lund' } };
 * const task = tenaciousDomain.taskFromBrief(brief, { provenance: { mode: 'unknown' } }).value;
 * tenaciousDomain.parties(task) // => ['Ferrow', 'ferrow']
 * ```
 */
export const tenaciousDomain: TenaciousDomain = {
  policy: tenaciousPolicy,
  about:
    'An agent of Tenacious, a firm that lends engineers to other companies, writes outreach to founders, CTOs and heads of engineering: first messages, answers, re-engagement and nurture, by e-mail, LinkedIn or SMS. It is given what was seen about the company (funding, open roles, layoffs, new leaders, …, each with a date and a confidence), which engineers are free, the public prices and the thread so far, and writes one message or declines to.',
  brief: briefSchema,
  taskFromBrief,
  expectation: tenaciousExpectation,
  parties: taskParties,
  names: taskNames,
};
