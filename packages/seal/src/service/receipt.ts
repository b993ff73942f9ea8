import {
  createParser,
  dateSchema,
  digestSchema,
  identifierSchema,
  versionSchema,
} from '@tenacious-bench/schema';
import * as z from 'zod';
import { releasedResultSchema } from './released-result.ts';

/** The `schema` value of a newly written receipt. */
export const sealedReceiptTag = 'tenacious-bench/sealed-receipt@1.0';

/** What a service signs: which submission had which result, on which sealed rows, by which scorer and policy. */
export const sealedReceiptSchema = z.strictObject({
  schema: z
    .string()
    .regex(/^tenacious-bench\/sealed-receipt@1\.\d+$/, `expected ${sealedReceiptTag}`),
  release: z.strictObject({ name: identifierSchema, version: versionSchema }),
  split: identifierSchema,
  /** The digest of the commitment, and its root. */
  commitment: digestSchema,
  root: digestSchema,
  scorer: digestSchema,
  policy: digestSchema,
  submitter: identifierSchema,
  submission: digestSchema,
  result: releasedResultSchema,
  /** The how manieth query of the submitter it was, of how many. */
  spend: z.strictObject({ query: z.int().min(1), limit: z.int().min(1) }),
  /** The head of the ledger of queries before it. */
  ledger: digestSchema,
  at: dateSchema,
  /** The public key, ed25519. */
  service: z.string().regex(/^[0-9a-f]{64}$/, 'expected a public key: 64 hexadecimal digits'),
  signature: z.string().regex(/^[0-9a-f]{128}$/, 'expected a signature: 128 hexadecimal digits'),
});
export type SealedReceipt = z.infer<typeof sealedReceiptSchema>;

export const parseReceipt = createParser(sealedReceiptSchema);
