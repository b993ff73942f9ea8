import { expect, test } from 'vitest';
import { clockForTest } from '../testing/hub-for-test.ts';
import { connectHub, type HubOptions } from './connect-hub.ts';
import { HubRequestError } from './hub-request-error.ts';
import { remoteRefs } from './remote-refs.ts';

type Answer = Response | Error;

/** A Hub of prepared answers, the last of which is given for ever, and the headers that it saw. */
function scripted(...answers: readonly Answer[]) {
  const seen: { url: string; token: string | null }[] = [];
  const fetch: typeof globalThis.fetch = async (input, init) => {
    seen.push({ url: String(input), token: new Headers(init?.headers).get('Authorization') });
    const answer = answers[Math.min(seen.length, answers.length) - 1];
    if (answer === undefined || answer instanceof Error) throw answer;
    return answer.clone();
  };
  return { seen, fetch };
}

function hub(fetch: typeof globalThis.fetch, options: Partial<HubOptions> = {}) {
  const clock = clockForTest();
  const settings = { endpoint: 'https://hub.test', token: 'hf_secret_1', clock, fetch, ...options };
  return { ...connectHub('acme/demo', settings), waits: clock.waits };
}

const ok = () => Response.json({ fine: true });
const failing = (status: number, headers: Record<string, string> = {}) =>
  new Response('{"error":"why not"}', { status, headers });

test.each([
  ['429', failing(429), 1],
  ['408', failing(408), 1],
  ['500', failing(500), 1],
  ['503', failing(503), 1],
  ['a broken connection', new TypeError('fetch failed'), 1],
  ['400', failing(400), 0],
  ['403', failing(403), 0],
  ['404', failing(404), 0],
  ['409', failing(409), 0],
  ['412', failing(412), 0],
  ['501', failing(501), 0],
])('after %s a request is repeated or not', async (_, answer, repeats) => {
  const { fetch, seen } = scripted(answer, ok());
  const asked = hub(fetch).ask('GET', '/api/x');
  if (repeats === 0) await expect(asked).rejects.toBeInstanceOf(HubRequestError);
  else expect(await asked).toEqual({ fine: true });
  expect(seen).toHaveLength(1 + repeats);
});

test.each([
  ['429', failing(429), 2],
  ['504', failing(504), 1],
  ['a broken connection', new TypeError('fetch failed'), 1],
])('after %s a commit is repeated only when it was surely not made', async (_, answer, calls) => {
  const { fetch, seen } = scripted(answer, ok());
  await hub(fetch)
    .ask('POST', '/api/datasets/acme/demo/commit/main', {})
    .catch((error) => expect(error).toMatchObject({ isAmbiguous: true }));
  expect(seen).toHaveLength(calls);
});

test('waits get longer, and end', async () => {
  const { fetch } = scripted(failing(503));
  const { ask, waits } = hub(fetch);
  await expect(ask('GET', '/api/x')).rejects.toMatchObject({ status: 503 });
  expect(waits).toEqual([500, 1000, 2000, 4000, 8000]);
});

test.each([
  ['Retry-After in seconds', { 'Retry-After': '7' }, 7000],
  ['Retry-After as a date', { 'Retry-After': 'Mon, 04 May 2026 09:00:31 GMT' }, 30_000],
  ["the Hub's own header", { RateLimit: '"api";r=0;t=55' }, 55_000],
  ['nothing', {}, 500],
])('%s says how long to wait', async (_, headers, waitMs) => {
  const { fetch } = scripted(failing(429, headers), ok());
  const { ask, waits } = hub(fetch);
  await ask('GET', '/api/x');
  expect(waits).toEqual([waitMs]);
});

test('a wait longer than the longest is a failure at once', async () => {
  const { fetch } = scripted(failing(429, { 'Retry-After': '3600' }));
  const { ask, waits } = hub(fetch);
  await expect(ask('GET', '/api/x')).rejects.toMatchObject({ retryAfterMs: 3_600_000 });
  expect(waits).toEqual([]);
});

test('the token is shown to the Hub and to nobody else', async () => {
  const { fetch, seen } = scripted(ok());
  const { fetch: own } = hub(fetch);
  for (const url of [
    'https://hub.test/api/x',
    'https://hub.test.evil/api',
    'https://s3.test/put?sig=1',
  ]) {
    await own(url);
  }
  expect(seen.map(({ token }) => token)).toEqual(['Bearer hf_secret_1', null, null]);
});

test('a token that is refused is fetched anew, once', async () => {
  const tokens = ['hf_old_token', 'hf_new_token', 'hf_token_3', 'hf_token_4', 'hf_token_5'];
  const token = async () => tokens.shift() ?? '';
  const { fetch, seen } = scripted(failing(401), ok());
  await hub(fetch, { token }).ask('GET', '/api/x');
  expect(seen.map((one) => one.token)).toEqual(['Bearer hf_old_token', 'Bearer hf_new_token']);
  const stubborn = scripted(failing(401));
  await expect(hub(stubborn.fetch, { token }).ask('GET', '/x')).rejects.toMatchObject({
    status: 401,
  });
  expect(stubborn.seen).toHaveLength(2);
});

test('an error says which request failed, without its query, the token or what was sent', async () => {
  const headers = {
    'X-Request-Id': 'Root=1-2',
    'X-Error-Message': 'no hf_secret_1\there hf_jwt_9876543',
  };
  const { fetch } = scripted(new Response('', { status: 403, statusText: 'Forbidden', headers }));
  const { fetch: own } = hub(fetch);
  const error = await own('https://hub.test/put/1?signature=s3cret', {
    method: 'PUT',
    body: 'row',
  }).catch((reason) => reason);
  expect(error.message).toBe(
    'PUT https://hub.test/put/1: 403 Forbidden (no *** here ***) [request Root=1-2]',
  );
  expect(error.requestId).toBe('Root=1-2');
});

test('an answer that is no JSON is not quoted', async () => {
  const { fetch } = scripted(new Response('<html>row</html>'));
  const error = await hub(fetch)
    .ask('GET', '/api/x')
    .catch((reason) => reason);
  expect(String(error)).toBe('HubRequestError: GET /api/x: the answer is not JSON');
});

test('an answer of another form is told by its place, not by what it says', async () => {
  const { fetch } = scripted(Response.json({ branches: [{ name: 'a row' }], tags: [] }));
  const asked = remoteRefs(hub(fetch), 'v1.0.0');
  await expect(asked).rejects.toThrow(
    '/api/datasets/acme/demo/refs: not an answer of a Hub, in branches.0.targetCommit',
  );
});

test.each([
  ['a token with a line break', { token: 'hf_x\n' }, TypeError],
  ['an empty token', { token: '' }, TypeError],
])('%s is refused without being shown', async (_, options, kind) => {
  const { fetch } = scripted(ok());
  const asked = hub(fetch, options).ask('GET', '/x');
  await expect(asked).rejects.toBeInstanceOf(kind);
  await expect(asked).rejects.not.toThrow(/hf_x/);
});

test.each([
  ['acme', 'https://hub.test'],
  ['acme/../other', 'https://hub.test'],
  ['../demo', 'https://hub.test'],
  ['acme/demo', 'hub.test'],
  ['acme/demo', 'ftp://hub.test'],
  ['acme/demo', 'https://me:pass@hub.test'],
])('the repository %j at %j is refused', (repository, endpoint) => {
  const connect = () => connectHub(repository, { endpoint });
  expect(connect).toThrow(RangeError);
  expect(connect).not.toThrow(/me:pass/);
});

test('an endpoint may have a path and a slash at its end', async () => {
  const { fetch, seen } = scripted(ok());
  await hub(fetch, { endpoint: 'https://mirror.test/hf/' }).ask('GET', '/api/x');
  expect(seen).toEqual([{ url: 'https://mirror.test/hf/api/x', token: 'Bearer hf_secret_1' }]);
});

test('a wait ends with the abort, and nothing more is sent', async () => {
  const stop = new AbortController();
  const { fetch, seen } = scripted(failing(503));
  const clock = {
    now: () => 0,
    sleep: async () => stop.abort(new Error('enough')),
  };
  const asked = hub(fetch, { clock, signal: stop.signal }).ask('GET', '/x');
  await expect(asked).rejects.toThrow('enough');
  expect(seen).toHaveLength(1);
});
