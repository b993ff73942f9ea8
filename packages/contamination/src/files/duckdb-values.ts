import type { DuckDBValue } from '@duckdb/node-api';
import type { NumberedValue, ValueBatches } from './jsonl-values.ts';
import type { ParquetFile } from './open-parquet.ts';
import { parquetValues, tableRow } from './parquet-values.ts';
import { dateText } from './plain-members.ts';
import { ShardError } from './shard-error.ts';
import type { UnreadList } from './unread-list.ts';

/** The same rows as those of `parquetValues`, read by DuckDB. What it cannot read is left to the other. */
export async function* duckdbValues(file: ParquetFile, unread: UnreadList): ValueBatches {
  const duckdb = await loadDuckdb();
  let row = 0;

  function toValue(record: Readonly<Record<string, DuckDBValue>>): NumberedValue {
    row += 1;
    return { row, value: tableRow(plainMembers(record, duckdb), file) };
  }

  for await (const records of readRecords(file, duckdb)) {
    if (records === 'damaged') yield* parquetValues(file, unread, row + 1);
    else yield records.map(toValue);
  }
}

type Duckdb = typeof import('@duckdb/node-api');
type Records = readonly Readonly<Record<string, DuckDBValue>>[];

async function loadDuckdb(): Promise<Duckdb> {
  try {
    return await import('@duckdb/node-api');
  } catch (cause) {
    const message =
      '@duckdb/node-api is not installed: add it with npm install @duckdb/node-api, or read Parquet without it';
    throw new ShardError(message, { cause });
  }
}

async function* readRecords(
  file: ParquetFile,
  duckdb: Duckdb,
): AsyncGenerator<Records | 'damaged', void, undefined> {
  const instance = await duckdb.DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  try {
    const result = await connection.stream(query(file));
    yield* result.yieldRowObjects();
  } catch {
    yield 'damaged';
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

function query({ path, columns }: ParquetFile): string {
  const names = columns.map((column) => `"${column.replaceAll('"', '""')}"`);
  // A bracket makes a letter of what would stand for any file name.
  const name = path.replaceAll(/[*?[]/g, '[$&]').replaceAll("'", "''");
  return `select ${names.join(', ')} from read_parquet('${name}', hive_partitioning = false)`;
}

function plainMembers(
  record: Readonly<Record<string, DuckDBValue>>,
  duckdb: Duckdb,
): Record<string, unknown> {
  const members = Object.entries(record).map(([key, value]) => [key, plainOf(value, duckdb)]);
  return Object.fromEntries(members);
}

function plainOf(value: DuckDBValue, duckdb: Duckdb): unknown {
  if (typeof value === 'bigint') return String(value);
  if (typeof value !== 'object' || value === null) return value;
  if (value instanceof duckdb.DuckDBListValue || value instanceof duckdb.DuckDBArrayValue) {
    return value.items.map((item) => plainOf(item, duckdb));
  }
  if (value instanceof duckdb.DuckDBStructValue) return plainMembers(value.entries, duckdb);
  if (value instanceof duckdb.DuckDBMapValue) {
    return Object.fromEntries(
      value.entries.map((entry) => [String(entry.key), plainOf(entry.value, duckdb)]),
    );
  }
  if (value instanceof duckdb.DuckDBBlobValue) return Buffer.from(value.bytes).toString('utf8');
  // The same product as in the other reader, and so the same last digit.
  if (value instanceof duckdb.DuckDBDecimalValue) return Number(value.value) * 10 ** -value.scale;
  if (value instanceof duckdb.DuckDBTimeValue) return String(value.micros);
  const ms = millisecondsOf(value, duckdb);
  return ms === undefined ? String(value) : dateText(ms);
}

function millisecondsOf(value: DuckDBValue & object, duckdb: Duckdb): number | undefined {
  if (value instanceof duckdb.DuckDBDateValue) return value.days * 86_400_000;
  if (value instanceof duckdb.DuckDBTimestampMillisecondsValue) return Number(value.millis);
  if (value instanceof duckdb.DuckDBTimestampNanosecondsValue) {
    return Number(value.nanos / 1_000_000n);
  }
  if (
    value instanceof duckdb.DuckDBTimestampValue ||
    value instanceof duckdb.DuckDBTimestampTZValue
  ) {
    return Number(value.micros / 1000n);
  }
  return undefined;
}
