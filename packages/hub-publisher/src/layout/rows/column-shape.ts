import type { JsonObject, JsonValue } from './json-value.ts';

/** What the values of one column have in common, as far as Parquet can say it. */
export type ColumnShape =
  | { readonly kind: 'text' | 'json' | 'boolean' | 'integer' | 'number' }
  | { readonly kind: 'list'; readonly element: ColumnShape }
  | { readonly kind: 'struct'; readonly fields: ReadonlyMap<string, ColumnShape> };

/** How wide, deep and full an object has to be to become columns instead of JSON text. */
const bounds = { fields: 64, depth: 8, leastFill: 0.25 };

/**
 * Finds the shape that holds every value without loss; what differs from row to row becomes JSON text.
 *
 * A column without any value is text: Parquet has no type for nothing that every reader knows.
 */
export function columnShape(values: readonly JsonValue[], depth = 1): ColumnShape {
  const present = values.filter((value) => value !== null);
  if (present.length === 0) return { kind: 'text' };
  if (present.every((value) => typeof value === 'string')) return { kind: 'text' };
  if (present.every((value) => typeof value === 'boolean')) return { kind: 'boolean' };
  if (present.every((value) => typeof value === 'number')) return numberShape(present);
  if (depth > bounds.depth) return { kind: 'json' };
  if (present.every((value) => Array.isArray(value))) {
    return { kind: 'list', element: columnShape(present.flat(), depth + 1) };
  }
  if (present.every(isObject)) return objectShape(present, depth);
  return { kind: 'json' };
}

/** The shapes of all columns: the fields that any row has, by name. */
export function columnsOf(rows: readonly JsonObject[]): ReadonlyMap<string, ColumnShape> {
  return shapesOf(rows, namesOf(rows), 1);
}

/** A name that every reader gives back as it was written. */
export function isColumnName(name: string): boolean {
  // Readers join the names of a path with dots, and build rows on objects that have names of their own.
  return /^[^\p{Cc}\p{Surrogate}."]+$/u.test(name) && !(name in Object.prototype);
}

function numberShape(values: readonly number[]): ColumnShape {
  // Beyond 2^53 a JSON number is a double, whatever it looks like.
  return { kind: values.every(Number.isSafeInteger) ? 'integer' : 'number' };
}

function objectShape(objects: readonly JsonObject[], depth: number): ColumnShape {
  const names = namesOf(objects);
  const filled = objects.reduce((sum, object) => sum + Object.keys(object).length, 0);
  const isRegular =
    names.length > 0 &&
    names.length <= bounds.fields &&
    names.every(isColumnName) &&
    !clashesInCase(names) &&
    filled >= bounds.leastFill * names.length * objects.length;
  if (!isRegular) return { kind: 'json' };
  return { kind: 'struct', fields: shapesOf(objects, names, depth + 1) };
}

/** SQL readers see one name where two differ in case alone. */
export function clashesInCase(names: readonly string[]): boolean {
  return new Set(names.map((name) => name.toLowerCase())).size < names.length;
}

function shapesOf(
  objects: readonly JsonObject[],
  names: readonly string[],
  depth: number,
): ReadonlyMap<string, ColumnShape> {
  return new Map(
    names.map((name) => {
      const values = objects.map((object) => memberOf(object, name));
      return [name, columnShape(values, depth)] as const;
    }),
  );
}

/** A member of the object itself: rows come from outside, and `constructor` may be a missing field. */
export function memberOf(object: JsonObject, name: string): JsonValue {
  return Object.hasOwn(object, name) ? (object[name] ?? null) : null;
}

// Sorted, so that the columns do not depend on which row came first or on how its members were ordered.
function namesOf(objects: readonly JsonObject[]): readonly string[] {
  const names = new Set<string>();
  for (const object of objects) for (const name of Object.keys(object)) names.add(name);
  return [...names].sort();
}

function isObject(value: JsonValue): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
