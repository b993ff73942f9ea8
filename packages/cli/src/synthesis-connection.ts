import type { AskerOptions } from '@tenacious-bench/generators';
import {
  completeBatch,
  type ModelDeclaration,
  reachBatches,
  routedModel,
} from '@tenacious-bench/models';
import type { CancelSignal, ChatModel } from '@tenacious-bench/schema';
import { connectDeclared, connectionOf, type DeclaredModelOptions } from './declared-model.ts';
import type { RunFolder, World } from './world.ts';

/** How the models of a plan are asked. */
export type ConnectionOptions = DeclaredModelOptions & {
  readonly run: RunFolder;
  readonly batch: boolean;
  readonly signal: CancelSignal;
};

/** Connects every model of a plan: recorded, held against the budget, and behind one port. */
export function connectSynthesis(
  models: readonly ModelDeclaration[],
  options: ConnectionOptions,
  world: World,
): Pick<AskerOptions, 'model' | 'cassette' | 'concurrency' | 'prefetch' | 'signal'> {
  const { run, concurrency, batch, replay, signal } = options;
  // A pace for each: the parts of the work come one after another, and each asks one model.
  const routes = models.map(
    (declared) => [declared.name, connectDeclared(declared, options, world)] as const,
  );
  return {
    model: routedModel(new Map<string, ChatModel>(routes)),
    cassette: run.cassette,
    concurrency,
    signal,
    ...(batch && !replay && { prefetch: inBatches(models, options, world) }),
  };
}

function inBatches(
  models: readonly ModelDeclaration[],
  { registry, run, signal }: ConnectionOptions,
  world: World,
): NonNullable<AskerOptions['prefetch']> {
  return async (requests, { stage, accept }) => {
    const declared = models.find(({ name }) => name === requests[0]?.model);
    if (declared === undefined) return;
    await completeBatch(requests, {
      vendor: reachBatches(connectionOf(declared), world),
      journal: await run.batchJournal(declared.name),
      cassette: run.cassette,
      ledger: run.ledger,
      clock: world.clock,
      signal,
      purpose: stage,
      registry,
      accept,
    });
  };
}
