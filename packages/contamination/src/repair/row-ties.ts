import { disjointSets } from './disjoint-sets.ts';

/** A row as far as its place in a split goes. */
export type SplitRow = {
  readonly id: string;
  readonly split: string;
  /** Rows of one unit (a family, a company) belong into one split. */
  readonly unit?: string;
};

/** Two rows that share text, by their ids; both may be in one split. */
export type LeakPair = { readonly one: string; readonly other: string };

/** Which rows have to be in one split: a graph whose nodes are the rows in their order, and then the units. */
export type RowTies = {
  readonly rows: number;
  /** The nodes beside each node. */
  readonly beside: readonly (readonly number[])[];
};

/** Ties rows by the leaks between them, and to their units. Every leak names rows that are there. */
export function rowTies(rows: readonly SplitRow[], leaks: readonly LeakPair[]): RowTies {
  const placeOf = new Map(rows.map(({ id }, place) => [id, place]));
  const beside: number[][] = rows.map(() => []);
  const tie = (one: number, other: number) => {
    beside[one]?.push(other);
    beside[other]?.push(one);
  };
  for (const { one, other } of leaks) tie(placeOf.get(one) as number, placeOf.get(other) as number);
  const nodeOf = new Map<string, number>();
  for (const [place, { unit }] of rows.entries()) {
    if (unit === undefined) continue;
    const node = nodeOf.get(unit) ?? beside.push([]) - 1;
    nodeOf.set(unit, node);
    tie(place, node);
  }
  return { rows: rows.length, beside };
}

/** The rows that are tied to each other without any of the rows that are gone, in the order of their first rows. */
export function tiedRows({ rows, beside }: RowTies, gone: ReadonlySet<number>): number[][] {
  const sets = disjointSets(beside.length);
  for (const [one, others] of beside.entries()) {
    if (gone.has(one)) continue;
    for (const other of others) if (!gone.has(other)) sets.join(one, other);
  }
  return sets
    .sets(1)
    .map((nodes) => nodes.filter((node) => node < rows && !gone.has(node)))
    .filter(({ length }) => length > 0);
}
