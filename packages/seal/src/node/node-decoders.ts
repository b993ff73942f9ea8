import type { LeakDecoders } from '../leaks/leak-decoders.ts';
import { parquetPieces } from './parquet-pieces.ts';
import { createRoomPool } from './room-pool.ts';
import { createUnpackBudget } from './unpack-budget.ts';
import { unpackGzip } from './unpack-gzip.ts';
import { unpackZstd } from './unpack-zstd.ts';

export type NodeDecodersOptions = {
  /**
   * What a packed file may hold at most, unless it is large itself: a small one can be made to fill any time. A row group
   * of a table, which is read at once, may never hold more. @default 512 MiB
   */
  readonly mostBytes?: number;
};

/**
 * Makes what reads gzip, zstd and Parquet in Node.
 *
 * @example
 * ```ts
 * import { gzipSync } from 'node:zlib';
 * import { buildFingerprints, createLeakScanner } from '@tenacious-bench/seal';
 * const key = new Uint8Array(32).fill(7);
 * const ask = 'Which of the two ferries to the outer islands leaves first on Sundays?';
 * const { fingerprints } = buildFingerprints([{ id: 'row-00017', ask }], key);
 * const { scan } = createLeakScanner(fingerprints, key, { decoders: nodeDecoders() });
 * const { findings } = await scan('rows.jsonl.gz', gzipSync(JSON.stringify({ ask })));
 * findings[0].through // => ['gzip']
 * ```
 */
export function nodeDecoders({ mostBytes = 2 ** 29 }: NodeDecodersOptions = {}): LeakDecoders {
  const pool = createRoomPool();
  return {
    gzip: (packed) => unpackGzip(packed, createUnpackBudget(mostBytes)),
    zstd: (packed) => unpackZstd(packed, createUnpackBudget(mostBytes)),
    parquet: (table) => parquetPieces(table, { mostBytes, pool }),
  };
}
