import { identifierSchema } from '@tenacious-bench/schema';
import type { SealableRow } from '../parts/split-rows.ts';

/** Names of the slices that a row is in. They are published, so they must not say what only a row says. */
export type SlicesOf = (row: SealableRow) => readonly string[];

/** The places of the rows of each slice, sorted by name. */
export function slicePlaces(
  rows: readonly SealableRow[],
  slicesOf: SlicesOf,
): readonly (readonly [string, readonly number[]])[] {
  const places = new Map<string, number[]>();
  rows.forEach((row, place) => {
    for (const name of new Set(slicesOf(row))) {
      if (!identifierSchema.safeParse(name).success) {
        // The name itself may be sealed text.
        throw new RangeError('a slice has a name that is no identifier: it could not be published');
      }
      const known = places.get(name);
      if (known === undefined) places.set(name, [place]);
      else known.push(place);
    }
  });
  return [...places].sort(([a], [b]) => (a < b ? -1 : 1));
}
