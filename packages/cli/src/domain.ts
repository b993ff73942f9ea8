import type { Domain } from '@tenacious-bench/generators';
import { taskFromBrief, tenaciousPolicy } from '@tenacious-bench/tenacious';
import * as z from 'zod';

export const domain: Domain = {
  policy: tenaciousPolicy,
  about: 'An agent of a talent platform writes outreach.',
  brief: z.looseObject({ asOf: z.string() }),
  taskFromBrief: (brief, options) => taskFromBrief(brief, options),
  expectation: () => undefined,
  parties: ({ conversation }) => [conversation],
};
