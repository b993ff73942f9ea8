import { type Output, parseOutput } from '@tenacious-bench/schema';
import { loadRows } from './load-rows.ts';
import type { World } from './world.ts';

/** Reads the outputs of a file. One agent answers one turn of a task once in one trial: a second such row is a mistake. */
export function loadOutputs(path: string, world: World): Promise<Output[]> {
  const idOf = ({ task, agent, trial, turn = 0 }: Output) => `${task} ${agent} ${trial} ${turn}`;
  return loadRows(path, parseOutput, { idOf }, world);
}
