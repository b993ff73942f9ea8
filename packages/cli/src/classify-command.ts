import { printable } from '@tenacious-bench/scorer';
import {
  classifyReply,
  compileReplyPolicy,
  type ReplyReading,
} from '@tenacious-bench/scorer/replies';
import { tenaciousReplyPolicy } from '@tenacious-bench/tenacious/replies';
import { type Command, readArguments } from './command.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import { readText } from './read-text.ts';
import { UnusableInput, type World } from './world.ts';

/** Says what a reply means and what has to follow. */
export const classifyCommand: Command = {
  name: 'classify',
  summary:
    'say what a reply means (interested, objection, not now, unsubscribe, other) and what must follow',
  usage: [
    'usage: tbench classify [--as-of DATE] [--json] REPLY',
    '       tbench classify [--as-of DATE] [--json] - < FILE',
    '',
    '  --as-of DATE   the day that "next quarter" counts from (default: today)',
    '  --json         print one JSON document instead of lines',
  ],
  run: runClassify,
};

async function runClassify(args: readonly string[], world: World): Promise<ExitCode> {
  const { values, positionals } = readArguments(args, {
    'as-of': { type: 'string', default: world.today },
    json: { type: 'boolean', default: false },
  });
  const asOf = values['as-of'];
  if (!/^\d{4}-\d{2}-\d{2}$/.test(asOf) || Number.isNaN(Date.parse(asOf))) {
    throw new UnusableInput(
      `--as-of is ${JSON.stringify(asOf)}: it takes a date such as 2026-05-04`,
    );
  }
  const [first, ...others] = positionals;
  if (first === undefined || others.length > 0) {
    throw new UnusableInput('give one reply in quotes, or - for standard input');
  }
  const reply = first === '-' ? await readText('-', world) : first;
  const reading = classifyReply(compileReplyPolicy(tenaciousReplyPolicy), reply, { asOf });
  if (values.json) world.print(JSON.stringify(reading, null, 2));
  else printReading(reading, world);
  return exitCodes.done;
}

function printReading({ label, nextAction, evidence, because }: ReplyReading, world: World): void {
  world.print(`label        ${label}`);
  world.print(`next action  ${nextAction}`);
  world.print(`because      ${because}`);
  for (const { cue, quote } of evidence) world.print(`evidence     ${printable(quote)} (${cue})`);
}
