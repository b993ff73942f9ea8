import type { CancelSignal, ChatReply, ChatRequest } from '@tenacious-bench/schema';
import { digest } from '@tenacious-bench/schema/core';
import type { BatchJournal, OpenBatch } from './batch-journal.ts';
import type { BatchAnswer, BatchRequest, BatchVendor } from './batch-port.ts';
import { callCost, mostTokens, roundUsd } from './call-cost.ts';
import type { Cassette } from './cassette.ts';
import { checkedModel } from './checked-model.ts';
import type { Clock } from './clock.ts';
import type { Ledger } from './ledger.ts';
import type { LedgerEntry } from './ledger-entry.ts';
import { lineageOf, type ModelRegistry } from './lineage.ts';
import { ModelCallError } from './model-call-error.ts';
import { requestKey } from './request-key.ts';
import { priceOf, type Spent, spentInVain, spentOn } from './spent.ts';

/** What a batch is completed with. */
export type CompleteBatchOptions = {
  readonly vendor: BatchVendor;
  readonly cassette: Cassette;
  readonly journal: BatchJournal;
  readonly ledger: Ledger;
  readonly registry: ModelRegistry;
  readonly clock: Clock;
  /** @default 'batch' */
  readonly purpose?: string;
  /** Throws where an answer cannot be used. */
  readonly accept?: (reply: ChatReply) => void;
  /** What a batch costs of the price of single calls. @default 0.5 */
  readonly share?: number;
  /** @default 60_000 */
  readonly pollMs?: number;
  readonly signal?: CancelSignal;
};

/**
 * Answers many requests in one batch, for less money and later: what the cassette holds is not asked, a batch that a
 * crash or a cancelled run left behind is picked up where it stands, and each answer is checked, recorded and written
 * down like that of a single call. Requests without a usable answer are not in what comes back.
 *
 * @example
 * ```ts
 * const price = { inputUsdPerMillion: 1, outputUsdPerMillion: 2 };
 * const registry = declareModels([{ name: 'qwen-x', vendor: 'alibaba', families: ['qwen'], price }]);
 * const request = { model: 'qwen-x', messages: [{ role: 'user', content: 'Hello' }], maxTokens: 20 };
 * const reply = { text: 'Hi', model: 'qwen-x', finish: 'stop', usage: { inputTokens: 10, outputTokens: 5 } };
 * const vendor = {
 *   submit: async () => 'batch_1',
 *   find: async () => undefined,
 *   look: async () => ({ status: 'ended', answers: [{ key: requestKey(request), reply }] }),
 * };
 * const ledger = createLedger({ budgetUsd: 1 });
 * const journal = readBatchJournal('');
 * const options = { vendor, cassette: readCassette(''), journal, ledger, registry, clock: systemClock() };
 * const answers = await completeBatch([request], options);
 * answers.get(requestKey(request)).text // => 'Hi'
 * ledger.entries[0].costUsd // => 0.00001
 * ```
 */
export async function completeBatch(
  requests: readonly ChatRequest[],
  options: CompleteBatchOptions,
): Promise<ReadonlyMap<string, ChatReply>> {
  const { cassette, journal } = options;
  for (const batch of journal.open) await finish(batch, options);
  const keyed = new Map(requests.map((request) => [requestKey(request), request]));
  const missing = [...keyed].flatMap(([key, request]) =>
    cassette.find(key) === undefined ? [{ key, request }] : [],
  );
  if (missing.length > 0) await finish(await intend(missing, options), options);
  const replies = [...keyed.keys()].flatMap((key): [string, ChatReply][] => {
    const recording = cassette.find(key);
    return recording === undefined ? [] : [[key, recording.reply]];
  });
  return new Map(replies);
}

// Written down before it is handed in, so that a crash right after cannot hand it in twice.
async function intend(
  requests: readonly BatchRequest[],
  { journal, clock }: CompleteBatchOptions,
): Promise<OpenBatch> {
  const tag = digest({ keys: requests.map(({ key }) => key), at: clock.now() }).slice(7, 39);
  await journal.write({ tag, step: 'intended', requests });
  return { tag, id: undefined, requests };
}

async function finish(batch: OpenBatch, options: CompleteBatchOptions): Promise<void> {
  const { tag, requests } = batch;
  const id = batch.id ?? (await handIn(batch, options));
  const asked = new Map(requests.map(({ key, request }) => [key, request]));
  for (const answer of await answersOf(id, options)) {
    const request = asked.get(answer.key);
    if (request !== undefined) await keep(answer, { request, tag }, options);
  }
  await options.journal.write({ tag, step: 'done' });
}

async function handIn({ tag, requests }: OpenBatch, options: CompleteBatchOptions) {
  const { vendor, journal, ledger, registry, share = 0.5 } = options;
  const most = requests.reduce(
    (sum, { request }) =>
      sum + callCost(mostTokens(request), priceOf(request.model, registry, share)),
    0,
  );
  const reservation = ledger.reserve(roundUsd(most));
  try {
    const id = (await vendor.find(requests, tag)) ?? (await vendor.submit(requests, tag));
    await journal.write({ tag, step: 'submitted', id });
    return id;
  } finally {
    ledger.release(reservation);
  }
}

async function answersOf(
  id: string,
  { vendor, clock, pollMs = 60_000, signal }: CompleteBatchOptions,
): Promise<readonly BatchAnswer[]> {
  for (;;) {
    if (signal?.aborted === true)
      throw new ModelCallError(
        'cancelled',
        `no longer waiting for batch ${id}: it goes on, and the next run picks it up`,
      );
    const state = await vendor.look(id);
    if (state.status === 'ended') return state.answers;
    await clock.sleep(pollMs, signal);
  }
}

type Asked = { readonly request: ChatRequest; readonly tag: string };

async function keep(
  answer: BatchAnswer,
  { request, tag }: Asked,
  options: CompleteBatchOptions,
): Promise<void> {
  const { cassette, ledger, registry, clock, purpose = 'batch', share = 0.5, accept } = options;
  const { key } = answer;
  // A crash may have come between the answers of one batch; the cost of a recorded one is in its recording.
  const isKnown = cassette.find(key)?.spent?.batch === tag;
  if (isKnown || ledger.entries.some(({ call, batch }) => call === key && batch === tag)) return;
  const price = priceOf(request.model, registry, share);
  const at = new Date(clock.now()).toISOString();
  const entryOf = (spent: Spent): LedgerEntry => ({ at, call: key, batch: tag, purpose, ...spent });
  const given = { complete: async () => replyOf(answer) };
  const checks = accept === undefined ? {} : { accept };
  try {
    const reply = await checkedModel(given, registry).complete(request, checks);
    const spent = entryOf(spentOn(reply, price));
    await cassette.add({ key, reply, lineage: lineageOf(registry, reply.model), spent });
    await ledger.settle(spent);
  } catch (error) {
    if (!(error instanceof ModelCallError)) throw error;
    await ledger.settle(entryOf(spentInVain(error, request, price)));
  }
}

function replyOf(answer: BatchAnswer): ChatReply {
  if ('reply' in answer) return answer.reply;
  throw answer.error;
}
