import { printable } from '@tenacious-bench/scorer';
import type { CoarseShare, SealedReceipt } from '@tenacious-bench/seal';
import { counted } from './counted.ts';
import { percentOf } from './percent-of.ts';
import { terminalJson } from './terminal-json.ts';
import type { World } from './world.ts';

type Told = {
  /** Whether an earlier receipt was given again. */
  readonly isRepeated: boolean;
  readonly head: string;
  readonly path: string;
  readonly isJson: boolean;
};

/** Prints what may be known of a submission: coarse figures, and what they cost. */
export function printServed(
  receipt: SealedReceipt,
  { isRepeated, head, path, isJson }: Told,
  world: World,
): void {
  const { result, spend, submitter, submission } = receipt;
  if (isJson) {
    const told = { submitter, submission, result, spend, isRepeated, ledgerHead: head };
    world.print(terminalJson(told));
    return;
  }
  for (const line of figureLines(receipt)) world.print(printable(line));
  const cost = isRepeated ? 'scored before: nothing is spent' : 'spent';
  world.print(printable(`query ${spend.query} of ${spend.limit} of ${submitter}, ${cost}`));
  world.print(`ledger  ${head}`);
  world.print(printable(`${path}: signed by ${receipt.service}`));
}

/** The coarse figures of a receipt, a line each. */
export function figureLines({ result, submission }: SealedReceipt): string[] {
  const { whole, missing, rules } = result;
  const lines = [
    `${counted(whole.rows, 'row')}, ${missing} without an output; all of them count`,
    `passed      ${shareText(whole.passed, rules.confidence)}`,
    `score       ${shareText(whole.score, rules.confidence)}`,
    `unscorable  ${shareText(whole.unscorable, rules.confidence)}`,
  ];
  if (whole.of !== submission)
    lines.push(
      'these are the best so far, of an earlier submission: this one is not clearly better',
    );
  return lines;
}

function shareText({ from, to, low, high }: CoarseShare, confidence: number): string {
  return `${percentOf(from)} to ${percentOf(to)} (${percentOf(confidence)} interval ${percentOf(low)} to ${percentOf(high)})`;
}
