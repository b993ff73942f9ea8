import { beforeAll, describe, expect, test } from 'vitest';
import { gitText } from './git/git.ts';
import { sha256 } from './testing/raw-client.ts';
import { hubWithTasks, sharedHubWithTasks } from './testing/with-hub.ts';

const header = { key: 'header', value: { summary: 'a test' } };
const file = (path: string, content = 'x') => ({ key: 'file', value: { path, content } });
const lines = (...all: readonly object[]) => all.map((line) => JSON.stringify(line)).join('\n');

async function headOf(hub: { gitFolder(resource: string): string }): Promise<string> {
  return gitText(hub.gitFolder('datasets/acme/tasks'), ['rev-parse', 'refs/heads/main']);
}

test('of ten commits on one parent at once, one is made and nine are told', async () => {
  const { hub, ada } = await hubWithTasks();
  const parentCommit = await headOf(hub);
  const tries = Array.from({ length: 10 }, (_, at) =>
    ada.commit('acme/tasks', { 'winner.txt': String(at) }, { parentCommit }),
  );
  const answers = await Promise.all(tries);
  const statuses = answers.map(({ status }) => status).sort();
  expect(statuses).toEqual([200, ...Array<number>(9).fill(412)]);
  const folder = hub.gitFolder('datasets/acme/tasks');
  expect(await gitText(folder, ['rev-list', '--count', 'main'])).toBe('2');
  expect(await gitText(folder, ['for-each-ref', '--format=%(refname)'])).toBe('refs/heads/main');
});

test('of ten commits on no parent all are made, one after the other', async () => {
  const { hub, ada } = await hubWithTasks();
  const files = Array.from({ length: 10 }, (_, at) => `${at}.txt`);
  await Promise.all(files.map((path) => ada.commit('acme/tasks', { [path]: path })));
  const { value } = await ada.send('GET', '/api/datasets/acme/tasks/tree/main');
  expect(value).toHaveLength(11);
  const folder = hub.gitFolder('datasets/acme/tasks');
  expect(await gitText(folder, ['rev-list', '--count', '--first-parent', 'main'])).toBe('11');
});

test('of ten repositories of one name at once, one is created', async () => {
  const { ada } = await hubWithTasks();
  const body = { type: 'dataset', organization: 'acme', name: 'race' };
  const tries = Array.from({ length: 10 }, () => ada.send('POST', '/api/repos/create', body));
  const statuses = (await Promise.all(tries)).map(({ status }) => status).sort();
  expect(statuses).toEqual([200, ...Array<number>(9).fill(409)]);
});

describe('a commit is refused, and nothing is changed, when', () => {
  const { hub, ada } = sharedHubWithTasks({ lfsThreshold: 2000 });
  beforeAll(async () => {
    await ada().commit('acme/tasks', { 'dir/inside.txt': 'x' });
    await ada().send('POST', '/api/datasets/acme/tasks/tag/main', { tag: 'v1' });
  });
  const oid = sha256('nobody sent this');
  test.each([
    ['it is empty', '', 400, 'must be its header'],
    ['it has no header', lines(file('a.txt')), 400, 'must be its header'],
    [
      'its summary is empty',
      lines({ key: 'header', value: { summary: '' } }),
      400,
      '"summary" must not be empty',
    ],
    ['a line is no JSON', `${lines(header)}\n{`, 400, 'is not JSON'],
    [
      'a line has an unknown key',
      lines(header, { key: 'x', value: { path: 'a' } }),
      400,
      'cannot have a line x',
    ],
    [
      'a file to delete is not there',
      lines(header, { key: 'deletedFile', value: { path: 'no' } }),
      400,
      'no file no',
    ],
    [
      'a folder to delete is not there',
      lines(header, { key: 'deletedFolder', value: { path: 'no/' } }),
      400,
      'no folder no',
    ],
    [
      'a large file was never sent',
      lines(header, { key: 'lfsFile', value: { path: 'a', oid, size: 1 } }),
      400,
      'does not exist',
    ],
    [
      'an oid is no hash',
      lines(header, { key: 'lfsFile', value: { path: 'a', oid: '../x' } }),
      400,
      'does not exist',
    ],
    [
      'a file is too large for git',
      lines(header, file('a.txt', 'x'.repeat(2001))),
      400,
      'has to go through LFS',
    ],
    [
      'a file is also a folder',
      lines(header, file('a'), file('a/b')),
      400,
      'cannot be a file and a folder',
    ],
    [
      'a folder would become a file',
      lines(header, file('dir')),
      400,
      'cannot be a file and a folder',
    ],
    [
      'the parent is another',
      lines({ key: 'header', value: { summary: 's', parentCommit: 'f'.repeat(40) } }),
      412,
      'happened since',
    ],
    [
      'the parent is too short to be one',
      lines({ key: 'header', value: { summary: 's', parentCommit: 'f' } }),
      412,
      'happened since',
    ],
  ])('%s', async (_, body, status, words) => {
    const before = await headOf(hub());
    const answer = await ada().send('POST', '/api/datasets/acme/tasks/commit/main', body);
    expect(answer).toMatchObject({ status, value: { error: expect.stringContaining(words) } });
    expect(await headOf(hub())).toBe(before);
  });

  test.each([
    ['a tag', 'v1', 404],
    ['a hash', 'HASH', 404],
    ['a branch that is not there', 'other', 404],
    ['a reference of another kind', 'refs%2Ftags%2Fv1', 403],
    ['an expression', 'main~1', 404],
  ])('it goes to %s', async (_, revision, status) => {
    const place = revision === 'HASH' ? await headOf(hub()) : revision;
    const answer = await ada().send(
      'POST',
      `/api/datasets/acme/tasks/commit/${place}`,
      lines(header, file('a')),
    );
    expect(answer.status).toBe(status);
  });
});

describe('a commit', () => {
  test('whose lines name one path twice keeps the last', async () => {
    const { ada } = await hubWithTasks();
    const body = lines(
      header,
      file('a', 'one'),
      { key: 'deletedFile', value: { path: 'a' } },
      file('a', 'two'),
    );
    await ada.send('POST', '/api/datasets/acme/tasks/commit/main', body);
    expect((await ada.send('GET', '/datasets/acme/tasks/resolve/main/a')).text).toBe('two');
  });

  test('that changes nothing is made all the same', async () => {
    const { hub, ada } = await hubWithTasks();
    await ada.commit('acme/tasks', { a: 'same' });
    const before = await headOf(hub);
    expect((await ada.commit('acme/tasks', { a: 'same' })).status).toBe(200);
    expect(await headOf(hub)).not.toBe(before);
  });

  test('may replace a folder by a file if it deletes the folder first', async () => {
    const { ada } = await hubWithTasks();
    await ada.commit('acme/tasks', { 'a/b': '1', 'a/c/d': '2' });
    const body = lines(header, { key: 'deletedFolder', value: { path: 'a' } }, file('a', 'file'));
    expect((await ada.send('POST', '/api/datasets/acme/tasks/commit/main', body)).status).toBe(200);
    expect((await ada.send('GET', '/datasets/acme/tasks/resolve/main/a')).text).toBe('file');
  });

  test('takes the first letters of its parent', async () => {
    const { hub, ada } = await hubWithTasks();
    const parentCommit = (await headOf(hub)).slice(0, 8);
    expect((await ada.commit('acme/tasks', { a: '1' }, { parentCommit })).status).toBe(200);
  });

  test('bears the name of its author, its message and the time of the clock', async () => {
    const clock = { now: () => Date.UTC(2030, 1, 2, 3, 4, 5) };
    const { hub, ada } = await hubWithTasks({ clock });
    const value = { summary: 'Title', description: 'First.\n\nSecond: ü' };
    await ada.send('POST', '/api/datasets/acme/tasks/commit/main', lines({ key: 'header', value }));
    const format = ['log', '-1', '--format=%an|%cI|%B', 'main'];
    expect(await gitText(hub.gitFolder('datasets/acme/tasks'), format)).toBe(
      'ada|2030-02-02T03:04:05+00:00|Title\n\nFirst.\n\nSecond: ü',
    );
  });
});

describe('a large file', () => {
  test('that no pattern names gets a line in .gitattributes', async () => {
    const { ada } = await hubWithTasks();
    const path = 'odd [name] #1.data';
    const oid = sha256('large');
    const { value } = await ada.send('POST', '/datasets/acme/tasks.git/info/lfs/objects/batch', {
      operation: 'upload',
      objects: [{ oid, size: 5 }],
    });
    const href = /"href":"([^"]+_storage[^"]+)"/.exec(JSON.stringify(value))?.[1] ?? '';
    await fetch(href, { method: 'PUT', body: 'large' });
    const body = lines(header, { key: 'lfsFile', value: { path, oid, size: 5 } });
    await ada.send('POST', '/api/datasets/acme/tasks/commit/main', body);
    const attributes = await ada.send('GET', '/datasets/acme/tasks/raw/main/.gitattributes');
    expect(attributes.text).toContain(
      'odd[[:space:]]\\[name\\][[:space:]]#1.data filter=lfs diff=lfs merge=lfs -text\n',
    );
    const again = await ada.send('POST', '/api/datasets/acme/tasks/preupload/main', {
      files: [{ path, size: 5, sample: '' }],
    });
    expect(again.value).toMatchObject({ files: [{ path, uploadMode: 'lfs', oid }] });
  });

  test('of other bytes than its hash promises is not stored', async () => {
    const { ada } = await hubWithTasks();
    const batch = { operation: 'upload', objects: [{ oid: sha256('right'), size: 5 }] };
    const ask = () => ada.send('POST', '/datasets/acme/tasks.git/info/lfs/objects/batch', batch);
    const href = /"href":"([^"]+_storage[^"]+)"/.exec((await ask()).text)?.[1] ?? '';
    expect((await fetch(href, { method: 'PUT', body: 'wrong' })).status).toBe(422);
    expect((await ask()).text).toContain('"upload"');
  });

  test('is refused at an address that was changed', async () => {
    const { ada } = await hubWithTasks();
    const batch = { operation: 'upload', objects: [{ oid: sha256('right'), size: 5 }] };
    const { text } = await ada.send(
      'POST',
      '/datasets/acme/tasks.git/info/lfs/objects/batch',
      batch,
    );
    const href = /"href":"([^"]+_storage[^"]+)"/.exec(text)?.[1] ?? '';
    const other = href.replace(sha256('right'), sha256('other'));
    expect((await fetch(other, { method: 'PUT', body: 'other' })).status).toBe(403);
    expect((await fetch(href, { method: 'GET' })).status).toBe(403);
  });
});

describe('what goes into LFS is told by', () => {
  const { ada } = sharedHubWithTasks({ lfsThreshold: 2000 });
  const sample = (text: string) => Buffer.from(text).toString('base64');
  test.each([
    ['a pattern', { path: 'a/b.parquet', size: 10, sample: '' }, 'lfs'],
    ['its size', { path: 'a.txt', size: 2001, sample: '' }, 'lfs'],
    ['a byte of zero', { path: 'a.txt', size: 4, sample: sample('a\0b') }, 'lfs'],
    ['none of these', { path: 'a.txt', size: 2000, sample: sample('text') }, 'regular'],
    ['being empty, which never does', { path: 'a.parquet', size: 0, sample: '' }, 'regular'],
  ])('%s', async (_, announced, uploadMode) => {
    const path = '/api/datasets/acme/tasks/preupload/main';
    const { value } = await ada().send('POST', path, { files: [announced] });
    expect(value).toMatchObject({ files: [{ uploadMode, shouldIgnore: false }] });
  });

  test('the .gitattributes and .gitignore that come along', async () => {
    const { value } = await ada().send('POST', '/api/datasets/acme/tasks/preupload/main', {
      files: ['a.parquet', 'b.txt', 'c/d.tmp', ':(top)x'].map((path) => ({ path, size: 1 })),
      gitAttributes: '*.txt filter=lfs\n',
      gitIgnore: '*.tmp\n',
    });
    expect(value).toMatchObject({
      files: [
        { path: 'a.parquet', uploadMode: 'regular', shouldIgnore: false },
        { path: 'b.txt', uploadMode: 'lfs', shouldIgnore: false },
        { path: 'c/d.tmp', uploadMode: 'regular', shouldIgnore: true },
        { path: ':(top)x', uploadMode: 'regular', shouldIgnore: false },
      ],
    });
  });
});
