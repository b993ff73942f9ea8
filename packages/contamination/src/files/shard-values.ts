import { type ByteReader, createByteReader } from './byte-reader.ts';
import { duckdbValues } from './duckdb-values.ts';
import { jsonArrayValues, jsonDocumentValues } from './json-values.ts';
import { jsonlValues, type ValueBatches } from './jsonl-values.ts';
import { openParquet } from './open-parquet.ts';
import { parquetValues } from './parquet-values.ts';
import type { ReadShardOptions, ShardFormat } from './read-shard-options.ts';
import { ShardError } from './shard-error.ts';
import { formatOf, headBytes, storageOf } from './shard-format.ts';
import { textValues } from './text-values.ts';
import { unpack } from './unpack.ts';
import type { UnreadList } from './unread-list.ts';

/** The rows of a file, whatever its format. */
export async function* shardValues(
  file: string,
  stored: ByteReader,
  unread: UnreadList,
  options: ReadShardOptions,
): ValueBatches {
  const storage = storageOf(file, await stored.peek(8));
  if (storage === 'parquet') {
    yield* tableValues(file, unread, options);
    return;
  }
  const bytes = createByteReader(unpack(stored, storage));
  const head = await bytes.peek(headBytes);
  if (storageOf(file, head) === 'parquet') throw notAFile(file);
  yield* formattedValues(bytes, unread, options.format ?? formatOf(file, head));
}

async function* tableValues(
  file: string,
  unread: UnreadList,
  options: ReadShardOptions,
): ValueBatches {
  if (file === '-') throw notAFile(file);
  const table = await openParquet(file, options);
  yield* options.reader === 'duckdb' ? duckdbValues(table, unread) : parquetValues(table, unread);
}

function notAFile(file: string): ShardError {
  const because = 'Parquet is only read from an unpacked file, because its end is read first';
  return new ShardError(`${file}: ${because}`);
}

function formattedValues(bytes: ByteReader, unread: UnreadList, format: ShardFormat): ValueBatches {
  switch (format) {
    case 'jsonl':
      return jsonlValues(bytes.rest(), unread);
    case 'json_array':
      return jsonArrayValues(bytes, unread);
    case 'json_document':
      return jsonDocumentValues(bytes);
    case 'text':
      return textValues(bytes, unread);
    default:
      return format satisfies never;
  }
}
