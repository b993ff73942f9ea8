import {
  checkTimeShift,
  parseTimedTask,
  type Row,
  type TimedTask,
  timedTaskOf,
} from '@tenacious-bench/contamination';
import { parseTask, type TimeShift } from '@tenacious-bench/schema';
import type { ContaminationRequest } from './contamination-options.ts';
import { loadRows } from './load-rows.ts';
import { UnusableInput, type World } from './world.ts';

/** How much the dates of the tasks carry, when that was asked for. */
export async function timeShifts(
  { timed, tasks }: Pick<ContaminationRequest, 'timed' | 'tasks'>,
  rows: readonly Row[],
  world: World,
): Promise<readonly TimeShift[] | undefined> {
  if (timed === undefined) return undefined;
  const ids = new Set(rows.map(({ id }) => id));
  const records = timed === true ? await ofTasks(tasks, world) : await ofTimedTasks([timed], world);
  const known = records.filter(({ task }) => ids.has(task));
  if (known.length === 0)
    throw new UnusableInput(`${timed} speaks of none of the tasks: their ids must be the same`);
  return checkTimeShift(known);
}

/** The dates that files of tasks hold. */
export async function ofTasks(paths: readonly string[], world: World): Promise<TimedTask[]> {
  const tasks: TimedTask[] = [];
  for (const path of paths)
    tasks.push(...(await loadRows(path, parseTask, {}, world)).map(timedTaskOf));
  return tasks;
}

/** The dates that files of timed tasks hold. */
export async function ofTimedTasks(paths: readonly string[], world: World): Promise<TimedTask[]> {
  const records: TimedTask[] = [];
  for (const path of paths) records.push(...(await loadRows(path, parseTimedTask, {}, world)));
  return records;
}
