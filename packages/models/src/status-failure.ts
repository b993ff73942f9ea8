import type { CallFailure } from './model-call-error.ts';

/**
 * The failure that the status of an HTTP answer tells of, for a status that is no success.
 *
 * @example
 * ```ts
 * [429, 401, 503, 404].map(statusFailure) // => ['rate_limited', 'unauthorized', 'overloaded', 'rejected']
 * ```
 */
export function statusFailure(status: number): CallFailure {
  if (status === 429) return 'rate_limited';
  if (status === 401 || status === 403) return 'unauthorized';
  if (status === 408) return 'timed_out';
  // 529 is how Anthropic says that it is overloaded.
  if (status === 409 || status >= 500) return 'overloaded';
  return 'rejected';
}
