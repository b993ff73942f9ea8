import { type Clock, systemClock } from '@tenacious-bench/models';
import { createHubFetch, type Fetch, type RetryOptions } from './hub-fetch.ts';
import { HubRequestError } from './hub-request-error.ts';
import { createCredential, type HubToken } from './hub-token.ts';

/** How the Hub is reached. */
export type HubOptions = RetryOptions & {
  /** Pass `process.env.HF_ENDPOINT` to follow it. @default 'https://huggingface.co' */
  readonly endpoint?: string | undefined;
  /** A token such as `process.env.HF_TOKEN`, or a function that brings one, such as `trustedPublishing`. */
  readonly token?: HubToken | undefined;
  readonly fetch?: Fetch;
  /**
   * Whether `fetch` may hold much of a body before it is sent. Where it does not, the memory of each piece is used again,
   * which halves what a large release takes. @default whether there is a `fetch`
   */
  readonly keepsBodies?: boolean;
  readonly clock?: Clock;
  readonly signal?: AbortSignal | undefined;
};

/** A data set repository on one Hub. */
export type HubRepository = {
  /** `owner/name`. */
  readonly repository: string;
  readonly endpoint: string;
  readonly clock: Clock;
  readonly signal: AbortSignal | undefined;
  readonly fetch: Fetch;
  /** Whether much of a body may be held before it is sent. */
  readonly keepsBodies: boolean;
  /** Asks the Hub at a path below the endpoint and reads its JSON; undefined where the answer is empty. */
  ask(method: string, path: string, body?: object): Promise<unknown>;
};

export const publicHub = 'https://huggingface.co';

/** Prepares requests to a repository; none is sent. What is in `secrets` is in no message, besides every token. */
export function connectHub(
  repository: string,
  options: HubOptions,
  secrets: readonly string[] = [],
): HubRepository {
  const { token, fetch = globalThis.fetch, clock = systemClock(), signal } = options;
  requireRepository(repository);
  const endpoint = endpointOf(options.endpoint ?? publicHub);
  const credential = token === undefined ? undefined : createCredential(token);
  const hubFetch = createHubFetch({
    ...options,
    fetch,
    clock,
    endpoint,
    credential,
    secrets,
    signal,
  });
  return {
    repository,
    endpoint,
    clock,
    signal,
    fetch: hubFetch,
    keepsBodies: options.keepsBodies ?? options.fetch !== undefined,
    async ask(method, path, body) {
      const response = await hubFetch(`${endpoint}${path}`, {
        method,
        ...(body && {
          headers: { 'Content-Type': 'application/json' },
          body: JSON.stringify(body),
        }),
      });
      return readJson(await response.text(), `${method} ${path}`);
    },
  };
}

function readJson(text: string, request: string): unknown {
  try {
    return text === '' ? undefined : JSON.parse(text);
  } catch {
    // Without the cause: it quotes the answer.
    throw new HubRequestError(`${request}: the answer is not JSON`);
  }
}

function requireRepository(repository: string): void {
  if (/^\w[\w.-]*\/\w[\w.-]*$/.test(repository)) return;
  throw new RangeError(
    `repository is ${JSON.stringify(repository)}: nothing can be found there, expected owner/name`,
  );
}

function endpointOf(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol) || url.username !== '') {
    throw new RangeError(
      'endpoint is not the address of a Hub: expected one such as https://huggingface.co, without a user',
    );
  }
  return url.href.replace(/\/+$/, '');
}
