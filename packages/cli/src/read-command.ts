import { printable } from '@tenacious-bench/scorer';
import { findQuantities, normalize, type Quantity } from '@tenacious-bench/text';
import { type Command, readArguments } from './command.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import { readText } from './read-text.ts';
import { formatTable } from './table.ts';
import { UnusableInput, type World } from './world.ts';

/** Shows a text as the scorer sees it. */
export const readCommand: Command = {
  name: 'read',
  summary: 'show a text as the scorer reads it: normalised, in zones, with every quantity',
  usage: [
    'usage: tbench read [--as-of DATE] [--json] TEXT',
    '       tbench read [--as-of DATE] [--json] - < FILE',
    '',
    '  --as-of DATE   the day that "yesterday" counts from (default: today)',
    '  --json         print one JSON document instead of a table',
  ],
  run: runRead,
};

async function runRead(args: readonly string[], world: World): Promise<ExitCode> {
  const { values, positionals } = readArguments(args, {
    'as-of': { type: 'string', default: world.today },
    json: { type: 'boolean', default: false },
  });
  const now = values['as-of'];
  if (!/^\d{4}-\d{2}-\d{2}$/.test(now))
    throw new UnusableInput(
      `--as-of is ${JSON.stringify(now)}: it takes a date such as 2026-05-04`,
    );
  const [first, ...others] = positionals;
  if (first === undefined || others.length > 0)
    throw new UnusableInput('give one text in quotes, or - for standard input');
  const text = first === '-' ? await readText('-', world) : first;
  const quantities = findQuantities(text, { now });
  if (values.json)
    world.print(JSON.stringify({ text, normalized: normalize(text).text, quantities }, null, 2));
  else printReading(text, quantities, world);
  return exitCodes.done;
}

function printReading(text: string, quantities: readonly Quantity[], world: World): void {
  world.print(`normalised  ${printable(normalize(text).text)}`);
  world.print('');
  const rows = quantities.map(({ kind, span, quote, ...rest }) => [
    `${span.start}-${span.end}`,
    kind,
    printable(quote),
    JSON.stringify(rest),
  ]);
  if (rows.length === 0) world.print('no quantities');
  else
    for (const line of formatTable(['span', 'kind', 'quote', 'reading'], rows)) world.print(line);
}
