import { checkTimeShift } from '@tenacious-bench/contamination';
import { type Command, readArguments } from './command.ts';
import { ofTasks, ofTimedTasks } from './contamination-time.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import { countOption } from './number-option.ts';
import { terminalJson } from './terminal-json.ts';
import { printTimeShifts } from './time-shift-print.ts';
import { UnusableInput, type World } from './world.ts';

/** Says how much of what tasks claim about their dates the evidence carries. */
export const timeShiftCommand: Command = {
  name: 'time-shift',
  summary:
    'say how much the dates of tasks carry: refuted, asserted, consistent, corroborated or anchored',
  usage: [
    'usage: tbench time-shift TASKS.jsonl ... [OPTION ...]',
    '',
    'The order of dates, how long facts hold, and dates that texts mention are compared with each other. What is missing',
    'only ever lowers a level, and is said. Sources, cutoff, release and time stamps are known to timed tasks alone.',
    '',
    '  --timed      the files hold timed tasks: {"task": …, "authoredAt": …, "sources": […], …} in each line',
    '  --show N     show what is missing for at most N tasks, the lowest first (default 5)',
    '  --json       print one JSON document instead',
    '',
    'exit code 0 when no dates are refuted, 1 when some are, 2 for unusable input',
  ],
  run: runTimeShift,
};

async function runTimeShift(args: readonly string[], world: World): Promise<ExitCode> {
  const { values, positionals } = readArguments(args, {
    timed: { type: 'boolean', default: false },
    show: { type: 'string', default: '5' },
    json: { type: 'boolean', default: false },
  });
  const show = countOption('--show', values.show);
  if (positionals.length === 0)
    throw new UnusableInput('name files of tasks; see tbench time-shift --help');
  const read = values.timed ? ofTimedTasks : ofTasks;
  const timeShifts = checkTimeShift(await read(positionals, world));
  if (values.json) world.print(terminalJson(timeShifts));
  else printTimeShifts(timeShifts, { show }, world);
  const isRefuted = timeShifts.some(({ level }) => level === 'refuted');
  return isRefuted ? exitCodes.failed : exitCodes.done;
}
