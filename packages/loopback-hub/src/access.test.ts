import { beforeAll, describe, expect, test } from 'vitest';
import { type RawClient, rawClient } from './testing/raw-client.ts';
import { hubForTest, hubWithTasks, sharedHubWithTasks } from './testing/with-hub.ts';

const api = '/api/datasets/acme/tasks';
const web = '/datasets/acme/tasks';
const batch = { operation: 'download', objects: [] };

/** What may be done to a repository, mildest first. */
const acts: Readonly<Record<string, (client: RawClient) => Promise<{ status: number }>>> = {
  see: (client) => client.send('GET', api),
  list: (client) => client.send('GET', `${api}/tree/main`),
  read: (client) => client.send('GET', `${web}/resolve/main/a`),
  fetch: (client) => client.send('GET', `${web}.git/info/refs?service=git-upload-pack`),
  batch: (client) => client.send('POST', `${web}.git/info/lfs/objects/batch`, batch),
  write: (client) => client.commit('acme/tasks', { b: 'x' }),
};

describe.each([
  {
    kind: 'public',
    settings: { visibility: 'public', gated: false },
    rows: [
      ['nobody', undefined, [200, 200, 200, 200, 200, 401]],
      ['a stranger', 'hf_ben', [200, 200, 200, 200, 200, 403]],
      ['a member who may only read', 'hf_cleo', [200, 200, 200, 200, 200, 403]],
      ['a member', 'hf_ada', [200, 200, 200, 200, 200, 200]],
      ['a token that nobody owns', 'hf_wrong', [401, 401, 401, 401, 401, 401]],
    ],
  },
  {
    kind: 'gated',
    settings: { visibility: 'public', gated: 'manual' },
    rows: [
      ['nobody', undefined, [200, 200, 401, 401, 401, 401]],
      ['a stranger', 'hf_ben', [200, 200, 403, 403, 403, 403]],
      ['a member who may only read', 'hf_cleo', [200, 200, 200, 200, 200, 403]],
    ],
  },
  {
    kind: 'private',
    settings: { visibility: 'private', gated: false },
    rows: [
      ['nobody', undefined, [401, 401, 401, 401, 401, 401]],
      ['a stranger', 'hf_ben', [404, 404, 404, 404, 404, 404]],
      ['a member who may only read', 'hf_cleo', [200, 200, 200, 200, 200, 403]],
      ['a member', 'hf_ada', [200, 200, 200, 200, 200, 200]],
    ],
  },
] as const)('to see, list, read, fetch, batch and write what is $kind', ({ settings, rows }) => {
  const { hub, ada } = sharedHubWithTasks();
  beforeAll(async () => {
    await ada().commit('acme/tasks', { a: 'x' });
    await ada().send('PUT', `${api}/settings`, settings);
  });

  test.each<readonly [string, string | undefined, readonly number[]]>(rows)(
    '%s (%s) gets %j',
    async (_, token, statuses) => {
      const client = rawClient(hub(), token);
      const answers: number[] = [];
      for (const act of Object.values(acts)) answers.push((await act(client)).status);
      expect(answers).toEqual(statuses);
    },
  );
});

test('what is private and what does not exist cannot be told apart', async () => {
  const { hub, ada } = await hubWithTasks();
  await ada.send('PUT', `${api}/settings`, { visibility: 'private' });
  for (const token of [undefined, 'hf_ben']) {
    const client = rawClient(hub, token);
    const [hidden, missing] = await Promise.all([
      client.send('GET', api),
      client.send('GET', '/api/datasets/acme/nothing'),
    ]);
    expect([hidden?.status, hidden?.text]).toEqual([missing?.status, missing?.text]);
    expect(hidden?.headers.get('x-error-code')).toBe('RepoNotFound');
  }
});

describe('settings', () => {
  test.each([
    [{ gated: 'auto' }, { gated: 'auto', private: false }],
    [
      { gated: 'manual', visibility: 'private' },
      { gated: 'manual', private: true },
    ],
    [
      { gated: false, private: true },
      { gated: false, private: true },
    ],
    [{ visibility: 'public' }, { gated: false, private: false }],
  ])('%j are read back as %j', async (sent, expected) => {
    const { ada } = await hubWithTasks();
    expect((await ada.send('PUT', `${api}/settings`, sent)).status).toBe(200);
    expect((await ada.send('GET', api)).value).toMatchObject(expected);
  });

  test.each([{ gated: true }, { gated: 'open' }, { visibility: 'secret' }, { visibility: 1 }])(
    '%j is refused',
    async (sent) => {
      const { ada } = await hubWithTasks();
      expect((await ada.send('PUT', `${api}/settings`, sent)).status).toBe(400);
    },
  );

  test('are not changed by creating the repository again', async () => {
    const { ada } = await hubWithTasks();
    const body = { type: 'dataset', organization: 'acme', name: 'tasks', visibility: 'private' };
    expect((await ada.send('POST', '/api/repos/create', body)).status).toBe(409);
    expect((await ada.send('GET', api)).value).toMatchObject({ private: false });
  });
});

test.each([
  ['auto', 200, 200],
  ['manual', 403, 200],
])(
  'gating that is %s lets in whoever asks: %i, and whoever is accepted: %i',
  async (gated, asked, accepted) => {
    const { hub, ada } = await hubWithTasks();
    await ada.commit('acme/tasks', { a: 'x' });
    await ada.send('PUT', `${api}/settings`, { gated });
    const ben = rawClient(hub, 'hf_ben');
    expect((await ben.send('GET', `${api}/auth-check`)).headers.get('x-error-code')).toBe(
      'GatedRepo',
    );
    await ben.send('POST', `${web}/ask-access`);
    expect((await ben.send('GET', `${web}/resolve/main/a`)).status).toBe(asked);
    await ada.send('POST', `${api}/user-access-request/handle`, {
      user: 'ben',
      status: 'accepted',
    });
    expect((await ben.send('GET', `${web}/resolve/main/a`)).status).toBe(accepted);
    await ada.send('POST', `${api}/user-access-request/handle`, {
      user: 'ben',
      status: 'rejected',
    });
    expect((await ben.send('GET', `${web}/resolve/main/a`)).status).toBe(403);
  },
);

test.each([
  ['nobody', undefined, { organization: 'acme', name: 'new' }, 401],
  ['a stranger', 'hf_ben', { organization: 'acme', name: 'new' }, 403],
  ['a member who may only read', 'hf_cleo', { organization: 'acme', name: 'new' }, 403],
  ['a member', 'hf_ada', { organization: 'acme', name: 'new' }, 200],
  ['the owner of a name, by default', 'hf_ben', { name: 'new' }, 200],
  ['a name that leaves the folder', 'hf_ada', { organization: 'acme', name: '../new' }, 400],
  ['a name that git would change', 'hf_ada', { organization: 'acme', name: 'new.git' }, 400],
  [
    'a kind that is not there',
    'hf_ada',
    { organization: 'acme', name: 'new', type: 'bucket' },
    400,
  ],
])('a repository is created for %s (%s): %j is %i', async (_, token, body, status) => {
  const hub = await hubForTest();
  const answer = await rawClient(hub, token).send('POST', '/api/repos/create', body);
  expect(answer.status).toBe(status);
});

test('a repository is moved by somebody to whom both names belong', async () => {
  const { hub, ada } = await hubWithTasks();
  const move = (client: RawClient, toRepo: string) =>
    client.send('POST', '/api/repos/move', { fromRepo: 'acme/tasks', toRepo, type: 'dataset' });
  expect((await move(ada, 'ben/tasks')).status).toBe(403);
  expect((await move(rawClient(hub, 'hf_ben'), 'ben/tasks')).status).toBe(403);
  expect((await move(ada, 'ada/tasks')).status).toBe(200);
  expect((await ada.send('GET', '/api/datasets/ada/tasks')).status).toBe(200);
  expect((await ada.send('GET', api)).status).toBe(404);
});

describe('trusted publishing', () => {
  const request = {
    grant_type: 'urn:ietf:params:oauth:grant-type:token-exchange',
    subject_token_type: 'urn:ietf:params:oauth:token-type:id_token',
    subject_token: 'build.identity.token',
    resource: 'datasets/acme/tasks',
  };

  async function tokenOf(client: RawClient): Promise<string> {
    const { text } = await client.send('POST', '/oauth/token', request);
    return /hf_jwt_\w+/.exec(text)?.[0] ?? '';
  }

  test('gives a token for one repository and one hour', async () => {
    const clock = { at: Date.UTC(2030, 0, 1), now: () => clock.at };
    const { hub, ada } = await hubWithTasks({ clock });
    await ada.send('POST', '/api/repos/create', {
      type: 'dataset',
      organization: 'acme',
      name: 'other',
    });
    hub.trustPublisher(request.subject_token, request.resource);
    const build = rawClient(hub, await tokenOf(rawClient(hub)));
    expect((await build.commit('acme/tasks', { a: 'built' })).status).toBe(200);
    expect((await build.commit('acme/other', { a: 'built' })).status).toBe(403);
    expect((await build.send('POST', '/api/repos/create', { name: 'new' })).status).toBe(401);
    expect((await build.send('PUT', `${api}/settings`, { gated: 'auto' })).status).toBe(403);
    clock.at += 3_600_000;
    expect((await build.commit('acme/tasks', { a: 'late' })).status).toBe(401);
  });

  test('takes a form as well', async () => {
    const { hub } = await hubWithTasks();
    hub.trustPublisher(request.subject_token, request.resource);
    const body = new URLSearchParams(request);
    const answer = await fetch(`${hub.url}/oauth/token`, { method: 'POST', body });
    expect(await answer.json()).toMatchObject({ token_type: 'bearer', expires_in: 3600 });
  });

  test.each([
    ['another grant', { grant_type: 'password' }, 'unsupported_grant_type'],
    ['another kind of token', { subject_token_type: 'x' }, 'invalid_request'],
    ['a token that nobody registered', { subject_token: 'x' }, 'invalid_grant'],
    ['another repository', { resource: 'datasets/acme/other' }, 'invalid_target'],
    ['no repository', { resource: undefined }, 'invalid_target'],
  ])('refuses %s', async (_, change, error) => {
    const { hub } = await hubWithTasks();
    hub.trustPublisher(request.subject_token, request.resource);
    const answer = await rawClient(hub).send('POST', '/oauth/token', { ...request, ...change });
    expect(answer).toMatchObject({ status: 400, value: { error } });
  });
});

test('no token stands in the log', async () => {
  const { hub, ada } = await hubWithTasks();
  const secret = 'build.identity.token';
  hub.trustPublisher(secret, 'datasets/acme/tasks');
  await ada.commit('acme/tasks', { a: 'my token is hf_ada' });
  await ada.send('GET', `${api}?token=hf_ada`);
  await ada.send('POST', '/oauth/token', { subject_token: secret, never: 'registered.token' });
  const url = `${hub.url}${api}`;
  const authorization = `Basic ${Buffer.from('x:hf_ada').toString('base64')}`;
  await fetch(url, { headers: { authorization, cookie: 'token=other', 'x-note': 'hf_ada' } });
  const log = JSON.stringify(hub.requests);
  for (const word of ['hf_ada', secret, 'registered.token', 'token=other', authorization.slice(6)])
    expect(log).not.toContain(word);
  expect(hub.requests.at(-1)).toMatchObject({ method: 'GET', outcome: 200 });
  expect(hub.requests[1]?.body).toContain('a test');
});
