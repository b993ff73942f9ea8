import { compileSpace } from './compiled-space.ts';
import type { Cell, ParameterSpace, ParameterValue } from './parameter-space.ts';

/**
 * Every cell of a space that its constraints allow, one after another: none is kept, so a space may be of any size.
 *
 * @example
 * ```ts
 * const because = 'nobody is free';
 * const space = {
 *   id: 'capacity',
 *   parameters: { free: [0, 3], asked: [2, 4] },
 *   constraints: [{ when: { free: [0] }, requires: { asked: [2] }, because }],
 * };
 * [...everyCell(space)] // => [{ free: 0, asked: 2 }, { free: 3, asked: 2 }, { free: 3, asked: 4 }]
 * ```
 */
export function* everyCell(space: ParameterSpace): Generator<Cell, void, undefined> {
  const { names, values, isPossible } = compileSpace(space);
  const chosen = new Int32Array(names.length).fill(-1);
  yield* cellsFrom(0);

  function* cellsFrom(index: number): Generator<Cell, void, undefined> {
    if (index === names.length) yield cellOf(names, values, chosen);
    for (let value = 0; value < (values[index]?.length ?? 0); value += 1) {
      chosen[index] = value;
      // Asked at every step, a branch in which nothing is left is never walked to its end.
      if (isPossible(chosen)) yield* cellsFrom(index + 1);
    }
    chosen[index] = -1;
  }
}

/** The cell that places of values stand for; parameters that are open are left out. */
export function cellOf(
  names: readonly string[],
  values: readonly (readonly ParameterValue[])[],
  chosen: ArrayLike<number>,
): Cell {
  const cell: Record<string, ParameterValue> = {};
  for (let index = 0; index < names.length; index += 1) {
    const value = values[index]?.[chosen[index] ?? -1];
    const name = names[index];
    if (value !== undefined && name !== undefined) cell[name] = value;
  }
  return cell;
}
