import * as z from 'zod';
import { confidenceSchema, dateSchema, identifierSchema } from './scalar.ts';

const scalar = z.union([z.string(), z.number(), z.boolean()]);

/** An amount of money; the currency is an ISO 4217 code because "$" alone names a dozen currencies. */
export const moneySchema = z.strictObject({
  amount: z.number(),
  currency: z.string().regex(/^[A-Z]{3}$/, 'expected a currency code such as USD'),
});
export type Money = z.infer<typeof moneySchema>;

/** One value of a fact: a scalar, a list of scalars, or money. */
export const factValueSchema = z.union([scalar, z.array(scalar), moneySchema], {
  error: 'expected a string, number, boolean, a list of those, or { amount, currency }',
});
export type FactValue = z.infer<typeof factValueSchema>;

/** Something the agent was told: the ground that a claim in its message stands on. */
export const factSchema = z.strictObject({
  id: identifierSchema,
  /** One of the policy's topics, for example `funding` or `capacity`. */
  topic: identifierSchema,
  /** Whom it is about: `recipient`, `sender`, or the name of somebody else. */
  subject: z.string().min(1),
  values: z.record(z.string(), factValueSchema),
  confidence: confidenceSchema,
  observedAt: dateSchema,
  /** Where it was seen, for example `careers page`. */
  source: z.string().min(1),
  /** `internal` facts guide the agent but may never be shown to the recipient. */
  disclosure: z.enum(['quotable', 'internal']),
  validUntil: dateSchema.optional(),
});
export type Fact = z.infer<typeof factSchema>;
