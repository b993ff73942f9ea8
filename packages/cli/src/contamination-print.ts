import type { AllowedReport, CheckedShards } from '@tenacious-bench/contamination';
import type { FoundShards } from '@tenacious-bench/contamination/node';
import type { ContaminationReport } from '@tenacious-bench/schema';
import { printable } from '@tenacious-bench/scorer';
import { printMatches } from './contamination-print-matches.ts';
import { printCoverage, printSelfProof } from './contamination-print-proof.ts';
import { verdictSentence } from './contamination-verdict.ts';
import { counted } from './counted.ts';
import { styler } from './style.ts';
import { printTimeShifts } from './time-shift-print.ts';
import type { World } from './world.ts';

type Shown = { readonly show: number };

/** Prints what a check found, the verdict first. */
export function printChecked(
  { report, unproven }: Pick<CheckedShards, 'report' | 'unproven'>,
  { show }: Shown,
  world: World,
): void {
  const { bold, red, green } = styler(world);
  const paint = report.verdict === 'clean' ? green : red;
  world.print(bold(paint(verdictSentence(report))));
  for (const line of unproven) world.print(`  ${printable(line)}`);
  world.print('');
  printSelfProof(report, world);
  printCoverage(report, world);
  printMatches(report, { show }, world);
  printList('nothing can be said of', report.insufficient.map(insufficientLine), { show }, world);
  printList('could not be read', report.reference.shards.flatMap(unreadLines), { show }, world);
  if (report.timeShift !== undefined) printTimeShifts(report.timeShift, { show }, world);
}

/** Prints what somebody should know beside the report: to the terminal, or beside one JSON document. */
export function printNotes(
  {
    expired,
    unused,
    leftOut,
  }: Pick<AllowedReport, 'expired' | 'unused'> & Pick<FoundShards, 'leftOut'>,
  { unproven, json }: Pick<CheckedShards, 'unproven'> & { readonly json: boolean },
  world: World,
): void {
  const pair = ({ task, reference }: { task: string; reference: string }) =>
    `${task} and ${reference}`;
  const notes = [
    ...(json ? unproven : []),
    ...expired.map((entry) => `allowed until ${entry.until}, which is over: ${pair(entry)}`),
    ...unused.map((entry) => `allowed, but there is no such match: ${pair(entry)}`),
    ...leftOutNotes(leftOut),
  ];
  for (const note of notes) {
    const line = `note: ${printable(note)}`;
    if (json) world.printError(line);
    else world.print(line);
  }
}

function leftOutNotes(leftOut: FoundShards['leftOut']): string[] {
  const [first] = leftOut;
  if (first === undefined) return [];
  const more = leftOut.length > 1 ? `, and ${leftOut.length - 1} more` : '';
  return [`not read, because ${first.because}: ${first.file}${more}`];
}

function insufficientLine({ task, because }: ContaminationReport['insufficient'][number]): string {
  return `${task}: ${because}`;
}

function unreadLines({
  file,
  unread,
}: ContaminationReport['reference']['shards'][number]): string[] {
  return unread.map((line) => `${file}: ${line}`);
}

function printList(title: string, lines: readonly string[], { show }: Shown, world: World): void {
  if (lines.length === 0) return;
  world.print(`${title} ${counted(lines.length, title.endsWith('of') ? 'task' : 'place')}`);
  for (const line of lines.slice(0, show)) world.print(`  ${printable(line)}`);
  if (lines.length > show) world.print(`  … and ${lines.length - show} more`);
  world.print('');
}
