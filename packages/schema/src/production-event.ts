import * as z from 'zod';
import { decisionSchema } from './decision.ts';
import { countSchema, dateSchema, identifierSchema } from './scalar.ts';
import { tagSchema } from './tag-schema.ts';

const common = {
  schema: tagSchema('production-event'),
  id: identifierSchema,
  /** When it became known. */
  at: dateSchema,
  /** Who says so. */
  by: identifierSchema,
  note: z.string().min(1).optional(),
};

/** Names a row of the log of results. */
const message = {
  task: identifierSchema,
  agent: identifierSchema,
  trial: countSchema,
  /** Messages of one family are kin, so they count as one cluster. */
  family: identifierSchema,
  /** What the gate had decided, so that an event can be read without the log. */
  gate: decisionSchema,
};

/** What people found out about messages after a gate had judged them. */
export const productionEventSchema = z.discriminatedUnion('kind', [
  /** Somebody saw the decision of the gate, and kept it or put another in its place. */
  z.strictObject({ ...common, kind: z.literal('review'), ...message, decision: decisionSchema }),
  /** Somebody judged the message; `blind` where the decision of the gate was not seen. */
  z.strictObject({
    ...common,
    kind: z.literal('label'),
    ...message,
    /** Null where the rater looked and could not say. */
    right: z.boolean().nullable(),
    blind: z.boolean(),
  }),
  /** A message did what a rule forbids; `at` is when that became known. */
  z.strictObject({
    ...common,
    kind: z.literal('incident'),
    ...message,
    rule: identifierSchema,
    occurredAt: dateSchema,
  }),
  /** Somebody looked for incidents up to this instant: those found stand in rows of their own. */
  z.strictObject({ ...common, kind: z.literal('checked') }),
]);
export type ProductionEvent = z.infer<typeof productionEventSchema>;
