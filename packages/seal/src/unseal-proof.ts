import {
  createParser,
  digestSchema,
  identifierSchema,
  type Parsed,
  versionSchema,
} from '@tenacious-bench/schema';
import * as z from 'zod';

/** The `schema` value of a newly written proof. */
export const unsealProofTag = 'tenacious-bench/unseal-proof@1.0';

const keySchema = z.string().regex(/^[0-9a-f]{64}$/, 'expected 64 hexadecimal digits');

/** What is published with the rows of a split that is sealed no more, so that anybody can hash them again. */
export const unsealProofSchema = z.strictObject({
  schema: z.string().regex(/^tenacious-bench\/unseal-proof@1\.\d+$/, `expected ${unsealProofTag}`),
  release: z.strictObject({ name: identifierSchema, version: versionSchema }),
  split: identifierSchema,
  /** The digest of the commitment. */
  commitment: digestSchema,
  root: digestSchema,
  /** The canary that stood in the sealed files alone. */
  canary: z.guid(),
  /** What opened it. */
  openedBy: z.enum(['identity', 'passphrase', 'shares', 'beacon']),
  /** A row's salt is the HMAC-SHA-256 of its id under the key of its part. */
  saltKeys: z.strictObject({ prompts: keySchema, gold: keySchema }),
  /** The leaves of both trees, sorted by id: where a row was changed, they say which. */
  rows: z.array(
    z.strictObject({ id: z.string().min(1), prompts: digestSchema, gold: digestSchema }),
  ),
});
export type UnsealProof = z.infer<typeof unsealProofSchema>;

const parse = createParser(unsealProofSchema);

/**
 * Reads a proof from JSON that was parsed already.
 *
 * @example
 * ```ts
 * parseUnsealProof({ split: 'test' }).ok // => false
 * ```
 */
export function parseUnsealProof(input: unknown): Parsed<UnsealProof> {
  return parse(input);
}
