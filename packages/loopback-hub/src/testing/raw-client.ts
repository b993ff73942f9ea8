import { createHash } from 'node:crypto';
import type { LoopbackHub } from '../start-loopback-hub.ts';

/** What came back. */
type Answer = {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly value: unknown;
};

/** A client without a mind of its own: it sends what the test says. */
export type RawClient = {
  send(method: string, path: string, body?: unknown): Promise<Answer>;
  /** Commits text files, or deletes those that are undefined. */
  commit(
    path: string,
    files: Readonly<Record<string, string | undefined>>,
    options?: { readonly parentCommit?: string; readonly query?: string },
  ): Promise<Answer>;
};

/** Makes a client for a token, or for nobody. */
export function rawClient(hub: Pick<LoopbackHub, 'url'>, token?: string): RawClient {
  const authorization = token === undefined ? {} : { authorization: `Bearer ${token}` };
  const headers = { ...authorization, 'content-type': 'application/json' };
  const send = async (method: string, path: string, body?: unknown) => {
    const text = typeof body === 'string' ? body : JSON.stringify(body);
    const sent = body === undefined ? {} : { body: text };
    const response = await fetch(new URL(path, hub.url), { method, headers, ...sent });
    return read(response);
  };
  return {
    send,
    commit(path, files, { parentCommit, query = '' } = {}) {
      const lines = [
        { key: 'header', value: { summary: 'a test', parentCommit } },
        ...Object.entries(files).map(lineFor),
      ];
      const body = lines.map((line) => JSON.stringify(line)).join('\n');
      return send('POST', `/api/datasets/${path}/commit/main${query}`, body);
    },
  };
}

/** The SHA-256 of some bytes. */
export function sha256(bytes: Buffer | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function lineFor([path, text]: readonly [string, string | undefined]): object {
  if (text === undefined) return { key: 'deletedFile', value: { path } };
  const content = Buffer.from(text).toString('base64');
  return { key: 'file', value: { path, content, encoding: 'base64' } };
}

async function read(response: Response): Promise<Answer> {
  const text = await response.text();
  const isJson = response.headers.get('content-type')?.includes('json') === true && text !== '';
  const { status, headers } = response;
  return { status, headers, text, value: isJson ? JSON.parse(text) : undefined };
}
