import type { ReadShardOptions } from '../files/read-shard-options.ts';
import type { OverlapBars } from '../overlap/judge-overlap.ts';
import type { TaskIndex } from '../overlap/task-index.ts';
import type { ShardPartial } from '../scan/shard-partial.ts';

/** What a worker thread is started with. */
export type ScanWork = {
  readonly index: TaskIndex;
  readonly bars?: OverlapBars;
  readonly most?: number;
  /** The floor of the lexical comparison by vectors; without it words alone are compared. */
  readonly lexicalFloor?: number;
};

/** The next file for a worker. */
export type ScanRequest = { readonly file: string; readonly options: ReadShardOptions };

/** What a worker says of the file that it was given. */
export type ScanAnswer =
  | { readonly kind: 'progress'; readonly rows: number }
  | { readonly kind: 'partial'; readonly partial: ShardPartial }
  | { readonly kind: 'unreadable'; readonly message: string; readonly cause: unknown }
  | { readonly kind: 'failed'; readonly error: unknown };
