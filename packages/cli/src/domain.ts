import type { Domain } from '@tenacious-bench/generators';
import { tenaciousDomain } from '@tenacious-bench/tenacious/generating';
import * as z from 'zod';

/** The domain that `tbench` makes tasks of: the one that comes with it. */
export const domain: Domain = tenaciousDomain;

// What the fields hold is for taskFromBrief to say; here a mistyped one is kept from being lost in silence.
const field = z.unknown().optional();

/** The same for people who write briefs: whatever a brief may hold, and not only what a model is asked for. */
export const authoringDomain: Domain = {
  ...tenaciousDomain,
  brief: z.strictObject({
    asOf: field,
    stage: field,
    channel: field,
    company: field,
    prospect: field,
    segment: field,
    signals: field,
    bench: field,
    prices: field,
    thread: field,
    notes: field,
    restrictions: field,
    conversation: field,
    language: field,
  }),
};
