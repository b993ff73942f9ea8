import { type Command, readArguments } from './command.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import { compareWithLabels } from './foreign-labels.ts';
import { comparePairs } from './foreign-pairs.ts';
import { printLabels } from './foreign-print-labels.ts';
import { printPairs } from './foreign-print-pairs.ts';
import { parseFiveCheckRow, parseFiveDimensionRow } from './foreign-row.ts';
import { tenaciousCompiled } from './load-policy.ts';
import { loadRows } from './load-rows.ts';
import { terminalJson } from './terminal-json.ts';
import { UnusableInput, type World } from './world.ts';

/** Holds the scorer against rows that other systems labelled in a shape of their own. */
export const foreignCommand: Command = {
  name: 'foreign',
  summary: 'hold the Tenacious scorer against rows of another benchmark, in its own shape',
  usage: [
    'usage: tbench foreign --shape SHAPE FILE.jsonl ... [OPTION ...]',
    '',
    '  --shape five-check       messages that pass or fail: hiring_signal_brief, bench_summary, is_passing',
    '  --shape five-dimension   pairs of a chosen and a rejected message: company_signal, bench_summary, prior_thread',
    '  --as-of DATE             the day on which the pairs were written (default: today)',
    '  --json                   print the whole result as JSON, with the words that each finding stands on',
    '',
    'Prints ids, rules and counts and none of the words of the rows. Such labels are opinions of another program:',
    'a disagreement is something to read and decides nothing, so the exit code is 0 whatever the labels say.',
  ],
  run: runForeign,
};

type Options = ReturnType<typeof readOptions>;

async function runForeign(args: readonly string[], world: World): Promise<ExitCode> {
  const options = readOptions(args, world);
  if (options.shape === 'five-check') await runLabels(options, world);
  else await runPairs(options, world);
  return exitCodes.done;
}

async function runLabels({ paths, json }: Options, world: World) {
  const parse = { parse: parseFiveCheckRow, idOf: ({ id }: { id: string }) => id };
  const files = [];
  for (const path of paths) files.push(await loadRows(path, parse.parse, parse, world));
  const result = compareWithLabels(tenaciousCompiled(), files.flat());
  if (json) world.print(terminalJson(result));
  else printLabels(result, world);
}

async function runPairs({ paths, asOf, json }: Options, world: World) {
  const files = [];
  const parse = (row: unknown) => parseFiveDimensionRow(row, { asOf });
  for (const path of paths) files.push(await loadRows(path, parse, {}, world));
  const result = comparePairs(tenaciousCompiled(), files.flat());
  if (json) world.print(terminalJson(result));
  else printPairs(result, world);
}

function readOptions(args: readonly string[], world: World) {
  const { values, positionals } = readArguments(args, {
    shape: { type: 'string' },
    'as-of': { type: 'string', default: world.today },
    json: { type: 'boolean', default: false },
  });
  const { shape, 'as-of': asOf, json } = values;
  if (shape !== 'five-check' && shape !== 'five-dimension')
    throw new UnusableInput('name the shape of the rows: --shape five-check or five-dimension');
  if (!/^\d{4}-\d{2}-\d{2}$/.test(asOf))
    throw new UnusableInput(
      `--as-of is ${JSON.stringify(asOf)}: it takes a date such as 2026-05-04`,
    );
  if (positionals.length === 0)
    throw new UnusableInput('name at least one file; see tbench foreign --help');
  return { shape, asOf, json, paths: positionals };
}
