import { digest } from '@tenacious-bench/schema';
import type { Row } from '../rows/row.ts';
import type { Shard } from './shard.ts';

/**
 * A shard of rows that are in memory. Its digest is that of its rows.
 *
 * @example
 * ```ts
 * const shard = shardOf('notes', [{ id: 'a', file: 'notes', row: 1, texts: [{ field: 'body', text: 'Hello.' }] }]);
 * (await shard.rows().next()).value.length // => 1
 * ```
 */
export function shardOf(file: string, rows: readonly Row[]): Shard {
  return {
    file,
    async *rows() {
      yield rows;
      return { file, digest: digest(rows), rows: rows.length, unread: [], lacking: {} };
    },
  };
}
