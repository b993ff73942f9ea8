import { digest } from '@tenacious-bench/schema';
import { type OverlapBars, overlapBars } from '../overlap/judge-overlap.ts';
import { createRowMatcher } from '../overlap/row-matcher.ts';
import type { TaskIndex } from '../overlap/task-index.ts';
import type { StopSignal } from '../vectors/embedder.ts';
import type { SemanticSearch } from '../vectors/semantic-search.ts';
import { throwIfStopped } from '../vectors/throw-if-stopped.ts';
import type { Shard } from './shard.ts';
import type { ShardPartial } from './shard-partial.ts';
import { createTally } from './tally.ts';

export type ScanOptions = {
  readonly bars?: OverlapBars;
  /** How many matches are kept for one task in one shard; the others are counted. @default 20 */
  readonly most?: number;
  /** Compares rows as vectors too. @default no vectors */
  readonly semantic?: SemanticSearch | undefined;
  readonly signal?: StopSignal;
  /** Is told after each batch how many rows of a file are read. */
  readonly onProgress?: (file: string, rows: number) => void;
  /** Is given what a shard has as soon as all of it is read, to keep it. */
  readonly onPartial?: (partial: ShardPartial) => void | Promise<void>;
};

/**
 * Compares a shard of reference text with tasks. What it returns can be kept, sent elsewhere and merged with the partials
 * of other shards in any order.
 *
 * @example
 * ```ts
 * const text = 'Nine engineers are free from the first of June, four of them senior, two of them for Kafka.';
 * const row = (id, body) => ({ id, file: `${id}.jsonl`, row: 1, texts: [{ field: 'body', text: body }] });
 * const index = indexTasks([row('task', text)]);
 * const partial = await scanShard(index, shardOf('lake', [row('lake', `They wrote: "${text.toUpperCase()}"`)]));
 * partial.found[0].matches[0].verdict // => 'leak'
 * ```
 */
export async function scanShard(
  index: TaskIndex,
  shard: Shard,
  { bars = overlapBars, most = 20, semantic, signal, onProgress, onPartial }: ScanOptions = {},
): Promise<ShardPartial> {
  const match = createRowMatcher(index, { bars, semantic });
  const tally = createTally(index, most);
  const batches = shard.rows();
  let truncatedTexts = 0;
  let read = 0;
  for (;;) {
    throwIfStopped(signal);
    const { value, done } = await batches.next();
    if (!done) {
      const { matched, truncated } = await match(value);
      for (const row of matched) tally.add(row);
      truncatedTexts += truncated;
      read += value.length;
      onProgress?.(shard.file, read);
      continue;
    }
    const { file, digest: bytes, rows, unread } = value;
    const partial: ShardPartial = {
      schema: 'tenacious-bench/contamination-partial@1.0',
      settings: settingsDigest(index, { bars, most, semantic }),
      shard: { file, digest: bytes, rows, unread },
      compared: index.tasks.map((task) => task.digest).sort(),
      truncatedTexts,
      found: tally.found(),
    };
    await onPartial?.(partial);
    return partial;
  }
}

// To be raised whenever a scan finds something else than before: what was kept of earlier scans then no longer counts.
const version = 1;

/**
 * Names everything that decides what a scan finds, apart from the tasks and the rows.
 *
 * @example
 * ```ts
 * const index = indexTasks([{ id: 'a', file: 'tasks.jsonl', row: 1, texts: [{ field: 'body', text: 'Hello.' }] }]);
 * settingsDigest(index, { most: 20 }) === settingsDigest(index, {}) // => true
 * settingsDigest(index, { most: 30 }) === settingsDigest(index, {}) // => false
 * ```
 */
export function settingsDigest(
  { n, templates }: Pick<TaskIndex, 'n' | 'templates'>,
  { bars = overlapBars, most = 20, semantic }: Pick<ScanOptions, 'bars' | 'most' | 'semantic'>,
): string {
  const masked = { n: templates.n, ngrams: [...templates.ngrams].sort() };
  const vectors = semantic && { ...semantic.settings, threshold: semantic.null.threshold };
  return digest({ version, n, bars, most, templates: masked, vectors });
}
