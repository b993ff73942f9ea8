import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gitText } from './git/git.ts';
import { isSafePath } from './git/is-safe-path.ts';
import { sharedHubWithTasks } from './testing/with-hub.ts';

describe('a path', () => {
  const { hub, ada } = sharedHubWithTasks();

  test.each([
    '',
    '/absolute',
    '..',
    '../outside',
    'a/../../outside',
    'a/./b',
    'a//b',
    'a/',
    '.git/config',
    'a/.GIT/hooks/x',
    '.gi\u200ct/config',
    'git~1/config',
    'line\nbreak',
    'zero\0byte',
    'x'.repeat(256),
    `${'long/'.repeat(210)}x`,
  ])('is refused wherever it is sent: %j', async (path) => {
    const before = await gitText(hub().gitFolder('datasets/acme/tasks'), ['rev-parse', 'main']);
    const committed = await ada().commit('acme/tasks', { [path]: 'x' });
    const announced = await ada().send('POST', '/api/datasets/acme/tasks/preupload/main', {
      files: [{ path, size: 1 }],
    });
    expect([committed.status, announced.status]).toEqual([400, 400]);
    expect(await gitText(hub().gitFolder('datasets/acme/tasks'), ['rev-parse', 'main'])).toBe(
      before,
    );
  });

  test.each([
    'a b/c d.txt',
    '#hash?question&and=100%.txt',
    'a%20b',
    '%2e%2e',
    'ünïcödé/日本/🦊.json',
    '"quoted" \\ back.txt',
    ':(top)x',
    '-option',
    '*',
    '.gitignore2',
    '...',
    'git',
    'commit/main',
    'e\u0301.txt',
  ])('comes back: %j', async (path) => {
    expect((await ada().commit('acme/tasks', { [path]: path })).status).toBe(200);
    const encoded = path.split('/').map(encodeURIComponent).join('/').replace(/\./g, '%2E');
    const { text } = await ada().send('GET', `/datasets/acme/tasks/resolve/main/${encoded}`);
    expect(text).toBe(path);
    const info = await ada().send('POST', '/api/datasets/acme/tasks/paths-info/main', {
      paths: [path],
    });
    expect(info.value).toMatchObject([{ path, type: 'file' }]);
  });

  test('is refused or comes back, whatever it is', async () => {
    const strange = fc.string({ unit: 'binary', maxLength: 12 });
    const spelled = fc.string({
      unit: fc.constantFrom('a', '.', '/', '"', '\\', ' ', '\n', 'ü'),
      maxLength: 8,
    });
    let commits = 0;
    const folders = fc.uniqueArray(fc.oneof(strange, spelled), { minLength: 1, maxLength: 20 });
    await fc.assert(
      fc.asyncProperty(folders, async (names) => {
        // Each in a folder of its own, so that none is a folder of another, of this commit or of one before.
        commits += 1;
        const sent = names.map((name, at) => `${commits}-${at}/${name}`);
        const good = sent.filter(isSafePath);
        const files = Object.fromEntries(good.map((path) => [path, path]));
        const { status } = await ada().commit('acme/tasks', files);
        expect(status).toBe(200);
        const { value } = await ada().send('POST', '/api/datasets/acme/tasks/paths-info/main', {
          paths: good,
        });
        expect(value).toHaveLength(good.length);
      }),
      { numRuns: 8 },
    );
  });
});
