/** Why a run ends before its end: what is done is kept, and the same run goes on from there. */
export type StopReason = 'budget' | 'cancelled' | 'unreachable' | 'failing';

/**
 * An agent throws it where no further answer can be had of it, as the budget is spent or its key is wrong: whatever
 * else an agent throws is an error of the one answer.
 *
 * @example
 * ```ts
 * new RunStopError('budget', '0.02 of 5 USD are left').because // => 'budget'
 * ```
 */
export class RunStopError extends Error {
  override readonly name = 'RunStopError';
  readonly because: StopReason;

  constructor(because: StopReason, message: string, options: { cause?: unknown } = {}) {
    super(message, options);
    this.because = because;
  }
}
