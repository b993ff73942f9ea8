import type { ChatModel } from '@tenacious-bench/schema';
import type { Cassette } from './cassette.ts';
import type { Clock } from './clock.ts';
import type { Ledger } from './ledger.ts';
import { lineageOf, type ModelRegistry } from './lineage.ts';
import { ModelCallError } from './model-call-error.ts';
import { requestKey } from './request-key.ts';

/** What a recorded model is made with. */
export type RecordedModelOptions = {
  readonly cassette: Cassette;
  readonly registry: ModelRegistry;
  readonly clock: Pick<Clock, 'now'>;
  /** Also writes down what was replayed, at no cost. */
  readonly ledger?: Ledger;
};

/**
 * Answers from a cassette and asks the model only what is not in it; an answer is kept once it is accepted, a
 * failure never. Without a model it only replays, and says which call is missing.
 *
 * @example
 * ```ts
 * const registry = declareModels([{ name: 'qwen-x', vendor: 'alibaba', families: ['qwen'] }]);
 * const options = { cassette: readCassette(''), registry, clock: systemClock() };
 * let calls = 0;
 * const usage = { inputTokens: 1, outputTokens: 1 };
 * const vendor = { complete: async () => ({ text: `answer ${++calls}`, model: 'qwen-x', finish: 'stop', usage }) };
 * const model = recordedModel(vendor, options);
 * const request = { model: 'qwen-x', messages: [{ role: 'user', content: 'Hi' }], maxTokens: 5 };
 * (await model.complete(request)).text // => 'answer 1'
 * (await model.complete(request)).text // => 'answer 1'
 * (await model.complete(request, { trial: 1 })).text // => 'answer 2'
 * ```
 */
export function recordedModel(
  model: ChatModel | undefined,
  { cassette, registry, clock, ledger }: RecordedModelOptions,
): ChatModel {
  return {
    async complete(request, options = {}) {
      const key = requestKey(request, options.trial);
      const recording = cassette.find(key);
      if (recording === undefined) {
        if (model === undefined) throw givenUp(key, ledger) ?? notRecorded(request.model, key);
        const reply = await model.complete(request, { idempotencyKey: key, ...options });
        // Whoever meters a call has recorded it together with its cost.
        if (cassette.find(key) === undefined)
          await cassette.add({ key, reply, lineage: lineageOf(registry, reply.model) });
        return reply;
      }
      const { reply } = recording;
      await ledger?.settle({
        at: new Date(clock.now()).toISOString(),
        call: key,
        purpose: options.purpose ?? 'call',
        model: reply.model,
        ...reply.usage,
        costUsd: 0,
        outcome: 'replayed',
      });
      return reply;
    },
  };
}

// What the run that is replayed had given up is given up again.
function givenUp(key: string, ledger: Ledger | undefined): ModelCallError | undefined {
  const last = ledger?.wasted(key).at(-1);
  if (last?.failure === undefined) return undefined;
  return new ModelCallError(last.failure, last.reason ?? 'the recorded run gave this call up');
}

function notRecorded(model: string, key: string): ModelCallError {
  return new ModelCallError(
    'not_recorded',
    `the cassette holds no answer of ${model} to this request (${key.slice(0, 19)}…): record it with a key, or use the prompts that it was made with`,
  );
}
