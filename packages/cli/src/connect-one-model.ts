import type { ModelDeclaration, ModelRegistry } from '@tenacious-bench/models';
import type { CancelSignal, ChatModel } from '@tenacious-bench/schema';
import { connectSynthesis } from './synthesis-connection.ts';
import type { RunFolder, World } from './world.ts';

/** The one model that a command asks, and where its answers are kept. */
export type ModelRequest = {
  readonly name: string;
  readonly folder: string;
  readonly budgetUsd: number | undefined;
  readonly concurrency: number;
  readonly replay: boolean;
};

/** A model that is connected: recorded, within its budget, and let go on ctrl-C. */
export type ConnectedModel = {
  readonly model: ChatModel;
  readonly run: RunFolder;
  readonly signal: CancelSignal;
};

/** Connects the one model that a command asks. */
export async function connectOneModel(
  { name, folder, budgetUsd, concurrency, replay }: ModelRequest,
  { declared, registry }: { declared: readonly ModelDeclaration[]; registry: ModelRegistry },
  world: World,
): Promise<ConnectedModel> {
  const own = declared.filter((one) => one.name === name);
  const run = await world.openRun(folder, budgetUsd === undefined ? {} : { budgetUsd });
  const signal = world.onInterrupt();
  const options = { registry, run, concurrency, replay, signal, batch: false, again: false };
  return { model: connectSynthesis(own, options, world).model, run, signal };
}
