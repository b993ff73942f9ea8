import type { ResultSummary } from '@tenacious-bench/evaluation';
import { printable } from '@tenacious-bench/scorer';
import { counted } from '../counted.ts';
import { percentOf } from '../percent-of.ts';
import { formatTable } from '../table.ts';
import type { World } from '../world.ts';

/** Prints how many tries of each agent passed, errors apart, and what the rate could be without them. */
export function printSummaries(summaries: readonly ResultSummary[], world: World): void {
  const rows = summaries.map(({ agent, asked, passed, failed, errors, passRate, costUsd }) => [
    printable(agent),
    ...[asked, passed, failed, errors].map(String),
    rangeOf(passRate),
    costUsd === 0 ? '0' : costUsd.toFixed(4),
  ]);
  const header = ['agent', 'tries', 'passed', 'failed', 'errors', 'pass rate', 'USD'];
  for (const line of formatTable(header, rows)) world.print(line);
  for (const { agent, errorCodes } of summaries)
    for (const [code, { count, first }] of Object.entries(errorCodes))
      world.print(printable(`${agent}: ${counted(count, 'error')} ${code}, the first: ${first}`));
  if (summaries.some(({ errors }) => errors > 0))
    world.print(
      'pass rate: of all tries, from every error failed to every error passed; an error is neither',
    );
}

function rangeOf({ low, high }: ResultSummary['passRate']): string {
  return low === high ? percentOf(low) : `${percentOf(low)} to ${percentOf(high)}`;
}
