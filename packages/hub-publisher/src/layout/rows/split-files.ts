import { type TreeFile, textFile } from '../tree-file.ts';
import type { CanonicalRow } from './canonical-rows.ts';
import type { ColumnShape } from './column-shape.ts';
import { type ShardLimits, shardRows } from './shard-rows.ts';
import { type ParquetFacts, writeParquet } from './write-parquet.ts';

/** The files of one open split: each shard twice, as Parquet and as lines of JSON. */
export type SplitFiles = {
  readonly parquet: readonly TreeFile[];
  readonly jsonl: readonly TreeFile[];
};

/** Writes the rows of a split under `data/`. All splits share their columns, as one table does. */
export function splitFiles(
  { name, rows }: { readonly name: string; readonly rows: readonly CanonicalRow[] },
  columns: ReadonlyMap<string, ColumnShape>,
  { facts, limits }: { readonly facts: ParquetFacts; readonly limits: ShardLimits },
): SplitFiles {
  const shards = shardRows(rows, limits);
  const numbered = (index: number) => `data/${name}-${padded(index)}-of-${padded(shards.length)}`;
  return {
    parquet: shards.map((shard, index) => ({
      path: `${numbered(index)}.parquet`,
      bytes: writeParquet(
        shard.map(({ row }) => row),
        columns,
        { ...facts, rowGroupSize: groupSizes(shard) },
      ),
    })),
    jsonl: shards.map((shard, index) => {
      const path = shards.length === 1 ? `data/${name}.jsonl` : `${numbered(index)}.jsonl`;
      return textFile(path, shard.map(({ line }) => `${line}\n`).join(''));
    }),
  };
}

// Whoever reads a group has all of it in memory, and the gate that compares it with the lines does so for every one.
// A page of Parquet is no larger, so smaller groups cost little.
const mostOfGroup = { rowsPerShard: 1000, bytesPerShard: 2 ** 20 };

function groupSizes(shard: readonly CanonicalRow[]): number[] {
  return shardRows(shard, mostOfGroup).map(({ length }) => length);
}

function padded(count: number): string {
  return String(count).padStart(5, '0');
}
