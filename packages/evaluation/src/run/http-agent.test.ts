import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Clock, systemClock } from '@tenacious-bench/models';
import { taskGold } from '@tenacious-bench/schema';
import { exampleTask } from '@tenacious-bench/scorer';
import { afterEach, describe, expect, test } from 'vitest';
import { type HttpAgentOptions, httpAgent } from './http-agent.ts';

type Seen = {
  readonly url: string | undefined;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
};
type Act = (response: ServerResponse, seen: Seen) => void;

let stop: (() => Promise<void>) | undefined;
afterEach(() => stop?.());

/** A server on this machine that does one thing after another, the last one for ever. */
async function serving(...acts: readonly Act[]) {
  const seen: Seen[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const { url, headers } = request;
    const call = { url, headers, body: Buffer.concat(chunks).toString() };
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
  const { task, ...request } = JSON.parse(body);
  const schema = 'tenacious-bench/ask@1.0';
  expect(request).toEqual({ schema, id: 'sha256:k', trial: 1, turn: 0 });
  expect(task.id).toBe('example-task');
  expect(taskGold.filter((field) => field in task)).toEqual([]);
});

test('is shown no token where none was agreed on', async () => {
  const { seen, ask } = await serving(json({ body: 'Hi Ana,' }));
  await ask();
  expect(seen[0]?.headers).not.toHaveProperty('authorization');
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

/** A clock whose short waits take no time and whose limits are never reached. */
function quickClock() {
  const waits: number[] = [];
  const clock: Clock = {
    now: () => Date.UTC(2026, 4, 4),
    sleep: (ms, signal) =>
      new Promise((resolve) => {
        signal?.addEventListener('abort', () => resolve());
        if (ms > 60_000 || (ms === 60_000 && signal !== undefined)) return;
        waits.push(ms);
        resolve();
      }),
  };
  return { clock, waits };
}

describe('is given the time that it needs,', () => {
  const inHalfAMinute = 'Mon, 04 May 2026 00:00:30 GMT';
  test.each<[string, Act, readonly number[]]>([
    ['more each time it fails', status(500), [500, 1000, 2000]],
    ['so many seconds', status(429, { 'retry-after': '3' }), [3000, 3000, 3000]],
    ['until a time', status(503, { 'retry-after': inHalfAMinute }), [30_000, 30_000, 30_000]],
    ['but not an hour', status(429, { 'retry-after': '3600' }), []],
  ])('%s', async (_, act, waited) => {
    const { seen, ask } = await serving(act);
    const { clock, waits } = quickClock();
    expect(await ask({ clock, firstWaitMs: 500 })).toMatchObject({ outcome: { kind: 'error' } });
    expect([waits, seen.length]).toEqual([waited, waited.length + 1]);
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

  const elsewhere = (code: number) => status(code, { location: '/word-of-the-task' });
  test.each<[string, Act]>([
    ['a refusal', (response, { body }) => void response.writeHead(403).end(body)],
    ['a breakdown', (response, { body }) => void response.writeHead(500).end(body)],
    ['a page', (response, { headers }) => void response.end(headers.authorization)],
    ...[301, 302, 303, 307, 308].map((code): [string, Act] => [`a ${code}`, elsewhere(code)]),
  ])('and what stands in %s is in no reason', async (_, act) => {
    const { ask } = await serving(act);
    const answer = JSON.stringify(await ask({ token: 'secret', attempts: 1 }));
    expect(answer).toContain('"kind":"error"');
    expect(answer).not.toMatch(/secret|example-task|word-of-the-task/);
  });

  test('nor does an address that holds a key', async () => {
    const failing: typeof fetch = async (url) => {
      throw new TypeError('fetch failed', { cause: new Error(`ECONNREFUSED ${url}`) });
    };
    const { ask } = await serving(silent);
    const url = 'https://agent.example/ask?key=secret';
    const answer = await ask({ url, fetch: failing });
    expect(answer).toMatchObject({ outcome: { kind: 'error', code: 'disconnected' } });
    expect(JSON.stringify(answer)).not.toMatch(/secret|agent\.example/);
  });
});

test.each([301, 302, 303, 307, 308])('a %i leads nobody else to the task', async (code) => {
  let followed = 0;
  const { seen, ask } = await serving((response, { url }) => {
    if (url === '/other') followed += 1;
    response.writeHead(code, { location: '/other' }).end();
  });
  expect(await ask()).toMatchObject({ outcome: { kind: 'error', code: 'rejected' } });
  expect([seen.length, followed]).toEqual([1, 0]);
});

test('an answer is read up to the limit, and no further', async () => {
  const body = JSON.stringify({ body: 'Hi Ána,' });
  const mostBytes = Buffer.byteLength(body);
  const { ask } = await serving((response) => void response.end(body));
  expect(await ask({ mostBytes })).toMatchObject({ outcome: { kind: 'message' } });
  expect(await ask({ mostBytes: mostBytes - 1 })).toMatchObject({ outcome: { kind: 'error' } });
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

describe('once the signal is given', () => {
  const cancelled = { outcome: { kind: 'error', code: 'cancelled' } };

  test('nothing is asked', async () => {
    const { seen, ask } = await serving(json({ body: 'Hi Ana,' }));
    expect(await ask({}, AbortSignal.abort())).toMatchObject(cancelled);
    expect(seen).toEqual([]);
  });

  test('an answer under way is taken, as it may be paid for', async () => {
    const ending = new AbortController();
    const { ask } = await serving((response) => {
      ending.abort();
      setImmediate(() => response.end('{"body":"Hi Ana,"}'));
    });
    expect(await ask({}, ending.signal)).toMatchObject({ outcome: { kind: 'message' } });
  });

  test('or dropped, where that is wanted, and not asked for again', async () => {
    const ending = new AbortController();
    const { seen, ask } = await serving(() => ending.abort());
    expect(await ask({ dropsAnswers: true }, ending.signal)).toMatchObject(cancelled);
    expect(seen).toHaveLength(1);
  });

  test('a failure is not followed by another try', async () => {
    const ending = new AbortController();
    const { seen, ask } = await serving((response) => {
      ending.abort();
      response.destroy();
    });
    expect(await ask({}, ending.signal)).toMatchObject(cancelled);
    expect(seen).toHaveLength(1);
  });
});

test.each([
  'http://agent.example/answer?key=secret',
  'http://127.0.0.1.agent.example/?key=secret',
  'http://localhost.agent.example/?key=secret',
  'ftp://127.0.0.1/?key=secret',
  'https://me:secret@agent.example/answer',
  'agent.example/secret',
])('%s is refused, and not repeated', (url) => {
  const options = { id: 'server', url, fetch, clock: systemClock() };
  const refused = (() => {
    try {
      return httpAgent(options);
    } catch (error) {
      return error;
    }
  })();
  expect(refused).toBeInstanceOf(RangeError);
  expect(String(refused)).not.toContain('secret');
});
