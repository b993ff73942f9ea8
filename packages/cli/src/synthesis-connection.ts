import type { AskerOptions } from '@tenacious-bench/generators';
import {
  completeBatch,
  connectModel,
  createPace,
  LineageError,
  type ModelDeclaration,
  type ModelRegistry,
  reachBatches,
  reachModel,
  routedModel,
} from '@tenacious-bench/models';
import type { CancelSignal, ChatModel } from '@tenacious-bench/schema';
import type { RunFolder, World } from './world.ts';

/** How the models of a plan are asked. */
export type ConnectionOptions = {
  readonly registry: ModelRegistry;
  readonly run: RunFolder;
  readonly concurrency: number;
  readonly batch: boolean;
  readonly replay: boolean;
  readonly again: boolean;
  readonly signal: CancelSignal;
};

/** Connects every model of a plan: recorded, held against the budget, and behind one port. */
export function connectSynthesis(
  models: readonly ModelDeclaration[],
  options: ConnectionOptions,
  world: World,
): Pick<AskerOptions, 'model' | 'cassette' | 'concurrency' | 'prefetch' | 'signal'> {
  const { run, concurrency, batch, replay, signal } = options;
  const routes = models.map(
    (declared) => [declared.name, connected(declared, options, world)] as const,
  );
  return {
    model: routedModel(new Map<string, ChatModel>(routes)),
    cassette: run.cassette,
    concurrency,
    signal,
    ...(batch && !replay && { prefetch: inBatches(models, options, world) }),
  };
}

function connected(
  declared: ModelDeclaration,
  { registry, run, concurrency, replay, again }: ConnectionOptions,
  world: World,
): ChatModel {
  const { clock } = world;
  const { cassette, ledger } = run;
  const vendor = replay ? undefined : reachModel(connectionOf(declared), world);
  // A pace for each: the parts of the work come one after another, and each asks one model.
  const pace = createPace({ clock, concurrency, ...limitsOf(declared) });
  const retries = again ? {} : { earlier: ledger };
  return connectModel(vendor, { cassette, registry, clock, ledger, pace, retries });
}

function limitsOf({ connection }: ModelDeclaration) {
  const { requestsPerMinute, tokensPerMinute } = connection ?? {};
  return {
    ...(requestsPerMinute !== undefined && { requestsPerMinute }),
    ...(tokensPerMinute !== undefined && { tokensPerMinute }),
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

function connectionOf({ name, connection }: ModelDeclaration) {
  if (connection !== undefined) return connection;
  throw new LineageError(`${name} has no connection: declare how it is reached, or give --replay`);
}
