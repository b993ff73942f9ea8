import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { systemClock } from '@tenacious-bench/models';
import { exampleTask } from '@tenacious-bench/scorer';
import { afterEach, describe, expect, test } from 'vitest';
import { type HttpAgentOptions, httpAgent } from './http-agent.ts';

type Seen = { readonly headers: IncomingMessage['headers']; readonly body: string };
type Act = (response: ServerResponse, seen: Seen) => void;

let stop: (() => Promise<void>) | undefined;
afterEach(() => stop?.());

/** A server on this machine that does one thing after another, the last one for ever. */
async function serving(...acts: readonly Act[]) {
  const seen: Seen[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const call = { headers: request.headers, body: Buffer.concat(chunks).toString() };
    const act = acts[Math.min(seen.length, acts.length - 1)];
    seen.push(call);
    act?.(response, call);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  stop = () =>
    new Promise((resolve) => {
      server.closeAllConnections();
      server.close(() => resolve());
    });
  const { port } = server.address() as AddressInfo;
  const url = `http://127.0.0.1:${port}/answer`;
  const ask = (options: Partial<HttpAgentOptions> = {}, signal?: AbortSignal) =>
    httpAgent({
      id: 'server',
      url,
      fetch,
      clock: systemClock(),
      firstWaitMs: 1,
      ...options,
    }).answer(exampleTask, {
      ...{ trial: 1, turn: 0, key: 'sha256:k' },
      ...(signal && { signal }),
    });
  return { seen, ask };
}

const json =
  (value: unknown): Act =>
  (response) =>
    void response.end(JSON.stringify(value));
const status =
  (code: number, headers = {}): Act =>
  (response) =>
    void response.writeHead(code, headers).end('no');
const cutOff: Act = (response) => void response.destroy();
const silent: Act = () => {};
const halfway: Act = (response) => {
  response.writeHead(200, { 'content-length': '1000' }).write('{"body":');
  setTimeout(() => response.destroy(), 5);
};

test('is told the task, without what only judges may know, and answers', async () => {
  const { seen, ask } = await serving(json({ subject: 'Hello', body: 'Hi Ana,', costUsd: 0.01 }));
  expect(await ask({ token: 'secret' })).toEqual({
    outcome: { kind: 'message', message: { channel: 'email', subject: 'Hello', body: 'Hi Ana,' } },
    costUsd: 0.01,
  });
  const [{ headers, body } = { headers: {}, body: '' }] = seen;
  expect(headers).toMatchObject({ authorization: 'Bearer secret', 'idempotency-key': 'sha256:k' });
  expect(JSON.parse(body)).toMatchObject({
    id: 'sha256:k',
    trial: 1,
    turn: 0,
    task: { id: 'example-task' },
  });
  expect(body).not.toMatch(/family|provenance/);
});

describe('is asked again, under the same key,', () => {
  test.each<[string, Act]>([
    ['when it is busy', status(429, { 'retry-after': '0' })],
    ['when it fails', status(500)],
    ['when it is away for a moment', status(503)],
    ['when the connection breaks at once', cutOff],
    ['when the connection breaks in the middle', halfway],
  ])('%s', async (_, act) => {
    const { seen, ask } = await serving(act, act, json({ body: 'Hi Ana,' }));
    expect(await ask()).toMatchObject({ outcome: { kind: 'message' } });
    expect(seen.map(({ headers }) => headers['idempotency-key'])).toEqual(
      Array(3).fill('sha256:k'),
    );
  });
});

describe('is an error, and asked so often,', () => {
  test.each<[string, Act, string, number, Partial<HttpAgentOptions>?]>([
    ['when it stays busy', status(429), 'rate_limited', 2, { attempts: 2 }],
    ['when it stays silent', silent, 'timed_out', 2, { attempts: 2, timeoutMs: 40 }],
    ['when the connection always breaks', cutOff, 'disconnected', 2, { attempts: 2 }],
    ['when it knows nobody', status(401), 'unauthorized', 1],
    ['when it takes no such request', status(422), 'rejected', 1],
    [
      'when it sends the token elsewhere',
      status(307, { location: 'http://127.0.0.1:1/' }),
      'rejected',
      1,
    ],
    [
      'when it writes too much',
      (response) => void response.end('x'.repeat(5000)),
      'rejected',
      1,
      { mostBytes: 1000 },
    ],
    ['when it writes no JSON', (response) => void response.end('<html>'), 'unusable_answer', 1],
    ['when it writes no answer', json({ text: 'Hi' }), 'unusable_answer', 1],
    ['when it says so', json({ error: 'out of paper' }), 'agent_error', 1],
  ])('%s', async (_, act, code, calls, options = {}) => {
    const { seen, ask } = await serving(act);
    expect(await ask(options)).toMatchObject({ outcome: { kind: 'error', code } });
    expect(seen).toHaveLength(calls);
  });

  test('and no token stands in its reason', async () => {
    const { ask } = await serving((response, { headers }) => {
      response.writeHead(403).end(String(headers.authorization));
    });
    expect(JSON.stringify(await ask({ token: 'secret' }))).not.toContain('secret');
  });
});

test('a wait ends when the run does', async () => {
  const ending = new AbortController();
  const { seen, ask } = await serving((response) => {
    response.writeHead(429, { 'retry-after': '60' }).end(() => setImmediate(() => ending.abort()));
  });
  const answer = await ask({}, ending.signal);
  expect(answer).toMatchObject({ outcome: { kind: 'error', code: 'cancelled' } });
  expect(seen).toHaveLength(1);
});

test.each([
  'http://agent.example/answer',
  'http://127.0.0.1.agent.example/',
  'ftp://127.0.0.1/',
  'http://localhost.agent.example/',
])('%s is refused: neither https nor this machine', (url) => {
  const options = { id: 'server', url, fetch, clock: systemClock() };
  expect(() => httpAgent(options)).toThrow(RangeError);
});
