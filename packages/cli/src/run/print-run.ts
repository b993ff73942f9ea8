import type { ResultSummary } from '@tenacious-bench/evaluation';
import { printable } from '@tenacious-bench/scorer';
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
  for (const { agent, errors, errorCodes } of summaries) {
    const codes = Object.entries(errorCodes).map(([code, count]) => `${code} ${count}`);
    if (errors > 0) world.print(printable(`errors of ${agent}: ${codes.join(', ')}`));
  }
  if (summaries.some(({ errors }) => errors > 0))
    world.print(
      'pass rate: of all tries, from every error failed to every error passed; an error is neither',
    );
}

function rangeOf({ low, high }: ResultSummary['passRate']): string {
  return low === high ? percentOf(low) : `${percentOf(low)} to ${percentOf(high)}`;
}
