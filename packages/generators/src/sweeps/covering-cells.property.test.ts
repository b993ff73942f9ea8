import fc from 'fast-check';
import { expect, test } from 'vitest';
import { coverageCounter } from './coverage-counter.ts';
import { coveringCells } from './covering-cells.ts';
import { everyCell } from './every-cell.ts';
import {
  type Cell,
  type Constraint,
  type ParameterSpace,
  parseParameterSpace,
} from './parameter-space.ts';

const run = { seed: 20_260_504, numRuns: 300 };
const pattern = fc.dictionary(
  fc.constantFrom('p0', 'p1', 'p2', 'p3'),
  fc.uniqueArray(fc.constantFrom(0, 1, 2, 3), { minLength: 1, maxLength: 3 }),
  { maxKeys: 3 },
);
const constraint = fc.record(
  { when: pattern, requires: pattern, because: fc.constant('so it is') },
  { requiredKeys: ['when', 'because'] },
);
const spaces = fc
  .tuple(
    fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 4, maxLength: 5 }),
    fc.array(constraint, { maxLength: 5 }),
  )
  .map(
    ([sizes, constraints]): ParameterSpace => ({
      id: 'any',
      parameters: Object.fromEntries(
        sizes.map((size, index) => [`p${index}`, Array.from({ length: size }, (_, one) => one)]),
      ),
      constraints,
    }),
  );

// The slow and plain way: every combination there is, of which the constraints keep some.
function naiveCells({ parameters, constraints }: ParameterSpace): Cell[] {
  const all = Object.entries(parameters).reduce<Cell[]>(
    (cells, [name, values]) =>
      cells.flatMap((cell) => values.map((value) => ({ ...cell, [name]: value }))),
    [{}],
  );
  return all.filter((cell) => constraints.every((one) => keeps(one, cell)));
}

function keeps({ when, requires }: Constraint, cell: Cell): boolean {
  const fits = (wanted: Constraint['when']) =>
    Object.entries(wanted).every(([name, values]) => values.includes(cell[name] ?? -1));
  return !fits(when) || (requires !== undefined && fits(requires));
}

function groupsOf(cells: readonly Cell[], strength: number): Set<string> {
  return new Set(cells.flatMap((cell) => subsets(Object.entries(cell), strength)).map(String));
}

function subsets<Item>(items: readonly Item[], size: number): Item[][] {
  if (size === 0) return [[]];
  return items.flatMap((item, index) =>
    subsets(items.slice(index + 1), size - 1).map((rest) => [item, ...rest]),
  );
}

test('every cell is what a filter over all combinations keeps, in the same order', () => {
  fc.assert(
    fc.property(spaces, (space) => {
      expect([...everyCell(space)]).toEqual(naiveCells(space));
    }),
    run,
  );
});

test('a covering has exactly the groups of values that some allowed cell has', () => {
  fc.assert(
    fc.property(spaces, fc.integer({ min: 1, max: 4 }), fc.integer(), (space, strength, seed) => {
      const allowed = naiveCells(space);
      const cells = coveringCells(space, { strength, seed });
      expect(groupsOf(cells, strength)).toEqual(groupsOf(allowed, strength));
      expect(allowed).toEqual(expect.arrayContaining(cells));
      expect(cells.length).toBeLessThanOrEqual(allowed.length);
    }),
    run,
  );
});

test('the coverage table counts what the groups of the cells say', () => {
  fc.assert(
    fc.property(spaces, fc.integer({ min: 1, max: 3 }), fc.nat(), (space, strength, kept) => {
      const allowed = naiveCells(space);
      const cells = allowed.slice(0, kept % (allowed.length + 1));
      const counter = coverageCounter(space, { strength });
      expect(cells.every(counter.add)).toBe(true);
      const { possible, covered, uncovered } = counter.table();
      expect(possible).toBe(groupsOf(allowed, strength).size);
      expect(covered).toBe(groupsOf(cells, strength).size);
      const shown = groupsOf(cells, strength);
      const missing = [...groupsOf(allowed, strength)].filter((group) => !shown.has(group));
      expect(groupsOf(uncovered, strength)).toEqual(new Set(missing));
    }),
    run,
  );
});

test('a space is refused exactly where nothing is left of it', () => {
  fc.assert(
    fc.property(spaces, (space) => {
      const parsed = parseParameterSpace(space);
      const codes = parsed.ok ? [] : parsed.issues.map(({ code }) => code);
      const isKnown = !codes.some((code) => code.startsWith('unknown_'));
      if (isKnown)
        expect(codes).toEqual(naiveCells(space).length === 0 ? ['excludes_everything'] : []);
    }),
    run,
  );
});

test('the same seed gives the same cells, another seed others', () => {
  const parameters = Object.fromEntries(
    [5, 4, 4, 3, 3, 2].map((size, index) => [
      `p${index}`,
      Array.from({ length: size }, (_, one) => one),
    ]),
  );
  const space = { id: 'wide', parameters, constraints: [] };
  expect(coveringCells(space, { seed: 1 })).toEqual(coveringCells(space, { seed: 1 }));
  expect(coveringCells(space, { seed: 1 })).not.toEqual(coveringCells(space, { seed: 2 }));
});
