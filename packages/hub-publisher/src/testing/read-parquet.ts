import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import type { JsonObject, JsonValue } from '../layout/rows/json-value.ts';

/** The rows of a Parquet file as hyparquet reads them, JSON text decoded, members without a value left out. */
export async function readWithHyparquet(bytes: Uint8Array): Promise<JsonObject[]> {
  const file = bytes.slice().buffer;
  const rows = await parquetReadObjects({ file });
  const text = JSON.stringify(rows, (_, value) =>
    typeof value === 'bigint' ? Number(value) : value,
  );
  return asWritten(JSON.parse(text), bytes);
}

/** The same as DuckDB reads them. */
export async function readWithDuckDb(bytes: Uint8Array): Promise<JsonObject[]> {
  const folder = mkdtempSync(join(tmpdir(), 'layout-'));
  const path = join(folder, 'rows.parquet');
  writeFileSync(path, bytes);
  const instance = await DuckDBInstance.create();
  const connection = await instance.connect();
  const sql = `SELECT to_json(rows)::VARCHAR AS row FROM read_parquet('${path}') AS rows`;
  const result = await connection.runAndReadAll(sql);
  const rows = result.getRows().map(([row]) => JSON.parse(String(row)));
  connection.closeSync();
  instance.closeSync();
  rmSync(folder, { recursive: true });
  return asWritten(rows, bytes);
}

/** Facts of the footer, by key. */
export function footerOf(bytes: Uint8Array): Record<string, string | undefined> {
  const { key_value_metadata: pairs = [] } = parquetMetadata(bytes.slice().buffer);
  return Object.fromEntries(pairs.map(({ key, value }) => [key, value]));
}

/** A row without the members that are null: a Parquet column cannot tell them from missing ones. */
export function withoutNulls(value: JsonValue): JsonValue {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.entries(value).filter(([, member]) => member !== null);
  return Object.fromEntries(members.map(([name, member]) => [name, withoutNulls(member)]));
}

function asWritten(rows: JsonValue[], bytes: Uint8Array): JsonObject[] {
  const paths: string[] = JSON.parse(footerOf(bytes).json_columns ?? '[]');
  const decoded = paths.reduce<JsonValue>((value, path) => decode(value, `[].${path}`), rows);
  return withoutNulls(decoded) as JsonObject[];
}

function decode(value: JsonValue, path: string): JsonValue {
  if (path === '') return typeof value === 'string' ? JSON.parse(value) : value;
  if (path.startsWith('[]')) {
    return Array.isArray(value) ? value.map((item) => decode(item, path.slice(2))) : value;
  }
  const [, name = '', rest = ''] = /^\.?((?:(?!\[\])[^.])+)(.*)$/s.exec(path) ?? [];
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return { ...value, [name]: decode(value[name] ?? null, rest) };
}
