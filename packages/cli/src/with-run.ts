import { withLocks } from './with-locks.ts';
import type { World } from './world.ts';

/**
 * Works in the folder of a run, alone: two processes would ask the same twice and spend its budget twice. A run that died
 * is gone on with, whatever lock it left.
 */
export async function withRun<Result>(
  folder: string,
  work: () => Promise<Result>,
  world: World,
): Promise<Result> {
  await world.makeFolder(folder);
  return withLocks([`${folder}/ledger.jsonl`], work, world, { takesOver: true });
}
