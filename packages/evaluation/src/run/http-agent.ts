import { type Clock, ModelCallError, responseError, retryCall } from '@tenacious-bench/models';
import type { Agent, Task } from '@tenacious-bench/schema';
import { askedTask } from './asked-task.ts';
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
  /** The most that an answer may be long. @default 1_048_576 */
  readonly mostBytes?: number;
};

/**
 * A server as an agent: it is sent `{ id, task, trial, turn }` and answers `{ subject, body }`, `{ abstain }` or `{ error }`,
 * with `costUsd` where it was paid. It is asked again after 429, a server error or a lost connection, under the same
 * `idempotency-key`; never after an answer. Redirects are refused: they would carry the token elsewhere.
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
  const { id, title, digest, url, clock, timeoutMs = 60_000, attempts = 4, firstWaitMs } = options;
  if (!isSafe(url))
    throw new RangeError(
      `${url} is neither https nor on this machine: the token and the tasks could be read on the way`,
    );
  return {
    id,
    ...(title !== undefined && { title }),
    ...(digest !== undefined && { digest }),
    async answer(task, asked) {
      const attempt = () =>
        retryCall((signal) => post(task, asked, signal, options), {
          ...{ clock, attempts: 1, deadlineMs: timeoutMs },
        });
      try {
        const text = await retryCall(attempt, {
          ...{ clock, attempts, deadlineMs: (timeoutMs + longestWaitMs) * attempts, longestWaitMs },
          ...(firstWaitMs !== undefined && { firstWaitMs }),
          ...(asked.signal !== undefined && { signal: asked.signal }),
        });
        return answerIn(text, task);
      } catch (error) {
        if (!(error instanceof ModelCallError)) throw error;
        return { outcome: { kind: 'error', code: error.failure, reason: error.message } };
      }
    },
  };
}

const longestWaitMs = 30_000;

function isSafe(url: string): boolean {
  const { protocol, hostname } = new URL(url);
  const isLoopback = /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/.test(hostname);
  return protocol === 'https:' || (protocol === 'http:' && isLoopback);
}

async function post(
  task: Task,
  { key, trial, turn }: AskOptions,
  signal: AbortSignal,
  { url, fetch, token, clock, mostBytes = 1_048_576 }: HttpAgentOptions,
): Promise<string> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/json',
        'idempotency-key': key,
        ...(token !== undefined && { authorization: `Bearer ${token}` }),
      },
      body: JSON.stringify({ id: key, task: askedTask(task), trial, turn }),
      redirect: 'manual',
      signal,
    });
    if (!response.ok) throw await refusal(response, clock.now());
    return await textOf(response, mostBytes);
  } catch (error) {
    if (error instanceof ModelCallError) throw error;
    throw new ModelCallError('disconnected', `the connection was lost: ${causeOf(error)}`, {
      cause: error,
    });
  }
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

function answerIn(text: string, task: Task): Answer {
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

// What the platform throws says only that fetch failed; why is behind it.
function causeOf(error: unknown): string {
  const cause = error instanceof Error ? (error.cause ?? error) : error;
  return cause instanceof Error ? cause.message || cause.name : String(cause);
}
