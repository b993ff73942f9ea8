import type { ChatReply, ChatRequest } from '@tenacious-bench/schema';
import { callCost, mostTokens, roundUsd } from './call-cost.ts';
import type { LedgerEntry } from './ledger-entry.ts';
import { declarationOf, LineageError, type ModelRegistry } from './lineage.ts';
import { type CallFailure, ModelCallError } from './model-call-error.ts';
import type { ModelPrice } from './model-declaration.ts';

/** What a call took, as its entry in a ledger says it. */
export type Spent = Omit<LedgerEntry, 'at' | 'batch' | 'call' | 'purpose'>;

/** The price of a model at a share of it, as batches have one. */
export function priceOf(name: string, registry: ModelRegistry, share = 1): ModelPrice {
  const { price } = declarationOf(registry, name);
  if (price === undefined)
    throw new LineageError(
      `${name} is declared without a price, so no budget can hold it: add one`,
    );
  const { inputUsdPerMillion, outputUsdPerMillion, cachedUsdPerMillion } = price;
  return {
    inputUsdPerMillion: inputUsdPerMillion * share,
    outputUsdPerMillion: outputUsdPerMillion * share,
    cachedUsdPerMillion: (cachedUsdPerMillion ?? inputUsdPerMillion) * share,
  };
}

/** What an answer took. */
export function spentOn(reply: ChatReply, price: ModelPrice): Spent {
  const costUsd = roundUsd(reply.costUsd ?? callCost(reply.usage, price));
  return { model: reply.model, ...reply.usage, costUsd, outcome: 'answered' };
}

/** Failures before anything was made, which no vendor bills. */
const free: ReadonlySet<CallFailure> = new Set([
  'overloaded',
  'rate_limited',
  'rejected',
  'unauthorized',
]);

/** What a failed call took: what its answer says, nothing where none was made, or else the most that it can be. */
export function spentInVain(error: unknown, request: ChatRequest, price: ModelPrice): Spent {
  const { failure, reply, message } = error instanceof ModelCallError ? error : noAnswer;
  const failed = { outcome: 'failed', ...(failure !== undefined && { failure }) } as const;
  if (reply !== undefined)
    return {
      ...spentOn(reply, price),
      ...failed,
      ...(message !== undefined && { reason: message }),
    };
  if (failure !== undefined && free.has(failure))
    return { model: request.model, inputTokens: 0, outputTokens: 0, costUsd: 0, ...failed };
  const most = mostTokens(request);
  return {
    model: request.model,
    ...most,
    costUsd: callCost(most, price),
    isBound: true,
    ...failed,
  };
}

const noAnswer: { failure?: CallFailure; reply?: ChatReply; message?: string } = {};
