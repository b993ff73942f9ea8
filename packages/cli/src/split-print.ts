import type { Crossing, DisjointProof, SplitReport } from '@tenacious-bench/generators';
import { printable } from '@tenacious-bench/scorer';
import { formatTable } from './table.ts';
import type { World } from './world.ts';

/** Prints what a split did: in counts and ids, never in words of a task. */
export function printSplit({ sides, strata, proof, warnings }: SplitReport, world: World): void {
  const rows = sides.map(({ split, tasks, wanted, groups }) => [
    split,
    String(tasks),
    wanted.toFixed(1),
    String(groups),
  ]);
  printTable(['side', 'tasks', 'wanted', 'groups'], rows, world);
  const balance = strata.map(({ stratum, tasks, sides: { train, dev, held_out } }) => [
    printable(stratum),
    String(tasks),
    ...[train, dev, held_out].flatMap((side) => [String(side.tasks), signed(side.deviation)]),
  ]);
  printTable(['stratum', 'tasks', 'train', '±', 'dev', '±', 'held_out', '±'], balance, world);
  printProof(proof, world);
  for (const warning of warnings) world.print(`note: ${printable(warning)}`);
}

/** Prints what was looked up on the sides of a split, and what was found on two. */
export function printProof(
  { checks, crossings, comparedAsWhole }: DisjointProof,
  world: World,
): void {
  const rows = checks.map(({ kind, keys, shared, crossing }) => [
    kind,
    String(keys),
    String(shared),
    String(crossing),
  ]);
  printTable(['what may cross', 'keys', 'of several tasks', 'on two sides'], rows, world);
  if (comparedAsWhole > 0)
    world.print(
      `note: ${comparedAsWhole} tasks have few words of their own and were compared as a whole`,
    );
  for (const crossing of crossings) world.printError(describe(crossing));
}

function describe({ kind, key, tasks }: Crossing): string {
  const where = tasks.map(({ task, split }) => `${task} (${split})`);
  const shown = where.length > 6 ? [...where.slice(0, 6), `${where.length - 6} more`] : where;
  return printable(`${kind}${key === undefined ? '' : ` ${key}`}: ${shown.join(', ')}`);
}

function printTable(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  world: World,
): void {
  for (const line of formatTable(header, rows)) world.print(line);
  world.print('');
}

function signed(value: number): string {
  return `${value < 0 ? '' : '+'}${value.toFixed(1)}`;
}
