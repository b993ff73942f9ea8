import type { HubRequest } from './hub-request.ts';

/** A request as it was seen. Tokens are left out, wherever they stood. */
export type SeenRequest = {
  /** Counted from 0. */
  readonly index: number;
  readonly method: string;
  /** With its query, encoded as it was sent. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  /** How long its body was, as far as it was read. */
  readonly bodyBytes: number;
  /** The beginning of its body. */
  readonly body: string;
  /** The status that was sent, `dropped` for a connection that was cut off, undefined while nothing was sent. */
  readonly outcome: number | 'dropped' | undefined;
};

/** A line of the log that is still being written. */
export type OpenEntry = {
  readonly seen: SeenRequest;
  addChunk(chunk: Buffer): void;
  end(outcome: number | 'dropped'): void;
};

/** All requests so far. */
export type RequestLog = {
  readonly requests: readonly SeenRequest[];
  begin(request: Pick<HubRequest, 'method' | 'path' | 'query' | 'headers'>): OpenEntry;
};

const secretHeaders = new Set(['authorization', 'proxy-authorization', 'cookie']);

/** Makes an empty log that keeps so many bytes of each body. */
export function createRequestLog({
  keptBytes,
  hide,
}: {
  readonly keptBytes: number;
  readonly hide: (text: string) => string;
}): RequestLog {
  const requests: SeenRequest[] = [];
  return {
    requests,
    begin({ method, path, query, headers }) {
      const kept: Buffer[] = [];
      let bodyBytes = 0;
      let outcome: SeenRequest['outcome'];
      const room = path === '/oauth/token' ? 0 : keptBytes;
      const seen: SeenRequest = {
        index: requests.length,
        method,
        path: hide(query.size === 0 ? path : `${path}?${query}`),
        headers: shownHeaders(headers, hide),
        get bodyBytes() {
          return bodyBytes;
        },
        get body() {
          return hide(Buffer.concat(kept).toString('utf8'));
        },
        get outcome() {
          return outcome;
        },
      };
      requests.push(seen);
      return {
        seen,
        addChunk(chunk) {
          const rest = room - bodyBytes;
          if (rest > 0) kept.push(Buffer.from(chunk.subarray(0, rest)));
          bodyBytes += chunk.length;
        },
        end(how) {
          outcome = how;
        },
      };
    },
  };
}

function shownHeaders(
  headers: HubRequest['headers'],
  hide: (text: string) => string,
): Record<string, string> {
  const shown = Object.entries(headers).filter(([name]) => !secretHeaders.has(name));
  return Object.fromEntries(shown.map(([name, value]) => [name, hide(String(value))]));
}
