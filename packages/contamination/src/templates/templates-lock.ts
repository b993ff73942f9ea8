import { countSchema, digest, digestSchema, shareSchema } from '@tenacious-bench/schema';
import * as z from 'zod';

/** What a lock file of templates says that it is. */
export const templatesTag = 'tenacious-bench/templates-lock@1.0';

const bar = z.strictObject({ least: countSchema, share: shareSchema, most: countSchema });

const templateRun = z
  .strictObject({
    words: z.string().min(1),
    tasks: countSchema,
    reference: countSchema,
    hash: digestSchema,
  })
  .superRefine(({ words, hash }, context) => {
    if (digest(words) === hash) return;
    context.addIssue({
      code: 'custom',
      path: ['hash'],
      message: `it is not the hash of ${JSON.stringify(words)}: delete a line or leave it as it is`,
      params: { code: 'hash_mismatch' },
    });
  });

/** A lock file of templates, as it was written and reviewed. */
export const templatesLockSchema = z.strictObject({
  schema: z.literal(templatesTag),
  /** Words in a row that are looked up. */
  n: z.int().min(1),
  /** From how many units, and which share of them, a run of words was taken for template. */
  bars: z.strictObject({ tasks: bar, reference: bar, alone: bar }),
  runs: z.array(templateRun),
});
