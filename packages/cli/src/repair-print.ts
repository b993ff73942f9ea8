import type { VerifiedRepair } from '@tenacious-bench/contamination';
import { printable } from '@tenacious-bench/scorer';
import { counted } from './counted.ts';
import { formatTable } from './table.ts';
import type { World } from './world.ts';

type SplitId = { readonly id: string; readonly split: string };

/** What is said beside a repair. */
export type RepairPrint = {
  /** The leaks that cross the splits as they are. */
  readonly crossing: readonly { readonly one: SplitId; readonly other: SplitId }[];
  readonly show: number;
  readonly folder: string | undefined;
};

/** Prints what crosses splits, what was moved or left out for it, and how many tasks each split has then. */
export function printRepair(
  { isVerified, repair, remaining }: VerifiedRepair,
  { crossing, show, folder }: RepairPrint,
  world: World,
): void {
  const { moves, unrepairable, counts } = repair;
  world.print(`${counted(crossing.length, 'leak')} across splits`);
  printSome(
    crossing.map(({ one, other }) => `${one.id} (${one.split}) and ${other.id} (${other.split})`),
    show,
    world,
  );
  world.print(`${counted(moves.length, 'move')}`);
  printSome(
    moves.map(({ id, from, to, because }) => `${id}: ${from} to ${to}, because ${because}`),
    show,
    world,
  );
  printUnrepairable(unrepairable, show, world);
  world.print('');
  const rows = counts.map(({ split, before, after }) => [split, String(before), String(after)]);
  for (const line of formatTable(['split', 'before', 'after'], rows)) world.print(line);
  world.print('');
  if (!isVerified) {
    const still = counted(remaining.length, 'leak');
    world.print(`checked again: ${still} across splits still, so nothing was written`);
  } else if (folder === undefined) world.print('checked again: no leak crosses splits after this');
  else printWritten(printable(folder), world);
}

function printWritten(folder: string, world: World): void {
  world.print(`checked again: no leak crosses splits; written to ${folder}`);
  world.print('to prove it on planted leaks, with the same templates:');
  const reference = `${folder}/train.jsonl ${folder}/dev.jsonl`;
  world.print(
    `  tbench contamination ${folder}/held_out.jsonl --against ${reference} --templates ${folder}/templates.lock.json`,
  );
}

function printUnrepairable(
  unrepairable: VerifiedRepair['repair']['unrepairable'],
  show: number,
  world: World,
): void {
  if (unrepairable.length === 0) return;
  const dropped = unrepairable.flatMap(({ drop }) => drop);
  world.print(`${counted(dropped.length, 'task')} left out, because no move parts them`);
  const lines = unrepairable.map(({ drop, because }) => {
    const named = drop.map(({ id, split }) => `${id} (${split})`).join(', ');
    return `${named}: ${because}`;
  });
  printSome(lines, show, world);
}

function printSome(lines: readonly string[], show: number, world: World): void {
  for (const line of lines.slice(0, show)) world.print(`  ${printable(line)}`);
  if (lines.length > show) world.print(`  … and ${lines.length - show} more`);
}
