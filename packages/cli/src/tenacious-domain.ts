import type { Domain } from '@tenacious-bench/generators';
import { taskFromBrief, tenaciousPolicy } from '@tenacious-bench/tenacious';
import * as z from 'zod';

// What the fields hold is for taskFromBrief to say; here a mistyped one is kept from being lost in silence.
const brief = z.strictObject({
  asOf: z.unknown(),
  stage: z.unknown(),
  channel: z.unknown().optional(),
  company: z.unknown(),
  prospect: z.unknown(),
  segment: z.unknown().optional(),
  signals: z.unknown().optional(),
  bench: z.unknown().optional(),
  prices: z.unknown().optional(),
  thread: z.unknown().optional(),
  notes: z.unknown().optional(),
  restrictions: z.unknown().optional(),
  conversation: z.unknown().optional(),
  language: z.unknown().optional(),
});

/** The Tenacious domain, as the generators ask for one. */
export const tenaciousDomain: Domain = {
  policy: tenaciousPolicy,
  brief,
  taskFromBrief,
  expectation: ({ expected }) => expected,
  parties: ({ family }) => [family],
};
