import { type SplitReport, type SplitSide, splitSides } from '@tenacious-bench/generators';
import { parseTask, type Task, writeJsonl } from '@tenacious-bench/schema';
import { loadRows } from './load-rows.ts';
import { oneChunk } from './one-chunk.ts';
import { UnusableInput, type World } from './world.ts';

/** Writes a file for each side, and the report beside them: all, or none. */
export async function writeSplit(
  { tasks, report }: { tasks: readonly Task[]; report: SplitReport },
  options: WriteSidesOptions,
  world: World,
): Promise<void> {
  const beside = { 'split-report.json': oneChunk(`${JSON.stringify(report, null, 2)}\n`) };
  await writeSides(tasks, beside, options, world);
}

export type WriteSidesOptions = { readonly folder: string; readonly force: boolean };

/** Writes a file for each side, and others beside them: all, or none. */
export async function writeSides(
  tasks: readonly Task[],
  beside: Readonly<Record<string, AsyncIterable<string>>>,
  { folder, force }: WriteSidesOptions,
  world: World,
): Promise<void> {
  const files = new Map<string, AsyncIterable<string>>();
  for (const side of splitSides) {
    files.set(sideFile(folder, side), writeJsonl(tasks.filter(({ split }) => split === side)));
  }
  for (const [name, chunks] of Object.entries(beside)) files.set(`${folder}/${name}`, chunks);
  if (!force) await refuseExisting([...files.keys()], world);
  await world.makeFolder(folder);
  await world.writeTogether(files);
}

/** Reads finished splits: a folder that was written by `writeSplit`, or any files of tasks that have a split. */
export async function readSplits(paths: readonly string[], world: World): Promise<Task[]> {
  const tasks: Task[] = [];
  for (const path of paths) {
    if (await world.exists(sideFile(path, 'train'))) tasks.push(...(await readFolder(path, world)));
    else tasks.push(...(await loadRows(path, parseTask, {}, world)));
  }
  const unplaced = tasks.find(({ split }) => split === undefined);
  if (unplaced !== undefined)
    throw new UnusableInput(
      `${unplaced.id} has no split; tbench split TASKS.jsonl --out-dir FOLDER gives it one`,
    );
  return tasks;
}

async function readFolder(folder: string, world: World): Promise<Task[]> {
  const tasks: Task[] = [];
  for (const side of splitSides) {
    const path = sideFile(folder, side);
    const rows = await loadRows(path, parseTask, { mayBeEmpty: true }, world);
    const stray = rows.find(({ split }) => split !== side);
    if (stray !== undefined)
      throw new UnusableInput(`${path} holds ${stray.id}, whose split is ${stray.split ?? 'none'}`);
    tasks.push(...rows);
  }
  return tasks;
}

async function refuseExisting(paths: readonly string[], world: World): Promise<void> {
  for (const path of paths) {
    if (await world.exists(path))
      throw new UnusableInput(`${path} is already there; name another folder or add --force`);
  }
}

function sideFile(folder: string, side: SplitSide): string {
  return `${folder}/${side}.jsonl`;
}
