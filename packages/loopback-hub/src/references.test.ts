import { describe, expect, test } from 'vitest';
import { gitText } from './git/git.ts';
import { hubWithTasks, sharedHubWithTasks } from './testing/with-hub.ts';

const api = '/api/datasets/acme/tasks';

describe('a tag', () => {
  test('with a message is an object of its own, and is listed with the commit behind it', async () => {
    const { hub, ada } = await hubWithTasks({ clock: { now: () => Date.UTC(2030, 0, 1) } });
    const folder = hub.gitFolder('datasets/acme/tasks');
    const targetCommit = await gitText(folder, ['rev-parse', 'main']);
    await ada.send('POST', `${api}/tag/main`, { tag: 'v1.0.0', message: '# One\n\nThe first.' });
    await ada.send('POST', `${api}/tag/v1.0.0`, { tag: 'light' });
    const { value } = await ada.send('GET', `${api}/refs`);
    expect(value).toEqual({
      branches: [{ name: 'main', ref: 'refs/heads/main', targetCommit }],
      converts: [],
      tags: [
        { name: 'light', ref: 'refs/tags/light', targetCommit },
        { name: 'v1.0.0', ref: 'refs/tags/v1.0.0', targetCommit },
      ],
    });
    const format = '--format=%(objecttype) %(taggername) %(taggerdate:iso-strict) %(contents)';
    expect(await gitText(folder, ['for-each-ref', format, 'refs/tags/v1.0.0'])).toBe(
      'tag ada 2030-01-01T00:00:00+00:00 # One\n\nThe first.',
    );
  });

  test('can be deleted and given to another commit', async () => {
    const { ada } = await hubWithTasks();
    await ada.send('POST', `${api}/tag/main`, { tag: 'v1' });
    expect((await ada.send('POST', `${api}/tag/main`, { tag: 'v1' })).status).toBe(409);
    await ada.commit('acme/tasks', { a: '1' });
    expect((await ada.send('DELETE', `${api}/tag/v1`)).status).toBe(200);
    expect((await ada.send('DELETE', `${api}/tag/v1`)).status).toBe(404);
    expect((await ada.send('POST', `${api}/tag/main`, { tag: 'v1' })).status).toBe(200);
    expect((await ada.send('GET', '/datasets/acme/tasks/resolve/v1/a')).text).toBe('1');
  });
});

describe('what cannot be', () => {
  const { ada } = sharedHubWithTasks();
  test.each([
    ['a tag of a revision that is not there', 'POST', 'tag/none', { tag: 'v1' }, 404],
    ['a tag without a name', 'POST', 'tag/main', {}, 400],
    ['a tag that would be an option', 'POST', 'tag/main', { tag: '--delete' }, 400],
    ['a tag with two dots', 'POST', 'tag/main', { tag: 'a..b' }, 400],
    ['a tag with a line break', 'POST', 'tag/main', { tag: 'a\nb' }, 400],
    ['a branch that is there', 'POST', 'branch/main', {}, 409],
    ['a branch from nowhere', 'POST', 'branch/new', { startingPoint: 'none' }, 404],
    ['a branch with a space', 'POST', 'branch/a%20b', {}, 400],
    ['the end of the main branch', 'DELETE', 'branch/main', undefined, 403],
    ['the end of a branch that is not there', 'DELETE', 'branch/none', undefined, 404],
  ])('%s is refused', async (_, method, path, body, status) => {
    expect((await ada().send(method, `${api}/${path}`, body)).status).toBe(status);
  });
});

test('a branch may be overwritten, and stays where it is if nothing is said', async () => {
  const { ada } = await hubWithTasks();
  const branch = `${api}/branch/feature%2Fone`;
  const { value: first } = await ada.send('GET', `${api}/revision/main`);
  expect((await ada.send('POST', branch, {})).status).toBe(200);
  await ada.commit('acme/tasks', { a: '1' });
  expect((await ada.send('POST', branch, { overwrite: true })).status).toBe(200);
  const at = async () => (await ada.send('GET', `${api}/revision/feature%2Fone`)).value;
  expect(await at()).toEqual(first);
  await ada.send('POST', branch, { overwrite: true, startingPoint: 'main' });
  expect(await at()).not.toEqual(first);
});

test('a pull request has a branch of its own that can be committed to', async () => {
  const { ada } = await hubWithTasks();
  await ada.commit('acme/tasks', { a: '1' }, { query: '?create_pr=1' });
  const line = { key: 'header', value: { summary: 'more' } };
  await ada.send('POST', `${api}/commit/refs%2Fpr%2F1`, JSON.stringify(line));
  const { value } = await ada.send('GET', `${api}/refs?include_prs=1`);
  expect(value).toMatchObject({ pullRequests: [{ name: '1', ref: 'refs/pr/1' }] });
  const commits = await ada.send('GET', `${api}/commits/refs%2Fpr%2F1`);
  expect(commits.value).toHaveLength(3);
  expect((await ada.send('GET', `${api}/commits/main`)).value).toHaveLength(1);
});
