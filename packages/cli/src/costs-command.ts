import {
  type LedgerLine,
  type LedgerSummary,
  parseLedgerEntry,
  summarizeLedger,
} from '@tenacious-bench/models';
import { printable } from '@tenacious-bench/scorer';
import { type Command, readArguments } from './command.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import { loadRows } from './load-rows.ts';
import { formatTable } from './table.ts';
import { UnusableInput, type World } from './world.ts';

/** Adds up what a run spent. */
export const costsCommand: Command = {
  name: 'costs',
  summary: 'add up the ledger of a run: calls, failures and money by purpose',
  usage: [
    'usage: tbench costs LEDGER.jsonl [--json]',
    '',
    'Failed calls are paid for and counted; "of it failed" is what they cost. Replayed answers cost nothing.',
    '',
    '  --json   print one JSON document instead of a table',
  ],
  run: runCosts,
};

async function runCosts(args: readonly string[], world: World): Promise<ExitCode> {
  const { values, positionals } = readArguments(args, {
    json: { type: 'boolean', default: false },
  });
  const [path, ...others] = positionals;
  if (path === undefined || others.length > 0)
    throw new UnusableInput('name one ledger; see tbench costs --help');
  const summary = summarizeLedger(await loadRows(path, parseLedgerEntry, {}, world));
  if (values.json) world.print(JSON.stringify(summary, null, 2));
  else printCosts(summary, world);
  return exitCodes.done;
}

function printCosts({ total, purposes }: LedgerSummary, world: World): void {
  const header = [
    'purpose',
    'calls',
    'replayed',
    'failed',
    'tokens in',
    'out',
    'USD',
    'of it failed',
  ];
  const rows = [...Object.entries(purposes), ['total', total] as const].map(([name, line]) =>
    rowOf(printable(name), line),
  );
  for (const line of formatTable(header, rows)) world.print(line);
}

function rowOf(name: string, line: LedgerLine): string[] {
  const { calls, replayed, failed, inputTokens, outputTokens, costUsd, failedUsd } = line;
  const counts = [calls, replayed, failed, inputTokens, outputTokens].map(String);
  return [name, ...counts, costUsd.toFixed(4), failedUsd.toFixed(4)];
}
