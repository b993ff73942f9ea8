import { beforeAll, describe, expect, test } from 'vitest';
import { type RawClient, rawClient, sha256 } from './testing/raw-client.ts';
import { hubWithTasks, sharedHubWithTasks } from './testing/with-hub.ts';

const api = '/api/datasets/acme/tasks';
const web = '/datasets/acme/tasks';

async function pages(client: RawClient, start: string): Promise<unknown[]> {
  const found: unknown[] = [];
  let path: string | undefined = start;
  while (path !== undefined) {
    const answer = await client.send('GET', path);
    found.push(answer.value);
    path = /<([^>]+)>; rel="next"/.exec(answer.headers.get('link') ?? '')?.[1];
  }
  return found;
}

describe('a list of files', () => {
  test('comes in pages', async () => {
    const { ada } = await hubWithTasks({ entriesPerPage: 2 });
    await ada.commit('acme/tasks', { 'a/1': '', 'a/2': '', 'a/3': '', b: '' });
    const all = await pages(ada, `${api}/tree/main?recursive=true`);
    expect(all.map((page) => JSON.stringify(page).match(/"path":"[^"]+"/g)?.length)).toEqual([
      2, 2, 2,
    ]);
    expect(await pages(ada, `${api}/tree/main/a?limit=1`)).toMatchObject([
      [{ path: 'a/1' }],
      [{ path: 'a/2' }],
      [{ path: 'a/3' }],
    ]);
  });

  test('says which commit last touched each, folders too', async () => {
    const clock = { at: Date.UTC(2030, 0, 1), now: () => clock.at };
    const { ada } = await hubWithTasks({ clock });
    await ada.commit('acme/tasks', { 'a/1': 'x', 'a/2': 'x' });
    clock.at += 1000;
    await ada.commit('acme/tasks', { 'a/2': 'y' });
    const early = { date: '2030-01-01T00:00:00.000Z', title: 'a test' };
    const late = { date: '2030-01-01T00:00:01.000Z', title: 'a test' };
    const { value } = await ada.send('GET', `${api}/tree/main?recursive=true&expand=true`);
    expect(value).toMatchObject([
      { path: '.gitattributes', lastCommit: { ...early, title: 'initial commit' } },
      { path: 'a', type: 'directory', lastCommit: late },
      { path: 'a/1', lastCommit: early, securityFileStatus: { status: 'unscanned' } },
      { path: 'a/2', lastCommit: late },
    ]);
  });

  test.each(['feature%2Fone', 'feature/one'])('takes the revision %s', async (revision) => {
    const { ada } = await hubWithTasks();
    await ada.commit('acme/tasks', { 'a/b': 'x' });
    await ada.send('POST', `${api}/branch/feature%2Fone`, {});
    const { value } = await ada.send('GET', `${api}/tree/${revision}/a`);
    expect(value).toMatchObject([{ path: 'a/b', type: 'file', size: 1 }]);
    const { text } = await ada.send('GET', `${web}/resolve/${revision}/a/b`);
    expect(text).toBe('x');
    expect((await ada.send('GET', `${api}/commits/${revision}`)).value).toHaveLength(2);
  });
});

test('commits come in pages with their number', async () => {
  const { ada } = await hubWithTasks();
  for (const text of ['1', '2', '3', '4']) await ada.commit('acme/tasks', { a: text });
  const first = await ada.send('GET', `${api}/commits/main?limit=2`);
  expect(first.headers.get('x-total-count')).toBe('5');
  const all = await pages(ada, `${api}/commits/main?limit=2`);
  const date = expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.000Z$/);
  expect(all).toMatchObject([
    [{ title: 'a test', authors: [{ user: 'ada' }], date }, {}],
    [{}, {}],
    [{ title: 'initial commit', message: '' }],
  ]);
});

describe('what lies in a commit', () => {
  const { hub, ada } = sharedHubWithTasks();
  beforeAll(async () => {
    await ada().commit('acme/tasks', { 'a/b': 'x', c: 'y', 'a.txt': '0123456789' });
  });

  test.each(['json', 'form'])('some paths are described, asked for as %s', async (kind) => {
    const form = new URLSearchParams([
      ['paths', 'a/b'],
      ['paths', 'a'],
      ['paths', 'none'],
      ['expand', 'True'],
    ]);
    const json = JSON.stringify({ paths: ['a/b', 'a/', 'none'], expand: true });
    const url = `${hub().url}${api}/paths-info/main`;
    const headers = { 'content-type': 'application/json' };
    const sent = kind === 'form' ? { body: form } : { body: json, headers };
    const answer = await fetch(url, { method: 'POST', ...sent });
    expect(await answer.json()).toMatchObject([
      { path: 'a', type: 'directory', lastCommit: {} },
      { path: 'a/b', type: 'file', size: 1, lastCommit: { title: 'a test' } },
    ]);
  });

  test.each([
    ['bytes=0-0', 206, '0', 'bytes 0-0/10'],
    ['bytes=2-4', 206, '234', 'bytes 2-4/10'],
    ['bytes=7-', 206, '789', 'bytes 7-9/10'],
    ['bytes=-3', 206, '789', 'bytes 7-9/10'],
    ['bytes=8-99', 206, '89', 'bytes 8-9/10'],
    ['bytes=10-', 416, undefined, 'bytes */10'],
    ['lines=1-2', 200, '0123456789', null],
  ])('a file is given by range: %s', async (range, status, text, contentRange) => {
    const answer = await fetch(`${hub().url}${web}/resolve/main/a.txt`, { headers: { range } });
    expect([answer.status, answer.headers.get('content-range')]).toEqual([status, contentRange]);
    if (text !== undefined) expect(await answer.text()).toBe(text);
  });

  test.each([
    ['a file that is not there', `${web}/resolve/main/none`, 404, 'EntryNotFound'],
    ['a folder in place of a file', `${web}/resolve/main/a`, 404, 'EntryNotFound'],
    ['a path that leaves the tree', `${web}/resolve/main/..%2F..%2Fconfig`, 404, 'EntryNotFound'],
    ['a path into git', `${web}/resolve/main/.git%2Fconfig`, 404, 'EntryNotFound'],
    ['a revision that is not there', `${web}/resolve/none/a`, 404, 'RevisionNotFound'],
    ['an expression', `${web}/resolve/main%5E%7B%7D/a`, 404, 'RevisionNotFound'],
    ['a list of a folder that is not there', `${api}/tree/main/none`, 404, 'EntryNotFound'],
    ['a list of a revision that is not there', `${api}/tree/none`, 404, 'RevisionNotFound'],
    ['a repository that is not there', '/api/datasets/acme/none', 404, 'RepoNotFound'],
    ['a name that leaves the folder', '/api/datasets/acme/..%2F..', 400, null],
    ['percent signs that mean nothing', `${web}/resolve/main/100%`, 400, null],
    ['a page that is not there', '/api/nothing', 404, null],
  ])('%s is not found', async (_, path, status, code) => {
    const answer = await ada().send('GET', path);
    expect([answer.status, answer.headers.get('x-error-code')]).toEqual([status, code]);
  });
});

describe('a file', () => {
  test('bears its hash and its commit', async () => {
    const { ada } = await hubWithTasks();
    await ada.commit('acme/tasks', { 'a.txt': 'hello\n' });
    const { headers } = await ada.send('HEAD', `${web}/resolve/main/a.txt`);
    const { value } = await ada.send('GET', `${api}/revision/main`);
    expect(headers.get('etag')).toBe('"ce013625030ba8dba906f756967f9e9ca394464a"');
    expect(headers.get('content-length')).toBe('6');
    expect(value).toMatchObject({ sha: headers.get('x-repo-commit') });
    expect(headers.get('x-request-id')).toMatch(/^Root=1-\d{8}$/);
  });

  test('that is large lies elsewhere, under an address that needs no token', async () => {
    const { hub, ada } = await hubWithTasks();
    const oid = sha256('large');
    const batch = { operation: 'upload', objects: [{ oid, size: 5 }] };
    const { text } = await ada.send('POST', `${web}.git/info/lfs/objects/batch`, batch);
    const href = /"href":"([^"]+_storage[^"]+)"/.exec(text)?.[1] ?? '';
    await fetch(href, { method: 'PUT', body: 'large' });
    const line = (key: string, value: object) => JSON.stringify({ key, value });
    const body = `${line('header', { summary: 's' })}\n${line('lfsFile', { path: 'a.bin', oid })}`;
    await ada.send('POST', `${api}/commit/main`, body);
    const found = await fetch(`${hub.url}${web}/resolve/main/a.bin`, { redirect: 'manual' });
    expect(found.status).toBe(302);
    expect(Object.fromEntries(found.headers)).toMatchObject({
      'x-linked-size': '5',
      'x-linked-etag': `"${oid}"`,
      'x-repo-commit': expect.stringMatching(/^[0-9a-f]{40}$/),
    });
    const place = found.headers.get('location') ?? '';
    expect(new URL(place).origin).not.toBe(hub.url);
    expect(await (await fetch(place)).text()).toBe('large');
    expect((await ada.send('GET', `${web}/raw/main/a.bin`)).text).toContain(`oid sha256:${oid}`);
  });
});

test('what a repository is can be asked for in part', async () => {
  const { hub, ada } = await hubWithTasks();
  await ada.commit('acme/tasks', { 'README.md': '---\nlicense: mit\ntags: [judge]\n---\nHello' });
  const anybody = rawClient(hub);
  const { value } = await anybody.send('GET', `${api}?blobs=true`);
  expect(value).toMatchObject({
    id: 'acme/tasks',
    author: 'acme',
    private: false,
    gated: false,
    tags: ['judge', 'license:mit'],
    cardData: { license: 'mit' },
    siblings: [{ rfilename: '.gitattributes' }, { rfilename: 'README.md', size: 40 }],
  });
  const part = await anybody.send('GET', `${api}/revision/main?expand=gated&expand[]=sha`);
  expect(Object.keys(part.value ?? {})).toEqual(['_id', 'id', 'sha', 'gated']);
});
