import { flowNetwork } from './flow-network.ts';
import type { RowTies } from './row-ties.ts';

export type RowCutOptions = {
  readonly from: readonly number[];
  readonly to: readonly number[];
  /** Where the cut may be: the rows of one component. */
  readonly rows: readonly number[];
  /** What it costs to take a row away; a whole number. */
  readonly costOf: (row: number) => number;
};

/**
 * The cheapest rows whose absence leaves nothing of `from` tied to anything of `to`; they may be among both. As many
 * disjoint ways as there are lead from one to the other, and what is cut is where all of them are full (Menger; Ford
 * and Fulkerson).
 */
export function smallestRowCut(ties: RowTies, { from, to, rows, costOf }: RowCutOptions): number[] {
  const nodes = new Set(rows.flatMap((row) => [row, ...unitsOf(ties, row)]));
  const network = flowNetwork(ties.beside.length * 2);
  for (const node of nodes) {
    network.pipe(entry(node), exit(node), node < ties.rows ? costOf(node) : Infinity);
    for (const other of ties.beside[node] ?? []) {
      if (nodes.has(other)) network.pipe(exit(node), entry(other), Infinity);
    }
  }
  const [sources, sinks] = [from.map(entry), new Set(to.map(exit))];
  while (network.push(sources, sinks));
  const reached = network.reach(sources);
  return rows.filter((row) => reached.has(entry(row)) && !reached.has(exit(row)));
}

// A row is a pipe from its entry to its exit, so that it can be cut like one.
function entry(node: number): number {
  return node * 2;
}

function exit(node: number): number {
  return node * 2 + 1;
}

function unitsOf({ rows, beside }: RowTies, row: number): number[] {
  return (beside[row] ?? []).filter((node) => node >= rows);
}
