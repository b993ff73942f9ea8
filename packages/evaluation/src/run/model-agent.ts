import {
  BudgetError,
  type Cassette,
  completeJson,
  jsonRequest,
  type Ledger,
  LineageError,
  ModelCallError,
  requestKey,
  roundUsd,
} from '@tenacious-bench/models';
import type { Agent, ChatModel, ChatRequest, ToldTask } from '@tenacious-bench/schema';
import { digest } from '@tenacious-bench/schema/core';
import * as z from 'zod';
import { RunStopError } from './run-stop-error.ts';
import type { Answer, TaskAgent } from './task-agent.ts';
import { systemText, type TaskPromptOptions, taskPrompt } from './task-prompt.ts';
import { readAnswer } from './written-answer.ts';

/** How a model is made an agent. */
export type ModelAgentOptions = Pick<Agent, 'id' | 'title' | 'model'> &
  TaskPromptOptions & {
    /** The name that is asked for. */
    readonly name: string;
    /** The most that a message may be long. @default 2000 */
    readonly maxTokens?: number;
    readonly temperature?: number;
    readonly seed?: number;
    /** Where the model records its answers, so that a row bears its price even after a crash. */
    readonly cassette?: Cassette;
    /** Where answers that could not be used are written down: they are part of the price. */
    readonly ledger?: Ledger;
  };

/**
 * A model as an agent: the task as a prompt, the answer as JSON. Its digest covers the prompt, the model and its settings,
 * so that answers to another prompt are never taken for answers to this one.
 *
 * @example
 * ```ts
 * import { exampleTask } from '@tenacious-bench/scorer';
 * const usage = { inputTokens: 900, outputTokens: 40 };
 * const text = '{"subject":"Your round","body":"Hi Ana,","abstain":null}';
 * const model = { complete: async () => ({ text, model: 'qwen-x', finish: 'stop', usage }) };
 * const agent = modelAgent(model, { id: 'qwen', name: 'qwen-x', policy: 'Claim only what a fact says.' });
 * const { outcome } = await agent.answer(exampleTask, { trial: 0, turn: 0, key: 'k' });
 * outcome.message // => { channel: 'email', subject: 'Your round', body: 'Hi Ana,' }
 * ```
 */
export function modelAgent(model: ChatModel, options: ModelAgentOptions): TaskAgent {
  const { id, title, model: use } = options;
  return {
    id,
    ...(title !== undefined && { title }),
    digest: digestOf(options),
    ...(use !== undefined && { model: use }),
    async answer(task, { trial }) {
      const request = requestFor(task, options);
      try {
        const { value } = await completeJson(model, request, writtenSchema, { purpose: id, trial });
        return priced(answerOf(value, task), request, trial, options);
      } catch (error) {
        return priced(failureOf(error), request, trial, options);
      }
    },
  };
}

// Every field required and nullable: the form to which vendors can hold a model.
const writtenSchema = z
  .strictObject({
    subject: z.string().nullable(),
    body: z.string().nullable(),
    abstain: z.string().nullable(),
  })
  .refine(({ body, abstain }) => (body === null) !== (abstain === null), {
    error: 'exactly one of body and abstain is wanted',
  });

function requestFor(task: ToldTask, options: ModelAgentOptions): ChatRequest {
  const { name, maxTokens = 2000, temperature, seed } = options;
  return jsonRequest(
    {
      name: 'message',
      model: name,
      messages: taskPrompt(task, options),
      maxTokens,
      ...(temperature !== undefined && { temperature }),
      ...(seed !== undefined && { seed }),
    },
    writtenSchema,
  );
}

function digestOf(options: ModelAgentOptions): string {
  const { name, model, maxTokens, temperature, seed } = options;
  const answer = z.toJSONSchema(writtenSchema);
  return digest({ prompt: systemText(options), name, model, maxTokens, temperature, seed, answer });
}

function answerOf(written: z.infer<typeof writtenSchema>, task: ToldTask): Answer {
  const read = readAnswer(written, task);
  if (read.ok) return read.value;
  throw new ModelCallError('unusable_answer', read.issues[0]?.message ?? 'it is no answer');
}

/** A refusal is the model's own decision to write nothing; other failures of one call are errors, the rest ends the run. */
function failureOf(error: unknown): Answer {
  if (error instanceof BudgetError)
    throw new RunStopError('budget', error.message, { cause: error });
  if (error instanceof LineageError)
    throw new RunStopError('unreachable', error.message, { cause: error });
  if (!(error instanceof ModelCallError)) throw error;
  const { failure, message } = error;
  switch (failure) {
    case 'cancelled':
      throw new RunStopError('cancelled', message, { cause: error });
    case 'not_recorded':
    case 'unauthorized':
    case 'wrong_model':
      throw new RunStopError('unreachable', message, { cause: error });
    case 'refused':
      return { outcome: { kind: 'abstention', reason: 'the model refused to answer' } };
    case 'disconnected':
    case 'overloaded':
    case 'rate_limited':
    case 'rejected':
    case 'timed_out':
    case 'truncated':
    case 'unusable_answer':
      return { outcome: { kind: 'error', code: failure, reason: message.slice(0, 500) } };
    default:
      return failure satisfies never;
  }
}

function priced(
  answer: Answer,
  request: ChatRequest,
  trial: number,
  { cassette, ledger }: ModelAgentOptions,
): Answer {
  const key = requestKey(request, trial);
  const paid = [cassette?.find(key)?.spent, ...(ledger?.wasted(key) ?? [])];
  const costs = paid.flatMap((entry) => (entry === undefined ? [] : [entry.costUsd]));
  if (costs.length === 0) return answer;
  return { ...answer, costUsd: roundUsd(costs.reduce((sum, cost) => sum + cost, 0)) };
}
