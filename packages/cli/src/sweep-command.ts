import { writeJsonl } from '@tenacious-bench/schema';
import type { Command } from './command.ts';
import { countAloud } from './count-aloud.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import { readSweepRequest } from './sweep-options.ts';
import { reportLines, spaceLines } from './sweep-print.ts';
import { type SweepReport, sweptTasks } from './swept-tasks.ts';
import type { World } from './world.ts';

/** Makes tasks of parameter spaces. */
export const sweepCommand: Command = {
  name: 'sweep',
  summary: 'make tasks of parameter spaces and show which values and pairs of values they cover',
  usage: [
    'usage: tbench sweep [SPACE] [--out TASKS.jsonl] [OPTION ...]',
    '       tbench sweep --list',
    '',
    'Makes a task of each cell of a space, or of all spaces: names and wordings are drawn with the seed, and what is',
    'right follows from the facts. Without --out it shows what the tasks would cover and writes nothing.',
    '',
    '  --out FILE      write the tasks there, one a line, all or nothing',
    '  --strength N    how many parameters are seen in every combination of their values (default 2), or full',
    '  --seed N        another seed draws other cells, names and wordings (default 1)',
    '  --variants N    tasks of each cell, which are one family (default 1)',
    '  --limit N       at most N tasks of each space',
    '  --space FILE    narrow the space: {"parameters":{"free":[0,1]},"constraints":[{"when":{"start":["later"]},"because":"..."}]}',
    '  --show N        show at most N combinations that are not covered (default 10)',
    '  --list          show the spaces, their parameters and values',
  ],
  run: runSweep,
};

async function runSweep(args: readonly string[], world: World): Promise<ExitCode> {
  const request = await readSweepRequest(args, world);
  if (request.isList) {
    for (const { space } of request.sweeps) for (const line of spaceLines(space)) world.print(line);
    return exitCodes.done;
  }
  const reports: SweepReport[] = [];
  const swept = sweptTasks(request, (report) => reports.push(report));
  const tasks = countAloud(swept, { noun: 'tasks' }, world);
  if (request.out !== undefined) await world.write(request.out, writeJsonl(tasks));
  // Nothing is kept of a task, so they may be as many as there are cells.
  else while (tasks.next().done !== true);
  for (const report of reports) for (const line of reportLines(report, request)) world.print(line);
  return exitCodes.done;
}
