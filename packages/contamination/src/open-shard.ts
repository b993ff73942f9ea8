import { createReadStream } from 'node:fs';
import { createRowReader, type RowReader } from './create-row-reader.ts';
import { hashBytes } from './hashed-bytes.ts';
import { jsonlValues } from './jsonl-values.ts';
import type { Row } from './row.ts';
import type { RowFields } from './row-texts.ts';
import type { Shard, ShardManifest } from './shard.ts';
import { ShardError } from './shard-error.ts';
import { createUnreadList } from './unread-list.ts';

export type OpenShardOptions = RowFields & {
  /**
   * What the path `-` stands for.
   *
   * @default process.stdin
   */
  readonly stdin?: AsyncIterable<Uint8Array>;
};

/** A file of reference text, read when its rows are asked for; the path `-` is the standard input. */
export function openShard(file: string, options: OpenShardOptions = {}): Shard {
  return { file, rows: () => readRows(file, options) };
}

async function* readRows(
  file: string,
  options: OpenShardOptions,
): AsyncGenerator<readonly Row[], ShardManifest, undefined> {
  const reader = createRowReader(file, options);
  const unread = createUnreadList();
  const source = openBytes(file, options);
  let rows = 0;
  try {
    const stored = hashBytes(source);
    for await (const values of jsonlValues(stored.read(), unread)) {
      rows += values.length;
      yield values.map(({ value, row }) => reader.read(value, row));
    }
    refuseMissingFields(file, rows, reader);
    const digest = await stored.digest();
    return { file, digest, rows, unread: unread.lines(), lacking: reader.lacking() };
  } catch (error) {
    throw asShardError(file, error);
  }
}

const chunkBytes = 256 * 1024;

function openBytes(file: string, { stdin }: OpenShardOptions): AsyncIterable<Uint8Array> {
  if (file === '-') return stdin ?? process.stdin;
  return createReadStream(file, { highWaterMark: chunkBytes });
}

function refuseMissingFields(file: string, rows: number, reader: RowReader): void {
  for (const [field, count] of Object.entries(reader.lacking())) {
    if (rows === 0 || count < rows) continue;
    throw new ShardError(
      `${file}: no row has the field ${field}; there are ${reader.keys().join(', ')}`,
    );
  }
}

function asShardError(file: string, error: unknown): unknown {
  if (!(error instanceof Error && 'code' in error && 'syscall' in error)) return error;
  return new ShardError(
    `${file}: ${faults.get(error.code) ?? `it cannot be read (${error.code})`}`,
    {
      cause: error,
    },
  );
}

const faults: ReadonlyMap<unknown, string> = new Map([
  ['ENOENT', 'there is no such file'],
  ['EACCES', 'nobody may read it'],
  ['EISDIR', 'it is a folder'],
]);
