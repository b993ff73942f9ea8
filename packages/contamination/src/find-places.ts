/** A value inside a row under the path that leads to it. */
export type Place = { readonly field: string; readonly value: unknown };

/**
 * The places that a dotted path leads to, `*` standing for any element or key, in document order; `undefined` when the
 * row has no such field. A list without elements is a field all the same: it only has no place.
 */
export function findPlaces(row: object, path: string): readonly Place[] | undefined {
  // A key may itself have dots, as columns of flattened tables do.
  if (hasKey(row, path)) return [{ field: path, value: row[path] }];
  let places: readonly Place[] = [{ field: '', value: row }];
  for (const step of path.split('.')) {
    const next = places.flatMap((place) => placesBelow(place, step));
    if (next.length === 0) return step === '*' && places.some(isEmpty) ? [] : undefined;
    places = next;
  }
  return places;
}

function placesBelow({ field, value }: Place, step: string): readonly Place[] {
  if (typeof value !== 'object' || value === null) return [];
  const below = (key: string, member: unknown) => ({
    field: field === '' ? key : `${field}.${key}`,
    value: member,
  });
  if (step === '*') return Object.entries(value).map(([key, member]) => below(key, member));
  return hasKey(value, step) ? [below(step, value[step])] : [];
}

// Not Object.hasOwn: the length of an array is its own, but no element.
function hasKey<Key extends string>(value: object, key: Key): value is Record<Key, unknown> {
  return Object.prototype.propertyIsEnumerable.call(value, key);
}

function isEmpty({ value }: Place): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0;
}
