import { createRandom, type Random } from '@tenacious-bench/stats';
import { type CompiledSpace, compileSpace } from './compiled-space.ts';
import { cellOf } from './every-cell.ts';
import {
  chooseAt,
  groupAt,
  type ParameterGroup,
  type ParameterGroups,
  parameterGroups,
  placeOf,
} from './parameter-groups.ts';
import type { Cell, ParameterSpace } from './parameter-space.ts';

/** How closely the parameters of a space are combined. */
export type CoveringOptions = {
  /** How many parameters are seen in every combination of their values. @default 2 */
  readonly strength?: number;
  readonly seed: number | string;
};

/** How many cells are grown for each that is kept: more make a shorter list, and take longer. */
const attempts = 12;

/**
 * Few cells in which every combination of values of any two parameters (or more: `strength`) occurs that the
 * constraints allow. Greedy and seeded: not the fewest there are, and the same on every machine.
 *
 * @example
 * ```ts
 * const parameters = { free: [0, 3], asked: [1, 2, 4], level: ['junior', 'senior'] };
 * const cells = coveringCells({ id: 'capacity', parameters, constraints: [] }, { seed: 1 });
 * cells.length // => 6
 * cells.some(({ free, level }) => free === 3 && level === 'senior') // => true
 * ```
 */
export function coveringCells(
  space: ParameterSpace,
  { strength = 2, seed }: CoveringOptions,
): Cell[] {
  const compiled = compileSpace(space);
  const groups = parameterGroups(compiled, strength);
  const growing = growingOf(compiled, groups, createRandom(seed));
  const cells: Cell[] = [];
  for (let place = nextOpen(growing); place !== undefined; place = nextOpen(growing)) {
    const chosen = bestCell(place, growing);
    for (const group of groups.groups) growing.open[placeOf(group, chosen)] = 0;
    cells.push(cellOf(compiled.names, compiled.values, chosen));
  }
  return cells;
}

type Growing = {
  readonly space: CompiledSpace;
  readonly groups: readonly ParameterGroup[];
  /** The groups that each parameter is in. */
  readonly groupsOf: readonly (readonly ParameterGroup[])[];
  /** 1 at the place of each combination that no cell has yet. */
  readonly open: Uint8Array;
  /** Places of combinations in the order in which they begin a cell. */
  readonly waiting: number[];
  readonly random: Random;
};

function growingOf(
  space: CompiledSpace,
  { groups, possible }: ParameterGroups,
  random: Random,
): Growing {
  const places = Array.from(possible.keys()).filter((place) => possible[place] === 1);
  return {
    space,
    groups,
    groupsOf: space.names.map((_, parameter) =>
      groups.filter(({ parameters }) => parameters.includes(parameter)),
    ),
    open: possible.slice(),
    waiting: random.shuffle(places),
    random,
  };
}

function nextOpen({ waiting, open }: Growing): number | undefined {
  let place = waiting.pop();
  while (place !== undefined && open[place] === 0) place = waiting.pop();
  return place;
}

// Every cell begins with a combination that is still open, so that each is worth it and the list ends.
function bestCell(place: number, growing: Growing): Int32Array {
  let best = grownCell(place, growing);
  for (let attempt = 1; attempt < attempts; attempt += 1) {
    const other = grownCell(place, growing);
    if (other.gain > best.gain) best = other;
  }
  return best.chosen;
}

function grownCell(place: number, growing: Growing): { chosen: Int32Array; gain: number } {
  const { space, groups, random } = growing;
  const chosen = new Int32Array(space.names.length).fill(-1);
  chooseAt(place, groupAt(place, groups), chosen);
  let gain = 1;
  for (const parameter of random.shuffle([...chosen.keys()])) {
    if (chosen[parameter] === -1) gain += choose(parameter, chosen, growing);
  }
  return { chosen, gain };
}

// Takes the value that meets the most open combinations with what is chosen already, among those that are possible.
function choose(parameter: number, chosen: Int32Array, growing: Growing): number {
  const { space, random } = growing;
  const gains = gainsOf(parameter, chosen, growing);
  const order = random.shuffle([...gains.keys()]);
  order.sort((one, other) => (gains[other] ?? 0) - (gains[one] ?? 0));
  for (const value of order) {
    chosen[parameter] = value;
    if (space.isPossible(chosen)) return gains[value] ?? 0;
  }
  throw new RangeError(
    `no value of ${space.names[parameter]} is possible: the cell was not either`,
  );
}

function gainsOf(
  parameter: number,
  chosen: Int32Array,
  { space, groupsOf, open }: Growing,
): number[] {
  const gains = (space.values[parameter] ?? []).map(() => 0);
  for (const group of groupsOf[parameter] ?? []) {
    const first = firstPlace(group, parameter, chosen);
    if (first === -1) continue;
    const stride = group.strides[group.parameters.indexOf(parameter)] ?? 0;
    for (let value = 0; value < gains.length; value += 1)
      gains[value] = (gains[value] ?? 0) + (open[first + value * stride] ?? 0);
  }
  return gains;
}

/** The place of a group with the first value of one parameter; -1 while another of its parameters is open. */
function firstPlace(
  { parameters, strides, start }: ParameterGroup,
  parameter: number,
  chosen: Int32Array,
): number {
  let place = start;
  for (let index = 0; index < parameters.length; index += 1) {
    const other = parameters[index] ?? 0;
    if (other === parameter) continue;
    const value = chosen[other] ?? -1;
    if (value === -1) return -1;
    place += value * (strides[index] ?? 0);
  }
  return place;
}
