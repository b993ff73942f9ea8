import * as z from 'zod';
import { chainShape } from './chained-ledger.ts';
import { sealedReceiptSchema } from './receipt.ts';

/** The `schema` value of a newly written entry. */
export const queryEntryTag = 'tenacious-bench/sealed-query@1.0';

/** One spent query, with the receipt that was given for it. */
export const queryEntrySchema = z.strictObject({
  schema: z.string().regex(/^tenacious-bench\/sealed-query@1\.\d+$/, `expected ${queryEntryTag}`),
  ...chainShape,
  /** A short digest of the output for each row, in the order of the leaves; empty where there was none. */
  outputs: z.array(z.string().regex(/^(?:[0-9a-f]{16})?$/, 'expected 16 hexadecimal digits')),
  receipt: sealedReceiptSchema,
});
export type QueryEntry = z.infer<typeof queryEntrySchema>;
