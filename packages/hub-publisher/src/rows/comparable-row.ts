import { canonicalJson } from '@tenacious-bench/schema';

/** Each column of a row as canonical JSON, in a form that both of its formats have in common. */
export type ComparableRow = ReadonlyMap<string, string>;

/** The way to a column inside a row: names, and `[]` for each element of a list. */
export type ColumnPath = readonly string[];

/**
 * Brings a row of JSON to the form in which it can be compared with a row of Parquet.
 *
 * A Parquet column cannot tell a missing member from null, so neither is told. In a column of JSON text both are kept.
 */
export function comparableJson(row: unknown, jsonColumns: readonly ColumnPath[]): ComparableRow {
  return cells(jsonColumns.reduce((value, path) => changeAt(value, path, asText), row));
}

/** The same for a row of Parquet. */
export function comparableParquet(row: unknown, jsonColumns: readonly ColumnPath[]): ComparableRow {
  return cells(jsonColumns.reduce((value, path) => changeAt(value, path, asSameText), plain(row)));
}

/** Names of the columns in which two rows differ, sorted. */
export function differingColumns(one: ComparableRow, other: ComparableRow): readonly string[] {
  const names = new Set([...one.keys(), ...other.keys()]);
  return [...names].filter((name) => one.get(name) !== other.get(name)).sort();
}

/** A path such as `facts[].values`, step by step. */
export function columnPath(path: string): ColumnPath {
  return path.split('.').flatMap((part) => part.split(/(\[\])/).filter((step) => step !== ''));
}

function cells(row: unknown): ComparableRow {
  const members = Object.entries(Object(withoutNulls(row)));
  return new Map(members.map(([name, value]) => [name, canonicalJson(value)]));
}

function asText(value: unknown): unknown {
  return value === null ? null : canonicalJson(value);
}

// Text that is no JSON is the text of no value, and differs from every one.
function asSameText(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  try {
    return canonicalJson(JSON.parse(value));
  } catch {
    return notJson;
  }
}

// Stands for a date, bytes or a number that JSON cannot hold. No text of a row of ours begins like this.
const notJson = '\u0000 not JSON';

function plain(value: unknown): unknown {
  switch (typeof value) {
    case 'bigint':
      return Number.isSafeInteger(Number(value)) ? Number(value) : notJson;
    case 'number':
      return Number.isFinite(value) ? value : notJson;
    case 'object':
      return value === null ? null : plainObject(value);
    default:
      return value;
  }
}

function plainObject(value: object): unknown {
  if (Array.isArray(value)) return value.map((item) => plain(item ?? null));
  if (Object.getPrototypeOf(value) !== Object.prototype) return notJson;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, plain(item)]));
}

function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.entries(value).filter(([, item]) => item !== null && item !== undefined);
  return Object.fromEntries(members.map(([name, item]) => [name, withoutNulls(item)]));
}

function changeAt(
  value: unknown,
  [step, ...rest]: ColumnPath,
  change: (value: unknown) => unknown,
): unknown {
  if (step === undefined) return change(value);
  if (Array.isArray(value)) {
    return step === '[]' ? value.map((item) => changeAt(item, rest, change)) : value;
  }
  if (typeof value !== 'object' || value === null) return value;
  const members: Readonly<Record<string, unknown>> = { ...value };
  if (!Object.hasOwn(members, step)) return value;
  return { ...members, [step]: changeAt(members[step], rest, change) };
}
