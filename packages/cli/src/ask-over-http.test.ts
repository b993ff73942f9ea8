import { readFileSync } from 'node:fs';
import { type Outcome, parseTask } from '@tenacious-bench/schema';
import { starterTasks } from '@tenacious-bench/tenacious';
import { describe, expect, test } from 'vitest';
import { type AskOverHttpOptions, askOverHttp } from './ask-over-http.ts';
import { type EndpointAct, loopbackEndpoint, type SeenAsk } from './testing/loopback-endpoint.ts';
import { waitingClock } from './testing/waiting-clock.ts';
import type { World } from './world.ts';

const hello: Outcome = { kind: 'message', message: { channel: 'email', body: 'Hello' } };
const prompt = { row: 3, task: { ask: 'What is 7 and 7?' } };
const token = 'bearer-of-team-a-0123456789';

/** An agent behind an address, and what comes of asking it once. */
async function asking(
  act: (seen: SeenAsk, reachLimits: () => void) => EndpointAct,
  options: AskOverHttpOptions = {},
) {
  const { clock, waits, reachLimits } = waitingClock();
  const { url, asks } = await loopbackEndpoint((seen) => act(seen, reachLimits));
  const ask = askOverHttp(new URL(url), options, { fetch: globalThis.fetch, clock });
  return { asks, waits, ask: (signal?: AbortSignal) => ask(prompt, { signal }) };
}

test('the prompt is posted as JSON, with the token where there is one', async () => {
  const { ask, asks } = await asking(() => ({ body: hello }), { token });
  expect(await ask()).toEqual(hello);
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
  expect(asks[0]?.headers).toMatchObject(headers);
  expect(JSON.parse(asks[0]?.text ?? '')).toEqual({
    schema: 'tenacious-bench/ask@1.0',
    ...prompt,
  });
  const open = await asking(() => ({ body: hello }));
  await open.ask();
  expect(open.asks[0]?.headers).not.toHaveProperty('authorization');
});

const date = 'Mon, 04 May 2026 00:00:30 GMT';
test.each<[string, EndpointAct, readonly number[]]>([
  ['is busy', { status: 429 }, [500]],
  ['is busy for some seconds', { status: 429, headers: { 'retry-after': '3' } }, [3000]],
  ['is busy until a time', { status: 503, headers: { 'retry-after': date } }, [30_000]],
  ['breaks down', { status: 500 }, [500]],
  ['is behind a gateway that waits no longer', { status: 504 }, [500]],
  ['drops the connection', 'broken', [500]],
  ['drops the connection in the middle of its answer', 'half', [500]],
  ['gives half of an answer', { body: '{"kind":"mess' }, [500]],
  ['is silent up to the limit', 'silence', [500]],
])('an agent that %s, once, is asked again', async (_, act, waited) => {
  const { ask, asks, waits } = await asking(({ tries }, reachLimits) => {
    if (tries > 0) return { body: hello };
    if (act === 'silence') reachLimits();
    return act;
  });
  expect(await ask()).toEqual(hello);
  expect([asks.length, waits]).toEqual([2, waited]);
});

const message = { channel: 'email', body: 'Hello' };
const neither = 'its answer is neither a message nor an abstention';
const ownError = { kind: 'error', code: 'fourteen', reason: '14' };
test.each<[string, EndpointAct, string, string, number]>([
  ['a page', { body: '<html>14</html>' }, 'unusable_answer', neither, 4],
  ['nothing', { body: '' }, 'unusable_answer', neither, 4],
  ['a bare message', { body: message }, 'unusable_answer', neither, 4],
  ['a field too many', { body: { ...hello, id: 14 } }, 'unusable_answer', neither, 4],
  ['an error of its own', { body: ownError }, 'unusable_answer', neither, 4],
  ['too many bytes', { body: `"${'x'.repeat(1024 * 1024)}"` }, 'rejected', '1048576 bytes', 1],
  ['a refusal', { status: 422 }, 'rejected', 'it answered with status 422', 1],
  ['no entry', { status: 401 }, 'unauthorized', 'it answered with status 401', 1],
  [
    'an hour to wait',
    { status: 429, headers: { 'retry-after': '3600' } },
    'rate_limited',
    '429',
    1,
  ],
  ['a breakdown', { status: 500 }, 'overloaded', 'it answered with status 500', 4],
  ['silence', 'silence', 'timed_out', 'no answer within 60 s', 4],
  ['no connection', 'broken', 'disconnected', 'the connection could not be made, or was lost', 4],
])('%s is an error in the end', async (_, act, code, reason, tries) => {
  const { ask, asks, waits } = await asking((_, reachLimits) => {
    if (act === 'silence') reachLimits();
    return act;
  });
  expect(await ask()).toEqual({ kind: 'error', code, reason: expect.stringContaining(reason) });
  expect(asks).toHaveLength(tries);
  expect(waits).toEqual([500, 1000, 2000].slice(0, tries - 1));
});

test.each([301, 302, 303, 307, 308])('a %i leads nobody else to the row', async (status) => {
  const other = await loopbackEndpoint(() => ({ body: hello }));
  const headers = { location: other.url };
  const { ask, asks } = await asking(() => ({ status, headers }), { token });
  const reason = 'it wanted to be asked elsewhere: that is not followed';
  expect(await ask()).toEqual({ kind: 'error', code: 'rejected', reason });
  expect([asks.length, other.asks]).toEqual([1, []]);
});

test('an answer is read up to the limit, and no further', async () => {
  const body = JSON.stringify(hello);
  const enough = await asking(() => ({ body }), { maximumBytes: body.length });
  expect(await enough.ask()).toEqual(hello);
  const short = await asking(() => ({ body }), { maximumBytes: body.length - 1 });
  expect(await short.ask()).toMatchObject({ kind: 'error', code: 'rejected' });
});

test('a signal ends a call at once, and one that was given before lets none begin', async () => {
  const stop = new AbortController();
  const silent = await asking(() => {
    stop.abort();
    return 'silence';
  });
  const cancelled = { kind: 'error', code: 'cancelled', reason: 'the call was cancelled' };
  expect(await silent.ask(stop.signal)).toEqual(cancelled);
  expect(silent.asks).toHaveLength(1);
  const never = await asking(() => ({ body: hello }));
  expect(await never.ask(stop.signal)).toEqual(cancelled);
  expect(never.asks).toEqual([]);
});

test.each<[string, (seen: SeenAsk) => EndpointAct]>([
  ['an answer', ({ text, headers }) => ({ body: `${headers.authorization} ${text}` })],
  ['a breakdown', ({ text }) => ({ status: 500, body: text })],
  ['a refusal', ({ headers }) => ({ status: 400, body: `${headers.authorization}` })],
  ['a redirect', () => ({ status: 302, headers: { location: '/7%20and%207' } })],
])('%s that repeats the row and the token is not repeated', async (_, act) => {
  const { ask } = await asking(act, { token });
  const outcome = await ask();
  expect(outcome).toMatchObject({ kind: 'error' });
  for (const secret of [token, '7 and 7', '7%20and'])
    expect(JSON.stringify(outcome)).not.toContain(secret);
});

test('an address that holds a key is not told when nobody answers', async () => {
  const fetch: World['fetch'] = async (url) => {
    throw new TypeError('fetch failed', { cause: new Error(`ECONNREFUSED ${url}`) });
  };
  const { clock } = waitingClock();
  const address = new URL(`https://agent.example/ask?key=${token}`);
  const outcome = await askOverHttp(address, {}, { fetch, clock })(prompt, { signal: undefined });
  expect(outcome).toMatchObject({ kind: 'error', code: 'disconnected' });
  expect(JSON.stringify(outcome)).not.toContain(token);
});

describe('docs/evaluation-endpoint.md', () => {
  const file = new URL('../../../docs/evaluation-endpoint.md', import.meta.url);
  const blocks = readFileSync(file, 'utf8').matchAll(/```json\n(.*?)\n```/gs);
  const [request, ...answers] = [...blocks].map(([, json]) => JSON.parse(json ?? ''));

  test('shows a request as it is sent, of a task without its gold and its id', async () => {
    const { row, task } = request;
    const { clock } = waitingClock();
    const { url, asks } = await loopbackEndpoint(() => ({ body: hello }));
    const ask = askOverHttp(new URL(url), {}, { fetch: globalThis.fetch, clock });
    await ask({ row, task }, { signal: undefined });
    expect(JSON.parse(asks[0]?.text ?? '')).toEqual(request);
    const provenance = starterTasks[0]?.provenance;
    expect(parseTask({ ...task, id: 'a', provenance })).toMatchObject({ ok: true });
  });

  test('shows answers that are taken as they stand', async () => {
    expect(answers.map(({ kind }) => kind)).toEqual(['message', 'abstention']);
    for (const answer of answers) {
      const { ask } = await asking(() => ({ body: answer }));
      expect(await ask()).toEqual(answer);
    }
  });
});
