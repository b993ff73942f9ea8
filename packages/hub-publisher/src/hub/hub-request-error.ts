/** What is known of a request that failed. */
export type HubFailure = {
  /** Absent when no answer came: what the Hub did then is not known. */
  readonly status?: number;
  /** The name by which the people of the Hub find the request. */
  readonly requestId?: string;
  /** How long the Hub asks to wait. */
  readonly retryAfterMs?: number;
  readonly cause?: unknown;
};

/**
 * A request that the Hub refused or did not answer. It names neither the token nor anything that was sent.
 *
 * @example
 * ```ts
 * const error = new HubRequestError('POST /api/repos/create: 403 Forbidden', { status: 403 });
 * [error.status, error.isAmbiguous] // => [403, false]
 * new HubRequestError('POST /api/repos/create: no answer').isAmbiguous // => true
 * ```
 */
export class HubRequestError extends Error {
  override readonly name = 'HubRequestError';
  readonly status: number | undefined;
  readonly requestId: string | undefined;
  readonly retryAfterMs: number | undefined;

  constructor(message: string, { status, requestId, retryAfterMs, cause }: HubFailure = {}) {
    super(message, { cause });
    this.status = status;
    this.requestId = requestId;
    this.retryAfterMs = retryAfterMs;
  }

  /** Whether the work may have been done all the same. */
  get isAmbiguous(): boolean {
    return this.status === undefined || this.status === 408 || this.status >= 500;
  }
}
