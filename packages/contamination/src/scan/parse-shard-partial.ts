import { countSchema, createParser, digestSchema, type Parsed } from '@tenacious-bench/schema';
import * as z from 'zod';
import type { ShardPartial } from './shard-partial.ts';

const range = z.tuple([countSchema, countSchema]);
const fieldSpan = z.strictObject({ field: z.string(), start: countSchema, end: countSchema });

const foundMatchSchema = z.strictObject({
  check: z.enum(['exact', 'ngram', 'embedding']),
  verdict: z.enum(['leak', 'review']),
  reference: z.strictObject({ id: z.string(), file: z.string(), row: z.int().min(1) }),
  raw: z.number(),
  covered: z.array(range),
  longest: countSchema,
  spans: z.array(z.strictObject({ task: fieldSpan, reference: fieldSpan })),
  residual: z.number().exactOptional(),
});

const shardPartialSchema = z.strictObject({
  schema: z.literal('tenacious-bench/contamination-partial@1.0'),
  settings: digestSchema,
  shard: z.strictObject({
    file: z.string(),
    digest: digestSchema,
    rows: countSchema,
    unread: z.array(z.string()),
  }),
  compared: z.array(digestSchema),
  truncatedTexts: countSchema,
  found: z.array(
    z.strictObject({
      task: digestSchema,
      matches: z.array(foundMatchSchema),
      leftOut: countSchema,
      uses: z.array(range),
    }),
  ),
});

const parse = /* @__PURE__ */ createParser(shardPartialSchema);

/**
 * Parses what a scan of one shard found, as it was kept or sent.
 *
 * @example
 * ```ts
 * const index = indexTasks([{ id: 'a', file: 'a', row: 1, texts: [{ field: 'body', text: 'Nine engineers are free.' }] }]);
 * const partial = await scanShard(index, shardOf('lake', []));
 * parseShardPartial(JSON.parse(JSON.stringify(partial))).ok // => true
 * parseShardPartial({ ...partial, extra: 1 }).issues[0].path // => 'extra'
 * ```
 */
export function parseShardPartial(value: unknown): Parsed<ShardPartial> {
  return parse(value);
}
