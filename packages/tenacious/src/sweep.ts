import type { Issue, Parsed, Task } from '@tenacious-bench/schema';

type Value = string | number | boolean;

/** A choice of a value for every parameter of a space. */
export type SweepCell = Readonly<Record<string, Value>>;

/** What is varied, in which values, and what cannot be together: plain data. */
export type SweepSpace = {
  readonly id: string;
  readonly title: string;
  readonly parameters: Readonly<
    Record<string, readonly Value[] | { readonly from: number; readonly to: number }>
  >;
  readonly constraints: readonly {
    readonly when: Readonly<Record<string, readonly Value[]>>;
    readonly requires?: Readonly<Record<string, readonly Value[]>>;
    readonly because: string;
  }[];
};

/** Where everything comes from that a cell leaves open; a seeded generator. */
export type Draw = {
  readonly choice: <Item>(items: readonly Item[]) => Item;
  readonly integer: (bound: number) => number;
};

/** A task but for its id, its family, where it comes from and what is right in it. */
export type SweepSituation = Omit<
  Task,
  'schema' | 'id' | 'policy' | 'family' | 'split' | 'expected' | 'provenance'
>;

/** A parameter space, and how a situation is made of one of its cells. */
export type Sweep = {
  readonly space: SweepSpace;
  readonly build: (cell: SweepCell, options: { readonly random: Draw }) => Parsed<SweepSituation>;
};

/** A cell of one space, with the values that its parameters have. */
export type CellOf<Space extends SweepSpace> = {
  readonly [Name in keyof Space['parameters']]: Space['parameters'][Name] extends readonly (infer Own)[]
    ? Own
    : number;
};

/** Joins a space with what makes situations of its cells; a cell that is none of them comes back as issues. */
export function sweepOf<Space extends SweepSpace>(
  space: Space,
  situation: (cell: CellOf<Space>, random: Draw) => SweepSituation,
): Sweep {
  return {
    space,
    build: (cell, { random }) =>
      isCellOf(space, cell)
        ? { ok: true, value: situation(cell, random) }
        : { ok: false, issues: issuesOf(space, cell) },
  };
}

function isCellOf<Space extends SweepSpace>(
  space: Space,
  cell: SweepCell,
): cell is SweepCell & CellOf<Space> {
  for (const name of Object.keys(space.parameters))
    if (!isKnown(space, name, cell[name])) return false;
  return true;
}

function issuesOf(space: SweepSpace, cell: SweepCell): Issue[] {
  return Object.keys(space.parameters)
    .filter((name) => !isKnown(space, name, cell[name]))
    .map((name) => ({
      code: 'unknown_value',
      path: name,
      message: `${name} is ${JSON.stringify(cell[name])}: space ${space.id} has no such value`,
    }));
}

function isKnown({ parameters }: SweepSpace, name: string, value: Value | undefined): boolean {
  const known = parameters[name];
  if (value === undefined || known === undefined) return false;
  if (!('from' in known)) return known.includes(value);
  return Number.isInteger(value) && known.from <= Number(value) && Number(value) <= known.to;
}
