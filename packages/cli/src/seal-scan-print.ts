import { printable } from '@tenacious-bench/scorer';
import type { LeakFinding, LeakRefusal } from '@tenacious-bench/seal';
import { counted } from './counted.ts';
import type { Scanned } from './seal-scan.ts';
import type { World } from './world.ts';

/** Prints where sealed text was found and what could not be read: a line for each file, and never the text. */
export function printScan(scanned: readonly Scanned[], files: number, world: World): void {
  for (const { findings, refusals, place } of scanned) {
    if (findings.length > 0) world.printError(printable(leakLine(findings, place)));
    for (const refusal of refusals) world.printError(printable(refusalLine(refusal, place)));
  }
  const count = (verdict: Scanned['verdict']) => scanned.filter((one) => one.verdict === verdict);
  const [leaks, refused] = [count('leak').length, count('refused').length];
  world.print(
    `${counted(files, 'file')} scanned: ${leaks} with sealed text, ${refused} that could not be read`,
  );
}

function leakLine(findings: readonly LeakFinding[], place: number): string {
  const [first] = findings;
  if (first === undefined) return '';
  const { path, where, kind, offset, through } = first;
  const more = findings.length > 1 ? `, and ${findings.length - 1} more` : '';
  const at = where === 'name' ? 'in its name' : `at byte ${offset}`;
  return `${shownPath(path, place)}: leak: ${kind} ${at}${within(through)}${more}`;
}

function refusalLine({ path, reason, through }: LeakRefusal, place: number): string {
  const isLink = through[0] === 'link';
  const said = isLink ? 'a link is not followed' : `${reason}${within(through)}`;
  return `${shownPath(path, place)}: not read: ${said}`;
}

// A name that leaks must not stand in a log either.
function shownPath(path: string, place: number): string {
  return path === '' ? `file ${place} in order` : path;
}

function within(through: readonly string[]): string {
  return through.length === 0 ? '' : ` (in ${through.join(', ')})`;
}
