import { type Output, parseOutput } from '@tenacious-bench/schema';
import { loadRows } from './load-rows.ts';
import { UnusableInput, type World } from './world.ts';

/** Reads the outputs of a file. One agent answers one turn of a task once in one trial: a second such row is a mistake. */
export function loadOutputs(path: string, world: World): Promise<Output[]> {
  const idOf = ({ task, agent, trial, turn = 0 }: Output) => `${task} ${agent} ${trial} ${turn}`;
  return loadRows(path, parseOutput, { idOf }, world);
}

/** The same for a command that judges messages one by one, whatever came before them. */
export async function loadSingleOutputs(path: string, world: World): Promise<Output[]> {
  const outputs = await loadOutputs(path, world);
  const later = outputs.find(({ turn = 0 }) => turn > 0);
  if (later === undefined) return outputs;
  throw new UnusableInput(
    `${path} answers several turns of task ${later.task}: only tbench score, explain and rescore judge conversations`,
  );
}
