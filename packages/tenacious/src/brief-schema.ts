import { languageSchema } from '@tenacious-bench/schema';
import * as z from 'zod';
import { briefConfidenceSchema, briefSignalSchema } from './brief-signal-schema.ts';

const date = z.iso.date();
const text = z.string().min(1);
const count = z.int().min(0);

const benchSchema = z.strictObject({
  stack: text,
  available: count,
  committed: count,
  senior: count.nullable(),
  startDays: count.nullable(),
});

const priceSchema = z.strictObject({
  name: text,
  amountUsd: z.number().positive().nullable(),
  unit: z.enum(['month', 'hour', 'project']).nullable(),
});

const turnSchema = z.strictObject({
  from: z.enum(['agent', 'prospect', 'other']).nullable(),
  date,
  channel: z.enum(['email', 'linkedin', 'sms']).nullable(),
  subject: z.string().nullable(),
  text: z.string().nullable(),
  /** Whose conversation it belongs to, where a thread holds those of others. */
  conversation: z.string().nullable(),
  /** A bench, prices or signals that hold from the date on; the list is the whole bench from then. */
  bench: z.array(benchSchema).nullable(),
  prices: z.array(priceSchema).nullable(),
  signals: z.array(briefSignalSchema).nullable(),
});

/**
 * A brief in the form that a model is asked for: every object closed, every field there, null for what is not known.
 *
 * `taskFromBrief` takes far more than this; a model that is asked for one form writes one form.
 */
export const briefSchema = z.strictObject({
  asOf: date,
  stage: z.enum(['cold', 'warm', 're_engagement', 'nurture']),
  channel: z.enum(['email', 'linkedin', 'sms']),
  company: text,
  prospect: z.strictObject({ name: text, role: text }),
  segment: z
    .strictObject({ id: z.int().min(1).max(4), confidence: briefConfidenceSchema })
    .nullable(),
  signals: z.array(briefSignalSchema),
  bench: z.array(benchSchema),
  prices: z.array(priceSchema),
  thread: z.array(turnSchema),
  /** What the sender wrote down for itself: it guides the message and never appears in it. */
  notes: z.array(text),
  restrictions: z.strictObject({ phrases: z.array(text) }).nullable(),
  conversation: z.string().nullable(),
  language: languageSchema.nullable(),
});
