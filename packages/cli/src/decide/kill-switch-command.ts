import type { Command } from '../command.ts';
import type { ExitCode } from '../exit-codes.ts';
import type { World } from '../world.ts';

/** Says whether an agent in production has to stop. */
export const killSwitchCommand: Command = {
  name: 'kill-switch',
  summary: 'does an agent in production have to stop: conditions as data over its logs, and why',
  usage: [
    'usage: tbench kill-switch SWITCH.json --results LOG.jsonl ... [--events EVENTS.jsonl ...] [OPTION ...]',
    '       tbench kill-switch --starter > SWITCH.json',
    '',
    'SWITCH.json is a kill-switch document: conditions with a metric, a window, a threshold, the least number of rows, and',
    'whether the estimate or only its whole interval fires. LOG.jsonl has result documents with their times, in any order;',
    'EVENTS.jsonl has production-event documents: reviews, blind labels, incidents, and that somebody looked for them.',
    '',
    '  --results FILE   a log of results; may be given several times',
    '  --events FILE    a log of events; may be given several times',
    '  --now INSTANT    where the windows end (default: now), such as 2026-05-04T09:00:00Z',
    '  --json           print the report as JSON instead',
    '  --starter        print a kill-switch to begin with',
    '',
    'Whatever cannot be told is never ok: a log that is not there, a row that cannot be read, says a day and no time, or is',
    'later than now, an agent that no log knows, too few rows in a window. It stops too, unless the document says "failClosed": false.',
    '',
    'exit code 0 all conditions are ok, 1 one fired: stop, 2 unusable input, 3 none fired, but of one nobody can tell',
  ],
  run: runKillSwitch,
};

// Statistics and schemas are brought in when they are needed: most commands do without.
async function runKillSwitch(args: readonly string[], world: World): Promise<ExitCode> {
  const { evaluateLogs } = await import('./evaluate-logs.ts');
  return evaluateLogs(args, world);
}
