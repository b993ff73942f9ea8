import { type Clock, ModelCallError, responseError, retryCall } from '@tenacious-bench/models';
import type { Agent, ToldTask } from '@tenacious-bench/schema';
import { askRequest } from './ask-request.ts';
import { endpointAddress } from './endpoint-address.ts';
import type { Answer, AskOptions, TaskAgent } from './task-agent.ts';
import { readAnswer } from './written-answer.ts';

/** How an endpoint is asked. */
export type HttpAgentOptions = Pick<Agent, 'id' | 'title' | 'digest'> & {
  /** Takes requests by POST: `https`, or `http` on this machine. */
  readonly url: string;
  readonly fetch: typeof globalThis.fetch;
  readonly clock: Clock;
  /** Sent as a bearer token. */
  readonly token?: string;
  /** For one attempt. @default 60_000 */
  readonly timeoutMs?: number;
  /** @default 4 */
  readonly attempts?: number;
  /** The first wait after a failure; each next one is twice as long. @default 500 */
  readonly firstWaitMs?: number;
  /** How long the server may ask to wait; where it asks for longer, that is an error. @default 60_000 */
  readonly patienceMs?: number;
  /** Ends requests that are under way when the signal is given, though their answers may be paid for. @default false */
  readonly dropsAnswers?: boolean;
  /** The most that an answer may be long. @default 1_048_576 */
  readonly mostBytes?: number;
};

/**
 * A server as an agent: it is sent `{ schema, id, task, trial, turn }` and answers `{ subject, body }`, `{ abstain }` or
 * `{ error }`, with `costUsd` where it was paid. It is asked again after 408, 409, 429, a server error, silence or a lost
 * connection, under the same `idempotency-key`; never after an answer. Redirects are refused: they would carry the token
 * and the task elsewhere. No error quotes the address, the token or a page that was answered.
 *
 * @example
 * ```ts
 * import { exampleTask } from '@tenacious-bench/scorer';
 * import { systemClock } from '@tenacious-bench/models';
 * const fetch = async (url, { body }) => Response.json({ body: `On ${JSON.parse(body).task.asOf}` });
 * const agent = httpAgent({ id: 'server', url: 'https://agent.example/answer', fetch, clock: systemClock() });
 * const { outcome } = await agent.answer(exampleTask, { trial: 0, turn: 0, key: 'k' });
 * outcome.message.body // => 'On 2026-05-04'
 * httpAgent({ id: 'server', url: 'http://agent.example', fetch, clock: systemClock() }) // throws RangeError: https
 * ```
 */
export function httpAgent(options: HttpAgentOptions): TaskAgent {
  const { id, title, digest, url } = options;
  const address = endpointAddress(url);
  return {
    id,
    ...(title !== undefined && { title }),
    ...(digest !== undefined && { digest }),
    async answer(task, asked) {
      try {
        return answerIn(await ask(task, asked, { ...options, address }), task);
      } catch (error) {
        if (!(error instanceof ModelCallError)) throw error;
        return { outcome: { kind: 'error', code: error.failure, reason: error.message } };
      }
    },
  };
}

type Reach = HttpAgentOptions & { readonly address: URL };

function ask(task: ToldTask, asked: AskOptions, reach: Reach): Promise<string> {
  const { clock, timeoutMs = 60_000, attempts = 4, firstWaitMs, patienceMs = 60_000 } = reach;
  const given = asked.signal === undefined ? {} : { signal: asked.signal };
  const attempt = () => {
    if (asked.signal?.aborted === true) throw cancelled();
    return retryCall((signal) => post(task, asked, signal, reach), {
      ...{ clock, attempts: 1, deadlineMs: timeoutMs },
      ...(reach.dropsAnswers === true && given),
    });
  };
  return retryCall(attempt, {
    ...{ clock, attempts, patienceMs, longestWaitMs: patienceMs },
    deadlineMs: (timeoutMs + patienceMs) * attempts,
    ...(firstWaitMs !== undefined && { firstWaitMs }),
    ...given,
  });
}

async function post(
  task: ToldTask,
  asked: AskOptions,
  signal: AbortSignal,
  { address, fetch, token, clock, mostBytes = 1_048_576 }: Reach,
): Promise<string> {
  try {
    const response = await fetch(address, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/json',
        'idempotency-key': asked.key,
        ...(token !== undefined && { authorization: `Bearer ${token}` }),
      },
      body: JSON.stringify(askRequest(task, asked)),
      redirect: 'manual',
      signal,
    });
    if (!response.ok) throw await refusal(response, clock.now());
    return await textOf(response, mostBytes);
  } catch (error) {
    if (error instanceof ModelCallError) throw error;
    if (asked.signal?.aborted === true) throw cancelled();
    // What the platform throws may quote the address, which may hold a key.
    throw new ModelCallError('disconnected', 'the connection could not be made, or was lost');
  }
}

function cancelled(): ModelCallError {
  return new ModelCallError('cancelled', 'the call was cancelled');
}

async function refusal(response: Response, now: number): Promise<ModelCallError> {
  await response.body?.cancel();
  const { status } = response;
  const isRedirect = status === 0 || (status >= 300 && status < 400);
  if (isRedirect)
    return new ModelCallError(
      'rejected',
      'the server sends the request elsewhere: name the address that answers',
    );
  return responseError(`the server answered with status ${status}`, response, { now });
}

async function textOf(response: Response, mostBytes: number): Promise<string> {
  const decoder = new TextDecoder();
  let [text, bytes] = ['', 0];
  for await (const chunk of response.body ?? []) {
    bytes += chunk.length;
    if (bytes > mostBytes)
      throw new ModelCallError('rejected', `the answer is longer than ${mostBytes} bytes`);
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}

function answerIn(text: string, task: ToldTask): Answer {
  const read = readAnswer(jsonIn(text), task);
  if (read.ok) return read.value;
  const [issue] = read.issues;
  const reason = `${issue?.path === '' ? '' : `${issue?.path}: `}${issue?.message}`;
  return { outcome: { kind: 'error', code: 'unusable_answer', reason } };
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
