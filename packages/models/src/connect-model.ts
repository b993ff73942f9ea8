import type { ChatModel, ChatReply } from '@tenacious-bench/schema';
import { checkedModel } from './checked-model.ts';
import type { Clock } from './clock.ts';
import type { Ledger } from './ledger.ts';
import type { LedgerEntry } from './ledger-entry.ts';
import { lineageOf } from './lineage.ts';
import { meteredModel } from './metered-model.ts';
import type { Pace } from './pace.ts';
import { pacedModel } from './paced-model.ts';
import { type RecordedModelOptions, recordedModel } from './recorded-model.ts';
import { type RetryOptions, retryingModel } from './retrying-model.ts';

/** What a vendor is connected with. */
export type ConnectOptions = Omit<RecordedModelOptions, 'clock'> & {
  readonly clock: Clock;
  readonly ledger: Ledger;
  readonly pace: Pace;
  readonly retries?: Omit<RetryOptions, 'clock'>;
};

/**
 * Puts everything that a paid call needs around a vendor: what is recorded is not asked again, what fails may be tried
 * again, each try waits for room, is held against the budget and written down, and only the declared model may answer.
 * Without a vendor it only replays.
 *
 * @example
 * ```ts
 * const price = { inputUsdPerMillion: 1, outputUsdPerMillion: 2 };
 * const registry = declareModels([{ name: 'qwen-x', vendor: 'alibaba', families: ['qwen'], price }]);
 * const clock = systemClock();
 * const ledger = createLedger({ budgetUsd: 1 });
 * const usage = { inputTokens: 9, outputTokens: 2 };
 * const vendor = { complete: async () => ({ text: 'Hi', model: 'qwen-x', finish: 'stop', usage }) };
 * const model = connectModel(vendor, { cassette: readCassette(''), registry, clock, ledger, pace: createPace({ clock }) });
 * const request = { model: 'qwen-x', messages: [{ role: 'user', content: 'Hello' }], maxTokens: 20 };
 * await model.complete(request);
 * (await model.complete(request)).text // => 'Hi'
 * summarizeLedger(ledger.entries).total.costUsd // => 0.000013
 * ```
 */
export function connectModel(
  vendor: ChatModel | undefined,
  { cassette, registry, clock, ledger, pace, retries = {} }: ConnectOptions,
): ChatModel {
  const recorded = { cassette, registry, clock, ledger };
  if (vendor === undefined) return recordedModel(undefined, recorded);
  const keep = (reply: ChatReply, spent: LedgerEntry) =>
    cassette.add({ key: spent.call, reply, lineage: lineageOf(registry, reply.model), spent });
  const metered = meteredModel(checkedModel(vendor, registry), { ledger, registry, clock, keep });
  const retrying = retryingModel(pacedModel(metered, pace), { clock, ...retries });
  return recordedModel(retrying, recorded);
}
