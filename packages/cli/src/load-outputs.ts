import { type Output, parseOutput } from '@tenacious-bench/schema';
import { loadRows } from './load-rows.ts';
import { readRows } from './read-rows.ts';
import { UnusableInput, type World } from './world.ts';

/** Reads the outputs of a file. One agent answers one turn of a task once in one trial: a second such row is a mistake. */
export function loadOutputs(path: string, world: World): Promise<Output[]> {
  return loadRows(path, parseOutput, { idOf: outputId }, world);
}

/** The same as they come, for a command that need not hold them. */
export function readOutputs(path: string, world: World): AsyncIterable<Output> {
  return readRows(path, parseOutput, { idOf: outputId }, world);
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

function outputId({ task, agent, trial, turn = 0 }: Output): string {
  // Joined, because a template keeps its parts apart, and there is one for each row.
  return [task, agent, trial, turn].join(' ');
}
