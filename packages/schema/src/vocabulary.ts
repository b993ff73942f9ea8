import * as z from 'zod';
import { claimKindSchema } from './claim.ts';
import { identifierSchema } from './scalar.ts';

/** What a value of a fact measures, so that a quantity in a message can be compared with it. */
export const measureSchema = z.enum([
  'count',
  'money',
  'percent',
  'date',
  'duration',
  'text',
  'entity',
]);
export type Measure = z.infer<typeof measureSchema>;

/** One named value of a topic's facts. */
export const topicFieldSchema = z.strictObject({
  name: identifierSchema,
  measure: measureSchema,
  /** The unit a count is counted in; one of the vocabulary's units. */
  unit: identifierSchema.optional(),
});

/** Something a message can talk about, and the words that show that it does. */
export const topicSchema = z.strictObject({
  id: identifierSchema,
  title: z.string().min(1),
  /** Whom facts of this topic are about. */
  subject: z.string().min(1),
  /** What a claim of this topic is, where it is not a plain quantity: `price`. */
  claim: claimKindSchema.optional(),
  cues: z.array(z.string().min(1)),
  fields: z.array(topicFieldSchema),
  /** How long a fact of this topic stays fresh, from `observedAt`. */
  validDays: z.int().min(1).optional(),
});
export type Topic = z.infer<typeof topicSchema>;

/** A thing that can be counted, with every word it goes by. */
export const unitSchema = z.strictObject({
  id: identifierSchema,
  nouns: z.array(z.string().min(1)).min(1),
});
export type Unit = z.infer<typeof unitSchema>;

/** A promise that the sender can make, and the facts that say how far it may go. */
export const commitmentSchema = z.strictObject({
  /** The topic whose facts are the limit. */
  topic: identifierSchema,
  /** What is promised; one of the vocabulary's units. */
  unit: identifierSchema,
  /** The value that holds the limit, and those already spoken for. */
  limit: identifierSchema,
  minus: z.array(identifierSchema).optional(),
  /** The value that tells one kind from another, for example the stack of an engineer. */
  by: identifierSchema.optional(),
  /** Phrases that make a count a promise: `are free`, `we can place`. Without them every count of the unit is one. */
  cues: z.array(z.string().min(1)).min(1).optional(),
  /** Phrases that make the same count a report instead: `are committed elsewhere`. */
  reportCues: z.array(z.string().min(1)).optional(),
});
export type Commitment = z.infer<typeof commitmentSchema>;

/** How the two sides of a conversation are called in a message. */
export const partiesSchema = z.strictObject({
  /** Names that the sender goes by. */
  sender: z.array(z.string().min(1)),
  /** The topic whose facts say who the recipient is, and the values that are names. */
  recipient: z.strictObject({
    topic: identifierSchema,
    names: z.array(identifierSchema).min(1),
  }),
});

/** What a policy's world is made of. Another domain is another vocabulary, not another engine. */
export const vocabularySchema = z.strictObject({
  topics: z.array(topicSchema),
  units: z.array(unitSchema),
  commitments: z.array(commitmentSchema),
  parties: partiesSchema.optional(),
  /** Words that go by one name in the wordings of rules: `<contract>`. */
  groups: z.record(z.string(), z.string()).optional(),
});
export type Vocabulary = z.infer<typeof vocabularySchema>;
