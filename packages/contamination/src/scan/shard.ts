import type { Row } from '../rows/row.ts';

/** A file of reference text, as rows in batches; what is known when all of it is read comes last. */
export type Shard = {
  /** Its path as it was given. */
  readonly file: string;
  rows(): AsyncGenerator<readonly Row[], ShardManifest, undefined>;
};

/** What was read of a shard, and what was not. */
export type ShardManifest = {
  readonly file: string;
  /** SHA-256 of its bytes as they are stored. */
  readonly digest: string;
  readonly rows: number;
  /** A line for each row, or stretch of rows, that could not be read. */
  readonly unread: readonly string[];
  /** How many rows lack each declared field. */
  readonly lacking: Readonly<Record<string, number>>;
};
