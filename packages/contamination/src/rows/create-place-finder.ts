/** A value inside a row under the path that leads to it. */
type Place = { readonly field: string; readonly value: unknown };

/** Finds the places that one path leads to in a row; `undefined` when the row has no such field. */
export type PlaceFinder = (row: object) => readonly Place[] | undefined;

/**
 * Makes the finder of a dotted path, `*` standing for any element or key. Places come in document order. A list without
 * elements is a field all the same: it only has no place.
 */
export function createPlaceFinder(path: string): PlaceFinder {
  const steps = path.split('.');
  return (row) => {
    // A key may itself have dots, as columns of flattened tables do.
    if (hasKey(row, path)) return [{ field: path, value: row[path] }];
    if (steps.length === 1 && path !== '*') return undefined;
    const places: Place[] = [];
    return collect(row, '', steps, 0, places) ? places : undefined;
  };
}

function collect(
  value: unknown,
  field: string,
  steps: readonly string[],
  depth: number,
  places: Place[],
): boolean {
  const step = steps[depth];
  if (step === undefined) return places.push({ field, value }) > 0;
  if (typeof value !== 'object' || value === null) return false;
  const follow = (key: string, member: unknown) =>
    collect(member, field === '' ? key : `${field}.${key}`, steps, depth + 1, places);
  if (step !== '*') return hasKey(value, step) && follow(step, value[step]);
  const keys = Object.entries(value);
  let isThere = keys.length === 0;
  for (const [key, member] of keys) isThere = follow(key, member) || isThere;
  return isThere;
}

// Not Object.hasOwn: the length of an array is its own, but no element.
function hasKey<Key extends string>(value: object, key: Key): value is Record<Key, unknown> {
  return Object.prototype.propertyIsEnumerable.call(value, key);
}
