import * as z from 'zod';
import { factSchema } from './fact.ts';
import { messageSchema } from './message.ts';
import { dateSchema, identifierSchema } from './scalar.ts';

const place = {
  /** Every turn names its conversation, so that one prospect's words cannot leak into another's thread. */
  conversation: identifierSchema,
  at: dateSchema,
};

/** A message of the thread. */
export const messageTurnSchema = z.strictObject({
  kind: z.literal('message'),
  ...place,
  from: z.enum(['agent', 'recipient', 'other']),
  message: messageSchema,
});
export type MessageTurn = z.infer<typeof messageTurnSchema>;

/** Something that happened between messages and changed what is true. */
export const eventSchema = z.strictObject({
  kind: z.literal('event'),
  ...place,
  /** What happened, for a reader: `two Go engineers were booked elsewhere`. */
  reason: z.string().min(1),
  /** A fact whose id already exists replaces the earlier one. */
  adds: z.array(factSchema).optional(),
  removes: z.array(identifierSchema).optional(),
});
export type Event = z.infer<typeof eventSchema>;

/** One step of a thread. */
export const turnSchema = z.discriminatedUnion('kind', [messageTurnSchema, eventSchema]);
export type Turn = z.infer<typeof turnSchema>;
