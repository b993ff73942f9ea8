import type { Acceptance, JudgeCalibration, Synthesis } from '@tenacious-bench/generators';
import { type LedgerEntry, summarizeLedger } from '@tenacious-bench/models';
import { printable } from '@tenacious-bench/scorer';
import { formatTable } from './table.ts';
import type { World } from './world.ts';

/** What is printed besides what came of it. */
export type PrintedSynthesis = {
  readonly out: string;
  readonly run: string;
  readonly threshold: number;
  readonly entries: readonly LedgerEntry[];
};

/** Says what was let in, what was not and why, who judged how, and what it cost. */
export function printSynthesis(
  synthesis: Synthesis,
  printed: PrintedSynthesis,
  world: World,
): void {
  const { tasks, rejected, acceptance, sampleAcceptance, calibration, stop } = synthesis;
  world.print(
    tasks.length > 0
      ? `${tasks.length} tasks written to ${printed.out}, ${rejected.length} rejected`
      : `no task was let in, ${rejected.length} rejected: nothing was written to ${printed.out}`,
  );
  printRejections(synthesis, world);
  printAcceptance('Let in, by lineage', acceptance, world);
  printAcceptance('The same sample before other judges', sampleAcceptance, world);
  if (calibration !== undefined) printCalibration(calibration, world);
  printCosts(tasks.length, printed, world);
  if (stop === undefined) return;
  world.printError(`ended early: ${printable(stop.message)}`);
  world.printError(
    `what was answered is kept in ${printed.run}; the same command goes on from there`,
  );
}

function printRejections({ rejected }: Synthesis, world: World): void {
  const counts = new Map<string, number>();
  for (const { stage } of rejected) counts.set(stage, (counts.get(stage) ?? 0) + 1);
  for (const [stage, count] of counts) world.print(`  ${count} by ${stage}`);
  const shown = rejected.slice(0, 3);
  for (const { slot, reason } of shown) world.print(printable(`  ${slot}: ${reason}`));
  if (rejected.length > shown.length) world.print(`  … all of them with --report`);
}

function printAcceptance(title: string, acceptance: readonly Acceptance[], world: World): void {
  if (acceptance.length === 0) return;
  world.print('');
  world.print(title);
  const rows = acceptance.map(({ makers, judge, isKin, graded, accepted, interval }) => [
    printable(makers.join(' ')),
    printable(judge),
    isKin ? 'kin' : 'apart',
    `${accepted} of ${graded}`,
    `${percent(accepted / graded)} (${percent(interval[0])} to ${percent(interval[1])})`,
  ]);
  const header = ['written by the lineage of', 'judge', '', 'let in', 'share, 95% interval'];
  for (const line of formatTable(header, rows)) world.print(line);
}

function printCalibration(
  { judge, tasks, agreed, interval, kappa }: JudgeCalibration,
  world: World,
): void {
  world.print('');
  world.print(
    `${printable(judge)} agrees on ${agreed} of ${tasks} (95% interval ${percent(interval[0])} to ${percent(interval[1])})`,
  );
  for (const [dimension, value] of Object.entries(kappa))
    world.print(
      `  ${dimension}: ${value.defined ? `weighted kappa ${value.value.toFixed(2)}` : `cannot tell, ${value.reason}`}`,
    );
}

function printCosts(accepted: number, { entries }: PrintedSynthesis, world: World): void {
  const { total, purposes } = summarizeLedger(entries);
  const each =
    accepted === 0 ? '' : `, ${(total.costUsd / accepted).toFixed(4)} for each task let in`;
  const parts = Object.entries(purposes).map(
    ([name, { costUsd }]) => `${name} ${costUsd.toFixed(4)}`,
  );
  world.print('');
  world.print(
    `USD ${total.costUsd.toFixed(4)} in all${each} (${parts.join(', ')}); failed calls ${total.failedUsd.toFixed(4)}`,
  );
}

function percent(share: number): string {
  return `${Math.round(share * 100)}%`;
}
