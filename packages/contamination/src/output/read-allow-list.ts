import { createParser, dateSchema, type Parsed } from '@tenacious-bench/schema';
import * as z from 'zod';

const rowId = z
  .string()
  .min(1)
  .refine((id) => !id.includes('*'), {
    error: 'name one row by its id: a pattern would allow what nobody has looked at',
    params: { code: 'pattern' },
  });

const allowEntrySchema = z.strictObject({
  /** Id of the task. */
  task: rowId,
  /** Id of the reference row. */
  reference: rowId,
  reason: z.string().refine((reason) => reason.trim() !== '', {
    error: 'say why the match is no leak',
    params: { code: 'missing_reason' },
  }),
  /** The last day on which it counts. */
  until: dateSchema,
});

/** A match that a person has looked at, and for how long that holds. */
export type AllowEntry = z.infer<typeof allowEntrySchema>;

const allowListSchema = z.array(allowEntrySchema).superRefine((entries, context) => {
  const pairs = entries.map(({ task, reference }) => JSON.stringify([task, reference]));
  const firsts = new Map(pairs.map((pair, index) => [pair, index] as const).reverse());
  for (const [index, pair] of pairs.entries()) {
    if (firsts.get(pair) === index) continue;
    context.addIssue({
      code: 'custom',
      path: [index],
      message: 'another entry names the same two rows',
      params: { code: 'duplicate_entry' },
    });
  }
});

const parse = /* @__PURE__ */ createParser(allowListSchema);

/**
 * Reads a list of matches that are no leaks: each entry names both rows, the reason, and the day until which it counts.
 *
 * @example
 * ```ts
 * readAllowList([{ task: 't1', reference: 'r9', reason: 'a public quotation', until: '2026-12-31' }]).ok // => true
 * readAllowList([{ task: '*', reference: 'r9', reason: 'all fine', until: '2026-12-31' }]).issues[0].code // => 'pattern'
 * ```
 */
export function readAllowList(value: unknown): Parsed<readonly AllowEntry[]> {
  return parse(value);
}
