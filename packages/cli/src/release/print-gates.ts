import type { GateReport } from '@tenacious-bench/hub-publisher';
import { formatIssue } from '@tenacious-bench/schema';
import { printable } from '@tenacious-bench/scorer';
import { counted } from '../counted.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import { styler } from '../style.ts';
import type { World } from '../world.ts';

/** How many issues of one gate are listed before the rest is only counted. */
const listed = 20;

const words = { passed: 'ok', failed: 'FAILED', could_not_run: 'COULD NOT RUN' } as const;

/** Prints what every gate said, and what is wrong. */
export function printGates({ gates }: GateReport, world: World): void {
  const { green, red } = styler(world);
  for (const { gate, state, issues } of gates) {
    const paint = state === 'passed' ? green : red;
    world.print(`${gate.padEnd(13)}  ${paint(words[state])}`);
    for (const issue of issues.slice(0, listed)) world.print(`  ${printable(formatIssue(issue))}`);
    if (issues.length > listed)
      world.print(`  … and ${counted(issues.length - listed, 'issue')} more`);
  }
}

/** What a run ends with: a gate that could not run leaves open what it would have found. */
export function exitOfGates({ gates, passed }: GateReport): ExitCode {
  if (passed) return exitCodes.done;
  const isOpen = gates.every(({ state, issues }) => {
    return state !== 'failed' || issues.every(({ code }) => code === 'not_scanned');
  });
  return isOpen ? exitCodes.cannotTell : exitCodes.failed;
}
