import { countSchema, createParser, dateSchema } from '@tenacious-bench/schema';
import * as z from 'zod';
import { callFailures } from './model-call-error.ts';

/** One call, or one answer that a recording gave instead. */
export const ledgerEntrySchema = z.strictObject({
  at: dateSchema,
  /** {@link requestKey} of what was asked. */
  call: z.string().min(1),
  /** The tag of the batch that it was part of. */
  batch: z.string().optional(),
  purpose: z.string().min(1),
  model: z.string(),
  inputTokens: countSchema,
  outputTokens: countSchema,
  cachedTokens: countSchema.optional(),
  reasoningTokens: countSchema.optional(),
  costUsd: z.number().min(0),
  outcome: z.enum(['answered', 'failed', 'replayed']),
  failure: z.enum(callFailures).optional(),
  /** Why an answer that was paid for could not be used. */
  reason: z.string().optional(),
  /** Nobody said what the call took, so the most that it can have cost is written down. */
  isBound: z.literal(true).optional(),
});
export type LedgerEntry = z.infer<typeof ledgerEntrySchema>;

/**
 * Parses one line of a ledger.
 *
 * @example
 * ```ts
 * parseLedgerEntry({ purpose: 'judge' }).issues[0].path // => 'at'
 * ```
 */
export const parseLedgerEntry = createParser(ledgerEntrySchema);
