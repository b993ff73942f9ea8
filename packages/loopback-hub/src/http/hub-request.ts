import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';

/** A request as the verbs see it. */
export type HubRequest = {
  readonly method: string;
  /** Encoded as it was sent: `new URL` would resolve `..` and hide it from the checks. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingHttpHeaders;
  /** The body as it arrives. It can be read once: here or by `bytes`. */
  readonly chunks: AsyncIterable<Buffer>;
  bytes(): Promise<Buffer>;
};

/** Makes a request of what arrived; `onChunk` sees the body go by. */
export function readRequest(
  incoming: IncomingMessage,
  onChunk: (chunk: Buffer) => void,
): HubRequest {
  const [path = '', ...query] = (incoming.url ?? '').split('?');
  const chunks = watched(incoming, onChunk);
  return {
    method: incoming.method ?? 'GET',
    path,
    query: new URLSearchParams(query.join('?')),
    headers: incoming.headers,
    chunks,
    async bytes() {
      const all: Buffer[] = [];
      for await (const chunk of chunks) all.push(chunk);
      return Buffer.concat(all);
    },
  };
}

async function* watched(
  incoming: AsyncIterable<Buffer>,
  onChunk: (chunk: Buffer) => void,
): AsyncGenerator<Buffer> {
  for await (const chunk of incoming) {
    onChunk(chunk);
    yield chunk;
  }
}
