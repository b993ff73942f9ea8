import type { RowFields } from '../rows/row-texts.ts';

/** How rows stand in the unpacked bytes of a file. */
export type ShardFormat = 'jsonl' | 'json_array' | 'json_document' | 'text';

export type ReadShardOptions = RowFields & {
  /**
   * How the rows stand in the unpacked file.
   *
   * @default what its name says, else its first bytes
   */
  readonly format?: ShardFormat | undefined;
  /**
   * What reads Parquet: DuckDB is faster, but `@duckdb/node-api` must be installed.
   *
   * @default 'hyparquet'
   */
  readonly reader?: 'hyparquet' | 'duckdb' | undefined;
};
