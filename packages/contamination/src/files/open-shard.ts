import { createRowReader, type RowReader } from '../rows/create-row-reader.ts';
import type { Row } from '../rows/row.ts';
import type { Shard, ShardManifest } from '../scan/shard.ts';
import { createByteReader } from './byte-reader.ts';
import { DamageError } from './damage-error.ts';
import type { FileShard } from './file-shard.ts';
import { hashBytes } from './hashed-bytes.ts';
import { readAhead } from './read-ahead.ts';
import type { ReadShardOptions } from './read-shard-options.ts';
import { ShardError, toShardError } from './shard-error.ts';
import { shardValues } from './shard-values.ts';
import { createUnreadList } from './unread-list.ts';

export type OpenShardOptions = ReadShardOptions & {
  /**
   * What the path `-` stands for.
   *
   * @default process.stdin
   */
  readonly stdin?: AsyncIterable<Uint8Array> | undefined;
};

/**
 * A file of reference text, read when its rows are asked for; the path `-` is the standard input.
 *
 * JSON Lines, JSON arrays, Parquet and plain text are read, packed with gzip or zstd or not. What is damaged is listed
 * in the manifest and all else is read. A file that cannot be read at all, or has no row with a declared field, throws
 * a `ShardError`.
 */
export function openShard(file: string, { stdin, ...options }: OpenShardOptions = {}): FileShard {
  return { file, options, rows: () => readRows(file, () => openSource(file, stdin), options) };
}

/**
 * A shard of bytes that lie anywhere else, in every format of a file but Parquet, whose end is read first. `file` is what
 * reports call it, and its ending may say its format.
 */
export function shardOfBytes(
  file: string,
  read: () => AsyncIterable<Uint8Array>,
  options: ReadShardOptions = {},
): Shard {
  const source = () => ({ bytes: read(), close: async () => {} });
  return { file, rows: () => readRows(file, source, options) };
}

async function* readRows(
  file: string,
  openBytes: () => Source,
  options: ReadShardOptions,
): AsyncGenerator<readonly Row[], ShardManifest, undefined> {
  const source = openBytes();
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
    await source.close();
  }
}

type Source = {
  readonly bytes: AsyncIterable<Uint8Array>;
  readonly close: () => Promise<unknown>;
};

function openSource(file: string, stdin: OpenShardOptions['stdin']): Source {
  // Looking at process.stdin is enough to open it.
  if (file === '-') return { bytes: stdin ?? process.stdin, close: async () => {} };
  const bytes = readAhead(file);
  return { bytes, close: () => bytes.return() };
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
