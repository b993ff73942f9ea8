import { createParser, digestSchema, type Parsed } from '@tenacious-bench/schema';
import * as z from 'zod';

/** The `schema` value of a newly written proof. */
export const rowProofTag = 'tenacious-bench/row-proof@1.0';

const hashSchema = z.string().regex(/^[0-9a-f]{64}$/, 'expected 64 hexadecimal digits');

const proofPartSchema = z.strictObject({
  row: z.looseObject({ id: z.string().min(1) }),
  salt: hashSchema,
  /** The hashes beside the way from the row up to the root. */
  path: z.array(hashSchema).max(64),
});
export type RowProofPart = z.infer<typeof proofPartSchema>;

/** One row, and what it takes to see that it was committed to. */
export const rowProofSchema = z.strictObject({
  schema: z.string().regex(/^tenacious-bench\/row-proof@1\.\d+$/, `expected ${rowProofTag}`),
  /** The digest of the commitment. */
  commitment: digestSchema,
  id: z.string().min(1),
  /** Its place among the rows, sorted by id. */
  index: z.int().min(0),
  parts: z.strictObject({
    prompts: proofPartSchema.optional(),
    gold: proofPartSchema.optional(),
  }),
});
export type RowProof = z.infer<typeof rowProofSchema>;

const parse = createParser(rowProofSchema);

/**
 * Reads a proof from JSON that was parsed already.
 *
 * @example
 * ```ts
 * parseRowProof({ id: 'a' }).ok // => false
 * ```
 */
export function parseRowProof(input: unknown): Parsed<RowProof> {
  return parse(input);
}
