import type { Clock } from '@tenacious-bench/models';
import { HubRequestError } from './hub-request-error.ts';
import type { Credential } from './hub-token.ts';
import { describeRequest, refusedRequest, unansweredRequest } from './request-failure.ts';

export type Fetch = typeof globalThis.fetch;

/** How often and how long a request is tried. */
export type RetryOptions = {
  /** @default 6 */
  readonly attempts?: number;
  /** The first wait; each next one is twice as long. @default 500 */
  readonly firstWaitMs?: number;
  /** A longer wait than this, asked for by the Hub, is a failure. @default 300_000 */
  readonly longestWaitMs?: number;
};

export type HubFetchOptions = RetryOptions & {
  readonly fetch: Fetch;
  readonly clock: Clock;
  readonly endpoint: string;
  readonly credential: Credential | undefined;
  /** What no message may repeat, besides the tokens. */
  readonly secrets: readonly string[];
  readonly signal: AbortSignal | undefined;
};

/**
 * A `fetch` that shows the token to the Hub alone, tries again where that is safe and throws `HubRequestError` for
 * every answer that is not a success.
 *
 * A commit is never repeated blindly after an answer that leaves open whether it was made.
 */
export function createHubFetch(options: HubFetchOptions): Fetch {
  const { attempts = 6, firstWaitMs = 500, longestWaitMs = 300_000, clock, signal } = options;
  return async (input, init = {}) => {
    for (let attempt = 1; ; attempt++) {
      try {
        return await answer(urlOf(input), init, options);
      } catch (error) {
        if (!(error instanceof HubRequestError) || attempt >= attempts) throw error;
        if (!isWorthRepeating(error, urlOf(input))) throw error;
        const waitMs = error.retryAfterMs ?? firstWaitMs * 2 ** (attempt - 1);
        if (waitMs > longestWaitMs) throw error;
        await clock.sleep(waitMs, eitherOf(init.signal, signal));
      }
    }
  };
}

function urlOf(input: Parameters<Fetch>[0]): string {
  return input instanceof Request ? input.url : String(input);
}

async function answer(url: string, init: RequestInit, options: HubFetchOptions): Promise<Response> {
  const { credential, clock, signal, endpoint } = options;
  const request = describeRequest(url, init.method ?? 'GET');
  const isHub = url.startsWith(`${endpoint}/`);
  let response = await send(url, init, options, isHub ? await credential?.current() : undefined);
  if (response.status === 401 && isHub && credential !== undefined) {
    const refused = await credential.current();
    const renewed = await credential.current(refused);
    if (renewed !== refused) response = await send(url, init, options, renewed);
  }
  if (response.ok) return response;
  signal?.throwIfAborted();
  const secrets = [...options.secrets, ...(credential?.secrets() ?? [])];
  throw await refusedRequest(request, response, { now: clock.now(), secrets });
}

async function send(
  url: string,
  init: RequestInit,
  { fetch, signal }: HubFetchOptions,
  token: string | undefined,
): Promise<Response> {
  const headers = new Headers(init.headers);
  if (token !== undefined) headers.set('Authorization', `Bearer ${token}`);
  const stop = eitherOf(init.signal, signal);
  stop?.throwIfAborted();
  try {
    const response = await fetch(url, { ...init, headers, ...(stop && { signal: stop }) });
    return await received(response);
  } catch (error) {
    stop?.throwIfAborted();
    throw unansweredRequest(describeRequest(url, init.method ?? 'GET'), error);
  }
}

function eitherOf(
  own: AbortSignal | null | undefined,
  signal: AbortSignal | undefined,
): AbortSignal | undefined {
  return own && signal ? AbortSignal.any([signal, own]) : (own ?? signal);
}

// An answer that is cut short is none: with its bytes here, whoever reads them later cannot fail on the connection.
async function received(response: Response): Promise<Response> {
  const bytes = await response.arrayBuffer();
  const { status, statusText, headers } = response;
  return new Response(bytes.byteLength === 0 ? null : bytes, { status, statusText, headers });
}

function isWorthRepeating(error: HubRequestError, url: string): boolean {
  if (error.status === 429) return true;
  const isPassing = error.isAmbiguous && error.status !== 501;
  return isPassing && !/\/commit\/[^/]+$/.test(new URL(url).pathname);
}
