import type { ChatReply } from '@tenacious-bench/schema';

/** Why a call brought no usable answer. */
export const callFailures = [
  'cancelled',
  'disconnected',
  'not_recorded',
  'overloaded',
  'rate_limited',
  'refused',
  'rejected',
  'timed_out',
  'truncated',
  'unauthorized',
  'unusable_answer',
  'wrong_model',
] as const;
export type CallFailure = (typeof callFailures)[number];

/** What is known of a failed call besides its reason. */
export type CallFailureDetails = {
  /** How long the vendor asks to wait. */
  readonly retryAfterMs?: number;
  /** The answer that could not be used: it is paid for all the same. */
  readonly reply?: ChatReply;
  readonly cause?: unknown;
};

/**
 * A call that brought no usable answer; `failure` says whose turn it is: the clock's, the caller's or nobody's.
 *
 * @example
 * ```ts
 * const error = new ModelCallError('rate_limited', 'gpt-x is busy', { retryAfterMs: 2000 });
 * error.retryAfterMs // => 2000
 * isWorthRetrying(error) // => true
 * isWorthRetrying(new ModelCallError('rejected', 'no such model')) // => false
 * ```
 */
export class ModelCallError extends Error {
  override readonly name = 'ModelCallError';
  readonly failure: CallFailure;
  readonly retryAfterMs: number | undefined;
  readonly reply: ChatReply | undefined;

  constructor(
    failure: CallFailure,
    message: string,
    { retryAfterMs, reply, cause }: CallFailureDetails = {},
  ) {
    super(message, { cause });
    this.failure = failure;
    this.retryAfterMs = retryAfterMs;
    this.reply = reply;
  }
}

const passing: ReadonlySet<CallFailure> = new Set([
  'disconnected',
  'overloaded',
  'rate_limited',
  'timed_out',
  'unusable_answer',
]);

/**
 * Whether the same call may go better the next time.
 *
 * @example
 * ```ts
 * isWorthRetrying(new ModelCallError('overloaded', 'try again')) // => true
 * isWorthRetrying(new Error('a mistake of ours')) // => false
 * ```
 */
export function isWorthRetrying(error: unknown): error is ModelCallError {
  return error instanceof ModelCallError && passing.has(error.failure);
}
