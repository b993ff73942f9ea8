import { compileSpace } from './compiled-space.ts';
import { cellOf } from './every-cell.ts';
import { chooseAt, type ParameterGroup, parameterGroups, placeOf } from './parameter-groups.ts';
import type { Cell, ParameterSpace, ParameterValue } from './parameter-space.ts';

/** What of a space some cells show. */
export type CoverageTable = {
  readonly cells: number;
  /** Each value of each parameter, and how many cells have it. */
  readonly values: readonly {
    readonly parameter: string;
    readonly value: ParameterValue;
    readonly cells: number;
  }[];
  /** Combinations of so many parameters that the constraints allow, and how many of them some cell has. */
  readonly strength: number;
  readonly possible: number;
  readonly covered: number;
  /** The combinations that no cell has, and that one could have. */
  readonly uncovered: readonly Cell[];
};

/** Counts cells as they come, so that no list of them has to be kept. */
export type CoverageCounter = {
  /** Counts a cell; false, and nothing is counted, where it is none of this space. */
  readonly add: (cell: Cell) => boolean;
  readonly table: () => CoverageTable;
};

/**
 * Counts which values and which pairs of values (or larger groups: `strength`) of a space some cells show.
 *
 * @example
 * ```ts
 * const space = { id: 'capacity', parameters: { free: [0, 3], level: ['junior', 'senior'] }, constraints: [] };
 * const counter = coverageCounter(space);
 * for (const level of ['junior', 'senior']) counter.add({ free: 3, level });
 * counter.table().covered // => 2
 * counter.table().uncovered // => [{ free: 0, level: 'junior' }, { free: 0, level: 'senior' }]
 * ```
 */
export function coverageCounter(
  space: ParameterSpace,
  { strength = 2 }: { readonly strength?: number } = {},
): CoverageCounter {
  const { names, values, ...compiled } = compileSpace(space);
  const { groups, possible } = parameterGroups({ names, values, ...compiled }, strength);
  const seen = new Uint8Array(possible.length);
  const counts = values.map((list) => list.map(() => 0));
  const chosen = new Int32Array(names.length);
  let cells = 0;

  function add(cell: Cell): boolean {
    for (const [index, name] of names.entries()) {
      const value = cell[name];
      chosen[index] = value === undefined ? -1 : (values[index]?.indexOf(value) ?? -1);
    }
    if (chosen.includes(-1)) return false;
    cells += 1;
    for (const [index, value] of chosen.entries()) {
      const counted = counts[index];
      if (counted !== undefined) counted[value] = (counted[value] ?? 0) + 1;
    }
    for (const group of groups) seen[placeOf(group, chosen)] = 1;
    return true;
  }

  function uncovered(): Cell[] {
    return groups.flatMap((group, index) => {
      const end = groups[index + 1]?.start ?? possible.length;
      return Array.from({ length: end - group.start }, (_, step) => group.start + step)
        .filter((place) => possible[place] === 1 && seen[place] === 0)
        .map((place) => combinationAt(place, group));
    });
  }

  function combinationAt(place: number, group: ParameterGroup): Cell {
    const part = new Int32Array(names.length).fill(-1);
    chooseAt(place, group, part);
    return cellOf(names, values, part);
  }

  return {
    add,
    table: () => {
      const missing = uncovered();
      const all = possible.reduce((sum, one) => sum + one, 0);
      return {
        cells,
        values: names.flatMap((parameter, index) =>
          (values[index] ?? []).map((value, place) => ({
            parameter,
            value,
            cells: counts[index]?.[place] ?? 0,
          })),
        ),
        strength,
        possible: all,
        covered: all - missing.length,
        uncovered: missing,
      };
    },
  };
}
