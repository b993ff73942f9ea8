import {
  BudgetError,
  type CallFailure,
  type Cassette,
  completeJson,
  type JsonRequest,
  jsonRequest,
  LineageError,
  ModelCallError,
  readJson,
  requestKey,
} from '@tenacious-bench/models';
import type { CancelSignal, ChatModel, ChatReply, ChatRequest } from '@tenacious-bench/schema';
import pLimit from 'p-limit';
import type * as z from 'zod';

/** What models are asked for, part by part; costs are written down under these names. */
export type Stage = 'author' | 'variation' | 'judge' | 'choice' | 'calibration' | 'probe';

/** How far a part of the work is. */
export type SynthesisProgress = {
  readonly stage: Stage;
  readonly done: number;
  readonly total: number;
  readonly failed: number;
};

/** Why the work ended before its end. What was done is kept, and a further run goes on from there. */
export type SynthesisStop = {
  readonly because: 'budget' | 'cancelled' | 'models';
  readonly message: string;
};

/** A usable answer, or why there is none. */
export type Answer<Value> =
  | { readonly ok: true; readonly value: Value; readonly model: string; readonly costUsd: number }
  | {
      readonly ok: false;
      readonly reason: string;
      /** An answer came and could not be used; otherwise none came, and a further run may get one. */
      readonly wasPaid: boolean;
    };

/** Asks many things at once and gives the answers in the order of the questions; `undefined` was not reached. */
export type Asker = {
  ask<Schema extends z.ZodType>(
    stage: Stage,
    requests: readonly JsonRequest[],
    schema: Schema,
  ): Promise<(Answer<z.infer<Schema>> | undefined)[]>;
  readonly stop: SynthesisStop | undefined;
};

/** What an asker works with. */
export type AskerOptions = {
  /** Answers for every model of the plan. */
  readonly model: ChatModel;
  /** Where the model records its answers, so that their cost is known after a crash as well. */
  readonly cassette: Cassette;
  /** Calls under way at once. @default 8 */
  readonly concurrency?: number;
  /** Ends the work after the calls that are under way: they are paid for, so their answers are waited for. */
  readonly signal?: CancelSignal;
  /** Is shown all requests of a part before the first is made: a batch can answer them at half the price. */
  readonly prefetch?: (
    requests: readonly ChatRequest[],
    /** `accept` throws where an answer cannot be used. */
    part: { readonly stage: Stage; readonly accept: (reply: ChatReply) => void },
  ) => Promise<void>;
  readonly onProgress?: (progress: SynthesisProgress) => void;
};

/** So many lost calls in a row are no accident any more: the vendor is down, and the rest would be lost too. */
const lostInARow = 12;

export function createAsker(options: AskerOptions): Asker {
  let stop: SynthesisStop | undefined;
  let lost = 0;
  const halt = (error: unknown) => {
    const found = stopOf(error);
    if (found === undefined) throw error;
    stop ??= found;
  };
  return {
    get stop() {
      return stop;
    },
    async ask(stage, requests, schema) {
      const asked = requests.map((request) => jsonRequest(request, schema));
      const accept = ({ text }: ChatReply) => void readJson(text, schema);
      if (stop === undefined && asked.length > 0)
        await options.prefetch?.(asked, { stage, accept }).catch(halt);
      const limit = pLimit(options.concurrency ?? 8);
      const report = counter(stage, requests.length, options.onProgress);
      const askOne = async (request: ChatRequest) => {
        if (options.signal?.aborted === true) stop ??= cancelled;
        if (stop !== undefined) return undefined;
        try {
          const answer = await answerOf(request, schema, stage, options);
          lost = answer.ok || answer.wasPaid ? 0 : lost + 1;
          if (lost >= lostInARow && !answer.ok)
            stop ??= {
              because: 'models',
              message: `${lost} calls in a row were lost, the last one so: ${answer.reason}`,
            };
          return report(answer);
        } catch (error) {
          halt(error);
          return undefined;
        }
      };
      return Promise.all(asked.map((request) => limit(askOne, request)));
    },
  };
}

async function answerOf<Schema extends z.ZodType>(
  request: ChatRequest,
  schema: Schema,
  stage: Stage,
  { model, cassette }: AskerOptions,
): Promise<Answer<z.infer<Schema>>> {
  try {
    const { value, reply } = await completeJson(model, request, schema, { purpose: stage });
    const spent = cassette.find(requestKey(request))?.spent;
    return { ok: true, value, model: reply.model, costUsd: spent?.costUsd ?? 0 };
  } catch (error) {
    if (error instanceof ModelCallError && ofOneCall.has(error.failure))
      return { ok: false, reason: error.message, wasPaid: error.reply !== undefined };
    throw error;
  }
}

const cancelled: SynthesisStop = { because: 'cancelled', message: 'it was cancelled' };

/** Failures that say something of one call; all others would meet the next call as well. */
const ofOneCall: ReadonlySet<CallFailure> = new Set([
  'disconnected',
  'overloaded',
  'rate_limited',
  'refused',
  'timed_out',
  'truncated',
  'unusable_answer',
]);

function stopOf(error: unknown): SynthesisStop | undefined {
  if (error instanceof BudgetError) return { because: 'budget', message: error.message };
  if (error instanceof LineageError) return { because: 'models', message: error.message };
  if (!(error instanceof ModelCallError)) return undefined;
  const because = error.failure === 'cancelled' ? 'cancelled' : 'models';
  return { because, message: error.message };
}

function counter(stage: Stage, total: number, onProgress: AskerOptions['onProgress']) {
  let done = 0;
  let failed = 0;
  return <Value>(answer: Answer<Value>): Answer<Value> => {
    done += 1;
    if (!answer.ok) failed += 1;
    onProgress?.({ stage, done, total, failed });
    return answer;
  };
}
