import { type Output, parseOutput } from '@tenacious-bench/schema';
import { loadRows } from './load-rows.ts';
import type { World } from './world.ts';

/** Reads the outputs of a file. One agent answers one task once in one trial: a second such row is a mistake. */
export function loadOutputs(path: string, world: World): Promise<Output[]> {
  const idOf = ({ task, agent, trial }: Output) => `${task} ${agent} ${trial}`;
  return loadRows(path, parseOutput, { idOf }, world);
}
