import * as z from 'zod';
import { identifierSchema } from './scalar.ts';
import { spanSchema } from './span.ts';

/** What sort of statement a claim is. */
export const claimKindSchema = z.enum([
  'quantity',
  'event',
  'entity',
  'commitment',
  'price',
  'deadline',
  'ask',
]);
export type ClaimKind = z.infer<typeof claimKindSchema>;

/** How a claim compares with the facts as of its turn. */
export const claimStatusSchema = z.enum([
  'supported',
  'overstated',
  'contradicted',
  'unsupported',
  'stale',
  'not_checkable',
]);
export type ClaimStatus = z.infer<typeof claimStatusSchema>;

/** In what a promise goes too far: more than there are, of a kind that there is not, or before anything can begin. */
export const breachSchema = z.enum(['count', 'kind', 'start']);
export type Breach = z.infer<typeof breachSchema>;

export const polaritySchema = z.enum(['affirmed', 'negated']);
export const modalitySchema = z.enum(['asserted', 'hedged', 'asked', 'conditional', 'quoted']);

/** A statement that needs a fact behind it, where it stands, and how it fared. */
export const claimSchema = z.strictObject({
  kind: claimKindSchema,
  topic: identifierSchema.optional(),
  /** Whom it is about: `recipient`, `sender`, or a name. */
  subject: z.string().min(1),
  span: spanSchema,
  quote: z.string(),
  polarity: polaritySchema,
  modality: modalitySchema,
  status: claimStatusSchema,
  /** Of a commitment that the facts do not cover. */
  breach: breachSchema.optional(),
  /** Id of the fact that decides the status. */
  fact: identifierSchema.optional(),
  /** What the fact says and what the claim says, for a reader. */
  because: z.string().min(1),
});
export type Claim = z.infer<typeof claimSchema>;
