import type { ChatModel, ChatReply } from '@tenacious-bench/schema';
import { callCost, mostTokens } from './call-cost.ts';
import type { Clock } from './clock.ts';
import type { Ledger } from './ledger.ts';
import type { LedgerEntry } from './ledger-entry.ts';
import type { ModelRegistry } from './lineage.ts';
import { ModelCallError } from './model-call-error.ts';
import { requestKey } from './request-key.ts';
import { priceOf, type Spent, spentInVain, spentOn } from './spent.ts';

/** What a metered model is made with. */
export type MeteredModelOptions = {
  readonly ledger: Ledger;
  readonly registry: ModelRegistry;
  readonly clock: Pick<Clock, 'now'>;
  /** Keeps an answer before it is written down, so that a crash in between loses neither it nor its cost. */
  readonly keep?: (reply: ChatReply, spent: LedgerEntry) => Promise<void>;
};

/**
 * Writes every attempt into the ledger, failed ones too, and refuses one that could cost more than is left. An
 * attempt of which nobody knows what it took is written down at the most that it can have cost.
 *
 * @example
 * ```ts
 * const price = { inputUsdPerMillion: 1, outputUsdPerMillion: 2 };
 * const registry = declareModels([{ name: 'qwen-x', vendor: 'alibaba', families: ['qwen'], price }]);
 * const ledger = createLedger();
 * const vendor = { complete: async () => { throw new ModelCallError('timed_out', 'no answer'); } };
 * const model = meteredModel(vendor, { ledger, registry, clock: systemClock() });
 * const request = { model: 'qwen-x', messages: [{ role: 'user', content: 'Hello' }], maxTokens: 100 };
 * await model.complete(request).catch(({ failure }) => failure) // => 'timed_out'
 * ledger.entries[0].costUsd // => 0.000269
 * ledger.entries[0].isBound // => true
 * ```
 */
export function meteredModel(
  model: ChatModel,
  { ledger, registry, clock, keep = async () => {} }: MeteredModelOptions,
): ChatModel {
  return {
    async complete(request, options = {}) {
      if (options.signal?.aborted === true)
        throw new ModelCallError('cancelled', 'the call was cancelled before it was made');
      const price = priceOf(request.model, registry);
      const reservation = ledger.reserve(callCost(mostTokens(request), price));
      const entryOf = (spent: Spent): LedgerEntry => ({
        at: new Date(clock.now()).toISOString(),
        call: requestKey(request, options.trial),
        purpose: options.purpose ?? 'call',
        ...spent,
      });
      const reply = await model.complete(request, options).catch(async (error: unknown) => {
        await ledger.settle(entryOf(spentInVain(error, request, price)), reservation);
        throw error;
      });
      const entry = entryOf(spentOn(reply, price));
      await keep(reply, entry);
      await ledger.settle(entry, reservation);
      return reply;
    },
  };
}
