import { type CallFailure, ModelCallError } from './model-call-error.ts';

/** The part of a response that says what failed, and when to come back. */
export type FailedResponse = {
  readonly status: number;
  readonly headers?: { get(name: string): string | null };
};

/**
 * What a response with an error status means for the call: whose turn it is, and how long to wait.
 *
 * @example
 * ```ts
 * const response = new Response('', { status: 429, headers: { 'retry-after': '2' } });
 * const { failure, retryAfterMs } = responseError('the server is busy', response, { now: 0 });
 * [failure, retryAfterMs] // => ['rate_limited', 2000]
 * ```
 */
export function responseError(
  message: string,
  { status, headers }: FailedResponse,
  { now }: { readonly now: number },
): ModelCallError {
  const retryAfterMs = readRetryAfter(headers, now);
  return new ModelCallError(failureOf(status), message, {
    ...(retryAfterMs !== undefined && { retryAfterMs }),
  });
}

function failureOf(status: number): CallFailure {
  if (status === 429) return 'rate_limited';
  if (status === 401 || status === 403) return 'unauthorized';
  if (status === 408) return 'timed_out';
  // 529 is how Anthropic says that it is overloaded.
  if (status === 409 || status >= 500) return 'overloaded';
  return 'rejected';
}

function readRetryAfter(headers: FailedResponse['headers'], now: number): number | undefined {
  const inMs = Number(headers?.get('retry-after-ms') ?? Number.NaN);
  if (inMs >= 0) return inMs;
  const written = headers?.get('retry-after');
  if (written === null || written === undefined) return undefined;
  const seconds = Number(written);
  if (seconds >= 0) return seconds * 1000;
  const date = Date.parse(written);
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}
