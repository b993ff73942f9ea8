import { isWorthRetrying, ModelCallError, responseError } from '@tenacious-bench/models';
import { type CancelSignal, type Outcome, outcomeSchema } from '@tenacious-bench/schema';
import type { AskRow, RowPrompt } from '@tenacious-bench/seal';
import type { World } from './world.ts';

export type AskOverHttpOptions = {
  readonly token?: string | undefined;
  /** For one try, until its last byte. @default 60_000 */
  readonly timeoutMs?: number;
  /** @default 4 */
  readonly attempts?: number;
  /** The first wait; each next one is twice as long. @default 500 */
  readonly firstWaitMs?: number;
  /** A longer wait than this, asked for by the endpoint, is a failure. @default 60_000 */
  readonly longestWaitMs?: number;
  /** @default 1 MiB */
  readonly maximumBytes?: number;
};

type Reach = Required<Omit<AskOverHttpOptions, 'token'>> &
  Pick<AskOverHttpOptions, 'token'> &
  Pick<World, 'fetch' | 'clock'> & { readonly address: URL };

/** Asks the agent behind an address, as `docs/evaluation-endpoint.md` says. What it answers stands in no error. */
export function askOverHttp(
  address: URL,
  options: AskOverHttpOptions,
  { fetch, clock }: Pick<World, 'fetch' | 'clock'>,
): AskRow {
  const defaults = { timeoutMs: 60_000, attempts: 4, firstWaitMs: 500, longestWaitMs: 60_000 };
  const reach = { ...defaults, maximumBytes: 1024 * 1024, ...options, address, fetch, clock };
  return async (prompt, { signal }) => {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await withinTime((stop) => askOnce(prompt, reach, stop), reach, signal);
      } catch (error) {
        const failed = failureOf(error);
        const waitMs = waitAfter(failed, attempt, reach);
        if (waitMs === undefined) return outcomeOf(failed);
        await clock.sleep(waitMs, signal);
      }
    }
  };
}

/** The `schema` value of what is asked. */
const askTag = 'tenacious-bench/ask@1.0';

async function askOnce(prompt: RowPrompt, reach: Reach, signal: AbortSignal): Promise<Outcome> {
  const { address, fetch, token, clock, maximumBytes } = reach;
  const response = await fetch(address, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/json',
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
    },
    body: JSON.stringify({ schema: askTag, ...prompt }),
    // Followed, it would show the row to somebody who is in no ledger.
    redirect: 'manual',
    signal,
  });
  if (response.ok) return answerIn(await textOf(response, maximumBytes));
  await response.body?.cancel();
  throw refusalOf(response, clock.now());
}

/** How long to wait for the next try; undefined where it would not help. */
function waitAfter(failed: ModelCallError, attempt: number, reach: Reach): number | undefined {
  if (!isWorthRetrying(failed) || attempt >= reach.attempts) return undefined;
  const waitMs = failed.retryAfterMs ?? reach.firstWaitMs * 2 ** (attempt - 1);
  return waitMs > reach.longestWaitMs ? undefined : waitMs;
}

function refusalOf(response: Response, now: number): ModelCallError {
  const { status } = response;
  if (status === 0 || (status >= 300 && status < 400))
    return new ModelCallError('rejected', 'it wanted to be asked elsewhere: that is not followed');
  return responseError(`it answered with status ${status}`, response, { now });
}

async function textOf({ body }: Response, maximumBytes: number): Promise<string> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of body ?? []) {
    bytes += chunk.length;
    if (bytes > maximumBytes)
      throw new ModelCallError('rejected', `its answer has more than ${maximumBytes} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function answerIn(text: string): Outcome {
  const read = outcomeSchema.safeParse(jsonOf(text));
  // That nobody answered is not for the agent to say.
  if (read.success && read.data.kind !== 'error') return read.data;
  throw new ModelCallError('unusable_answer', 'its answer is neither a message nor an abstention');
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Ends a call when its time is up, or as soon as the signal says so. */
async function withinTime<Result>(
  call: (stop: AbortSignal) => Promise<Result>,
  { clock, timeoutMs }: Pick<Reach, 'clock' | 'timeoutMs'>,
  signal: CancelSignal | undefined,
): Promise<Result> {
  const stop = new AbortController();
  const ended = new AbortController();
  const late = new ModelCallError('timed_out', `no answer within ${timeoutMs / 1000} s`);
  const cancel = () => stop.abort(new ModelCallError('cancelled', 'the call was cancelled'));
  signal?.addEventListener('abort', cancel);
  if (signal?.aborted === true) cancel();
  clock.sleep(timeoutMs, ended.signal).then(() => ended.signal.aborted || stop.abort(late));
  try {
    return await call(stop.signal);
  } catch (error) {
    throw stop.signal.aborted ? stop.signal.reason : error;
  } finally {
    signal?.removeEventListener('abort', cancel);
    ended.abort();
  }
}

// What `fetch` throws may quote the address, which may hold a key.
function failureOf(error: unknown): ModelCallError {
  if (error instanceof ModelCallError) return error;
  return new ModelCallError('disconnected', 'the connection could not be made, or was lost');
}

function outcomeOf({ failure, message }: ModelCallError): Outcome {
  return { kind: 'error', code: failure, reason: message };
}
