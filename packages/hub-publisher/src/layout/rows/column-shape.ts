import type { JsonObject, JsonValue } from './json-value.ts';

/** What the values of one column have in common, as far as Parquet can say it. */
export type ColumnShape =
  | { readonly kind: 'text' | 'json' | 'boolean' | 'integer' | 'number' }
  | { readonly kind: 'list'; readonly element: ColumnShape }
  | { readonly kind: 'struct'; readonly fields: ReadonlyMap<string, ColumnShape> };

/** How wide, deep and full an object has to be to become columns instead of JSON text. */
const bounds = { fields: 64, depth: 8, leastFill: 0.25 };

/** Where values stand: `facts[].values`, two levels deep. */
type Place = {
  readonly path: string;
  readonly depth: number;
  readonly jsonColumns: ReadonlySet<string>;
};

/**
 * Finds the columns that hold every row without loss: the fields that any row has, by name.
 *
 * What differs from row to row becomes JSON text, and so does each path of `jsonColumns`, whatever it holds: a column
 * that must not change its shape from one release to the next.
 */
export function columnsOf(
  rows: readonly JsonObject[],
  jsonColumns: ReadonlySet<string> = new Set(),
): ReadonlyMap<string, ColumnShape> {
  return shapesOf(rows, namesOf(rows), { path: '', depth: 1, jsonColumns });
}

/** A name that every reader gives back as it was written. */
export function isColumnName(name: string): boolean {
  // A path joins names with dots and marks lists with []; readers build rows on objects that have names of their own.
  return /^(?!.*\[\])[^\p{Cc}\p{Surrogate}."]+$/u.test(name) && !(name in Object.prototype);
}

function numberShape(values: readonly number[]): ColumnShape {
  // Beyond 2^53 a JSON number is a double, whatever it looks like.
  return { kind: values.every(Number.isSafeInteger) ? 'integer' : 'number' };
}

function shapeOf(values: readonly JsonValue[], place: Place): ColumnShape {
  const { path, depth, jsonColumns } = place;
  if (jsonColumns.has(path)) return { kind: 'json' };
  const present = values.filter((value) => value !== null);
  // Parquet has no type for nothing that every reader knows.
  if (present.every((value) => typeof value === 'string')) return { kind: 'text' };
  if (present.every((value) => typeof value === 'boolean')) return { kind: 'boolean' };
  if (present.every((value) => typeof value === 'number')) return numberShape(present);
  if (depth > bounds.depth) return { kind: 'json' };
  if (present.every((value) => Array.isArray(value))) {
    const inside = { ...place, path: `${path}[]`, depth: depth + 1 };
    return { kind: 'list', element: shapeOf(present.flat(), inside) };
  }
  return present.every(isObject) ? objectShape(present, place) : { kind: 'json' };
}

function objectShape(objects: readonly JsonObject[], place: Place): ColumnShape {
  const names = namesOf(objects);
  const filled = objects.reduce((sum, object) => sum + Object.keys(object).length, 0);
  const isRegular =
    names.length > 0 &&
    names.length <= bounds.fields &&
    names.every(isColumnName) &&
    !clashesInCase(names) &&
    filled >= bounds.leastFill * names.length * objects.length;
  if (!isRegular) return { kind: 'json' };
  return { kind: 'struct', fields: shapesOf(objects, names, { ...place, depth: place.depth + 1 }) };
}

/** SQL readers see one name where two differ in case alone. */
export function clashesInCase(names: readonly string[]): boolean {
  return new Set(names.map((name) => name.toLowerCase())).size < names.length;
}

function shapesOf(
  objects: readonly JsonObject[],
  names: readonly string[],
  place: Place,
): ReadonlyMap<string, ColumnShape> {
  return new Map(
    names.map((name) => {
      const values = objects.map((object) => memberOf(object, name));
      const path = place.path === '' ? name : `${place.path}.${name}`;
      return [name, shapeOf(values, { ...place, path })] as const;
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

/** An object, and neither a list nor nothing. */
export function isObject(value: JsonValue): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
