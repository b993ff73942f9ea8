import {
  connectModel,
  createPace,
  LineageError,
  type ModelConnection,
  type ModelDeclaration,
  type ModelRegistry,
  reachModel,
} from '@tenacious-bench/models';
import type { ChatModel } from '@tenacious-bench/schema';
import type { RunFolder, World } from './world.ts';

/** How a declared model is asked. */
export type DeclaredModelOptions = {
  readonly registry: ModelRegistry;
  readonly run: Pick<RunFolder, 'cassette' | 'ledger'>;
  readonly concurrency: number;
  /** Asks nobody: what was recorded has to be enough. */
  readonly replay: boolean;
  /** Asks again what earlier runs gave up. */
  readonly again: boolean;
};

/** Connects a declared model: recorded, held against the budget, and asked at its own pace. */
export function connectDeclared(
  declared: ModelDeclaration,
  { registry, run, concurrency, replay, again }: DeclaredModelOptions,
  world: World,
): ChatModel {
  const { clock } = world;
  const { cassette, ledger } = run;
  const vendor = replay ? undefined : reachModel(connectionOf(declared), world);
  const pace = createPace({ clock, concurrency, ...limitsOf(declared) });
  const retries = again ? {} : { earlier: ledger };
  return connectModel(vendor, { cassette, registry, clock, ledger, pace, retries });
}

/** How a declared model is reached. */
export function connectionOf({ name, connection }: ModelDeclaration): ModelConnection {
  if (connection !== undefined) return connection;
  throw new LineageError(`${name} has no connection: declare how it is reached, or give --replay`);
}

function limitsOf({ connection }: ModelDeclaration) {
  const { requestsPerMinute, tokensPerMinute } = connection ?? {};
  return {
    ...(requestsPerMinute !== undefined && { requestsPerMinute }),
    ...(tokensPerMinute !== undefined && { tokensPerMinute }),
  };
}
