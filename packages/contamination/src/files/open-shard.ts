import { createReadStream } from 'node:fs';
import { createRowReader, type RowReader } from '../rows/create-row-reader.ts';
import type { Row } from '../rows/row.ts';
import type { Shard, ShardManifest } from '../scan/shard.ts';
import { createByteReader } from './byte-reader.ts';
import { DamageError } from './damage-error.ts';
import type { FileShard } from './file-shard.ts';
import { hashBytes } from './hashed-bytes.ts';
import { ShardError, toShardError } from './shard-error.ts';
import { type ReadShardOptions, shardValues } from './shard-values.ts';
import { createUnreadList } from './unread-list.ts';

export type OpenShardOptions = ReadShardOptions & {
  /**
   * What the path `-` stands for.
   *
   * @default process.stdin
   */
  readonly stdin?: AsyncIterable<Uint8Array> | undefined;
  /**
   * Reads the bytes of any file but a Parquet file, whose end is read first.
   *
   * @default the file system, and `stdin` for `-`
   */
  readonly read?: ((file: string) => AsyncIterable<Uint8Array>) | undefined;
};

/**
 * A file of reference text, read when its rows are asked for; the path `-` is the standard input.
 *
 * JSON Lines, JSON arrays, Parquet and plain text are read, packed with gzip or zstd or not. What is damaged is listed
 * in the manifest and all else is read. A file that cannot be read at all, or has no row with a declared field, throws
 * a `ShardError`.
 */
export function openShard(
  file: string,
  options?: OpenShardOptions & { readonly read?: undefined },
): FileShard;
export function openShard(file: string, options?: OpenShardOptions): Shard;
export function openShard(
  file: string,
  { stdin, read, ...options }: OpenShardOptions = {},
): Shard | FileShard {
  const rows = () => readRows(file, { stdin, read, ...options });
  // What is read in another way is no file that somebody else could open.
  return read === undefined ? { file, options, rows } : { file, rows };
}

async function* readRows(
  file: string,
  options: OpenShardOptions,
): AsyncGenerator<readonly Row[], ShardManifest, undefined> {
  const source = openSource(file, options);
  const stored = hashBytes(source.bytes);
  const reader = createRowReader(file, options);
  const unread = createUnreadList();
  const counts = { rows: 0, last: 0 };
  try {
    const values = shardValues(file, createByteReader(stored.read()), unread, options);
    for await (const batch of untilDamage(values, (because) =>
      unread.add(placeAfter(counts.last), because),
    )) {
      counts.rows += batch.length;
      counts.last = batch.at(-1)?.row ?? counts.last;
      yield batch.map(({ value, row }) => reader.read(value, row));
    }
    refuseMissingFields(file, counts.rows, reader);
    const digest = await stored.digest();
    const { rows } = counts;
    return { file, digest, rows, unread: unread.lines(), lacking: reader.lacking() };
  } catch (error) {
    throw toShardError(file, error);
  } finally {
    source.close();
  }
}

const chunkBytes = 1024 * 1024;

function openSource(file: string, { stdin, read }: OpenShardOptions) {
  if (read !== undefined) return { bytes: read(file), close: () => {} };
  // Looking at process.stdin is enough to open it.
  if (file === '-') return { bytes: stdin ?? process.stdin, close: () => {} };
  const bytes = createReadStream(file, { highWaterMark: chunkBytes });
  return { bytes, close: () => bytes.destroy() };
}

async function* untilDamage<Value>(
  values: AsyncIterable<Value>,
  report: (because: string) => void,
): AsyncGenerator<Value, void, undefined> {
  try {
    yield* values;
  } catch (error) {
    if (!(error instanceof DamageError)) throw error;
    report(error.message);
  }
}

function placeAfter(row: number): string {
  return row === 0 ? 'all rows' : `all after row ${row}`;
}

function refuseMissingFields(file: string, rows: number, reader: RowReader): void {
  for (const [field, count] of Object.entries(reader.lacking())) {
    if (rows === 0 || count < rows) continue;
    const keys = reader.keys().join(', ');
    throw new ShardError(`${file}: no row has the field ${field}; there are ${keys}`);
  }
}
