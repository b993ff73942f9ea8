import * as z from 'zod';
import { messageSchema } from './message.ts';
import { countSchema, dateSchema, identifierSchema } from './scalar.ts';
import { tagSchema } from './tag-schema.ts';

/** What came of asking an agent: a message, a reasoned refusal to write one, or an error of the machinery. */
export const outcomeSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('message'), message: messageSchema }),
  z.strictObject({ kind: z.literal('abstention'), reason: z.string().min(1) }),
  z.strictObject({ kind: z.literal('error'), code: identifierSchema, reason: z.string().min(1) }),
]);
export type Outcome = z.infer<typeof outcomeSchema>;

/** One row of a run: one agent's answer to one task in one trial, or to one turn of it. */
export const outputSchema = z.strictObject({
  schema: tagSchema('output'),
  task: identifierSchema,
  agent: identifierSchema,
  /** 0 for the first try. */
  trial: countSchema,
  /** Which message of a task that continues, from 0; left out where a task asks for one. */
  turn: countSchema.optional(),
  outcome: outcomeSchema,
  at: dateSchema.optional(),
  durationMs: z.number().min(0).optional(),
  costUsd: z.number().min(0).optional(),
});
export type Output = z.infer<typeof outputSchema>;
