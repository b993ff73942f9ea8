import { canonicalJson } from '@tenacious-bench/schema';
import { parquetWriteBuffer, type SchemaElement } from 'hyparquet-writer';
import { type ColumnShape, isObject, memberOf } from './column-shape.ts';
import type { JsonObject, JsonValue } from './json-value.ts';

/** Facts about the file that travel in its footer. */
export type ParquetFacts = { readonly canary: string; readonly version: string };

export type ParquetOptions = ParquetFacts & {
  /** Rows of each group; the last is that of all further groups. @default [1000] */
  readonly rowGroupSize?: number[];
};

/**
 * Writes rows as one Parquet file; equal rows and shapes give equal bytes.
 *
 * The footer says which columns hold JSON text. They are plain text to Parquet, because its own JSON type becomes an
 * extension type in Arrow that data frame libraries refuse.
 */
export function writeParquet(
  rows: readonly JsonObject[],
  columns: ReadonlyMap<string, ColumnShape>,
  { canary, version, rowGroupSize = [1000] }: ParquetOptions,
): Uint8Array {
  const root: SchemaElement = { name: 'root', num_children: columns.size };
  const buffer = parquetWriteBuffer({
    schema: [root, ...elementsOf(columns)],
    columnData: [...columns].map(([name, shape]) => ({
      name,
      data: rows.map((row) => cellOf(memberOf(row, name), shape)),
    })),
    rowGroupSize,
    kvMetadata: [
      { key: 'canary', value: canary },
      { key: 'version', value: version },
      { key: 'json_columns', value: JSON.stringify(jsonPaths(columns)) },
    ],
  });
  return new Uint8Array(buffer);
}

/** Paths of what holds JSON text; `[]` stands for the elements of a list. */
export function jsonPaths(columns: ReadonlyMap<string, ColumnShape>): readonly string[] {
  return [...columns].flatMap(([name, shape]) => pathsIn(shape, name));
}

function pathsIn(shape: ColumnShape, path: string): readonly string[] {
  if (shape.kind === 'json') return [path];
  if (shape.kind === 'list') return pathsIn(shape.element, `${path}[]`);
  if (shape.kind !== 'struct') return [];
  return [...shape.fields].flatMap(([name, field]) => pathsIn(field, `${path}.${name}`));
}

function elementsOf(columns: ReadonlyMap<string, ColumnShape>): readonly SchemaElement[] {
  return [...columns].flatMap(([name, shape]) => elementOf(name, shape));
}

function elementOf(name: string, shape: ColumnShape): readonly SchemaElement[] {
  const own = { name, repetition_type: 'OPTIONAL' } as const;
  switch (shape.kind) {
    case 'text':
    case 'json':
      return [{ ...own, type: 'BYTE_ARRAY', converted_type: 'UTF8' }];
    case 'boolean':
      return [{ ...own, type: 'BOOLEAN' }];
    case 'integer':
      return [{ ...own, type: 'INT64' }];
    case 'number':
      return [{ ...own, type: 'DOUBLE' }];
    case 'list':
      return [
        { ...own, num_children: 1, converted_type: 'LIST' },
        { name: 'list', num_children: 1, repetition_type: 'REPEATED' },
        ...elementOf('element', shape.element),
      ];
    case 'struct':
      return [{ ...own, num_children: shape.fields.size }, ...elementsOf(shape.fields)];
  }
}

type Cell = null | boolean | number | bigint | string | Cell[] | { [name: string]: Cell };

function cellOf(value: JsonValue, shape: ColumnShape): Cell {
  if (value === null) return null;
  if (shape.kind === 'json') return canonicalJson(value);
  if (shape.kind === 'integer') return BigInt(Number(value));
  if (shape.kind === 'list' && Array.isArray(value)) {
    return value.map((item: JsonValue) => cellOf(item, shape.element));
  }
  if (shape.kind === 'struct' && isObject(value)) return structOf(value, shape.fields);
  return scalarOf(value);
}

function structOf(object: JsonObject, fields: ReadonlyMap<string, ColumnShape>): Cell {
  return Object.fromEntries(
    [...fields].map(([name, shape]) => [name, cellOf(memberOf(object, name), shape)]),
  );
}

function scalarOf(value: JsonValue): Cell {
  if (typeof value === 'object') {
    throw new TypeError(
      'a cell holds an object where its column has a scalar: the shape is of other rows',
    );
  }
  return value;
}
