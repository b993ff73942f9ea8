import type { CompiledSpace } from './compiled-space.ts';

/** Some parameters, and where the combinations of their values stand in one long list. */
export type ParameterGroup = {
  readonly parameters: readonly number[];
  /** How far one value of each parameter stands from the next. */
  readonly strides: readonly number[];
  readonly start: number;
};

/** Every way to take so many parameters, with a place for each combination of their values. */
export type ParameterGroups = {
  readonly groups: readonly ParameterGroup[];
  /** 1 at the place of each combination that some cell has. */
  readonly possible: Uint8Array;
};

/** Above this a strength asks for more than a covering can be searched in. */
const mostCombinations = 2_000_000;

/** Lists the combinations of values of so many parameters, and which of them the constraints allow. */
export function parameterGroups(space: CompiledSpace, strength: number): ParameterGroups {
  const { values, names } = space;
  requireStrength(strength, names.length);
  let size = 0;
  const groups = subsets(names.length, strength).map((parameters) => {
    const start = size;
    const strides = parameters.map((_, index) =>
      parameters.slice(index + 1).reduce((product, other) => product * countOf(other), 1),
    );
    size += parameters.reduce((product, parameter) => product * countOf(parameter), 1);
    return { parameters, strides, start };
  });
  if (size > mostCombinations)
    throw new RangeError(
      `strength ${strength} makes ${size} combinations of ${names.length} parameters: choose a lower one`,
    );
  return { groups, possible: possibleOf(groups, size, space) };

  function countOf(parameter: number): number {
    return values[parameter]?.length ?? 0;
  }
}

/** The place of a combination of values. */
export function placeOf(
  { parameters, strides, start }: ParameterGroup,
  chosen: ArrayLike<number>,
): number {
  let place = start;
  for (let index = 0; index < parameters.length; index += 1)
    place += (strides[index] ?? 0) * (chosen[parameters[index] ?? 0] ?? 0);
  return place;
}

/** Writes the values that stand at a place into a choice. */
export function chooseAt(
  place: number,
  { parameters, strides, start }: ParameterGroup,
  chosen: Int32Array,
): void {
  let rest = place - start;
  for (const [index, parameter] of parameters.entries()) {
    const stride = strides[index] ?? 1;
    chosen[parameter] = Math.floor(rest / stride);
    rest %= stride;
  }
}

/** The group that a place belongs to. */
export function groupAt(place: number, groups: readonly ParameterGroup[]): ParameterGroup {
  let [low, high] = [0, groups.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((groups[middle]?.start ?? 0) <= place) low = middle;
    else high = middle - 1;
  }
  const group = groups[low];
  if (group === undefined) throw new RangeError(`place ${place} is of no group: there is none`);
  return group;
}

function possibleOf(
  groups: readonly ParameterGroup[],
  size: number,
  { names, isPossible }: CompiledSpace,
): Uint8Array {
  const possible = new Uint8Array(size);
  const chosen = new Int32Array(names.length);
  for (const [index, group] of groups.entries()) {
    const end = groups[index + 1]?.start ?? size;
    chosen.fill(-1);
    for (let place = group.start; place < end; place += 1) {
      chooseAt(place, group, chosen);
      possible[place] = isPossible(chosen) ? 1 : 0;
    }
  }
  return possible;
}

function requireStrength(strength: number, parameters: number): void {
  if (Number.isInteger(strength) && strength >= 1 && strength <= parameters) return;
  throw new RangeError(
    `strength is ${strength}: the space has ${parameters} parameters, so it is a whole number from 1 to ${parameters}`,
  );
}

function subsets(count: number, size: number, from = 0): number[][] {
  if (size === 0) return [[]];
  const firsts = Array.from(
    { length: Math.max(0, count - size + 1 - from) },
    (_, step) => from + step,
  );
  return firsts.flatMap((first) =>
    subsets(count, size - 1, first + 1).map((rest) => [first, ...rest]),
  );
}
