import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { uploadFiles } from '@huggingface/hub';
import { describe, expect, test } from 'vitest';
import { gitEnv } from './git/git.ts';
import { rawClient, sha256 } from './testing/raw-client.ts';
import { hubWithTasks, temporaryFolder } from './testing/with-hub.ts';

const repo = { type: 'dataset', name: 'acme/tasks' } as const;

async function git(cwd: string, ...args: string[]): Promise<string> {
  const env = {
    ...gitEnv(),
    GIT_AUTHOR_NAME: 'ada',
    GIT_AUTHOR_EMAIL: 'ada@example.test',
    GIT_COMMITTER_NAME: 'ada',
    GIT_COMMITTER_EMAIL: 'ada@example.test',
  };
  const { stdout } = await promisify(execFile)('git', args, { cwd, env });
  return stdout.trim();
}

function withToken(url: string, token: string): string {
  return url.replace('://', `://user:${token}@`);
}

describe('git itself', () => {
  test('clones a tag with the bytes that were uploaded', async () => {
    const { hub, ada } = await hubWithTasks();
    const rows = '{"id":"ü"}\n'.repeat(3);
    const table = Buffer.from(Array.from({ length: 9000 }, (_, at) => at % 7));
    await uploadFiles({
      repo,
      accessToken: 'hf_ada',
      hubUrl: hub.url,
      files: [
        { path: 'data/dev.jsonl', content: new Blob([rows]) },
        { path: 'data/dev.parquet', content: new Blob([table]) },
      ],
    });
    await ada.send('POST', '/api/datasets/acme/tasks/tag/main', { tag: 'v1.0.0', message: 'One' });
    await ada.commit('acme/tasks', { 'data/dev.jsonl': 'changed after the tag' });
    const folder = await temporaryFolder();
    await git(
      folder,
      'clone',
      '--quiet',
      '--branch',
      'v1.0.0',
      `${hub.url}/datasets/acme/tasks`,
      '.',
    );
    expect(await readFile(join(folder, 'data/dev.jsonl'), 'utf8')).toBe(rows);
    expect(await git(folder, 'tag', '--list', '--format=%(objecttype) %(contents:subject)')).toBe(
      'tag One',
    );
    expect(await git(folder, 'fsck', '--strict')).toBe('');
    // What git LFS does after a checkout: it asks where the object behind the pointer lies.
    const pointer = await readFile(join(folder, 'data/dev.parquet'), 'utf8');
    const oid = /sha256:(\w+)/.exec(pointer)?.[1];
    expect(oid).toBe(sha256(table));
    const { value } = await rawClient(hub).send(
      'POST',
      '/datasets/acme/tasks.git/info/lfs/objects/batch',
      {
        operation: 'download',
        transfers: ['basic'],
        objects: [
          { oid, size: table.length },
          { oid: '0'.repeat(64), size: 1 },
        ],
      },
    );
    expect(value).toMatchObject({
      objects: [{ actions: { download: {} } }, { error: { code: 404 } }],
    });
    const href = /"href":"([^"]+)"/.exec(JSON.stringify(value))?.[1] ?? '';
    expect(Buffer.from(await (await fetch(href)).arrayBuffer()).equals(table)).toBe(true);
  });

  test('pushes what the web addresses then show', async () => {
    const { hub, ada } = await hubWithTasks();
    const folder = await temporaryFolder();
    await git(
      folder,
      'clone',
      '--quiet',
      withToken(`${hub.url}/datasets/acme/tasks.git`, 'hf_ada'),
      '.',
    );
    await writeFile(join(folder, 'notes.txt'), 'pushed');
    await git(folder, 'add', '.');
    await git(folder, 'commit', '--quiet', '--message', 'notes');
    await git(folder, 'push', '--quiet', 'origin', 'main');
    const { text } = await ada.send('GET', '/datasets/acme/tasks/resolve/main/notes.txt');
    expect(text).toBe('pushed');
  });

  test.each([
    ['nobody', undefined, 'private', /could not read Username/],
    ['a stranger', 'hf_ben', 'private', /not found/],
    ['a stranger', 'hf_ben', 'gated', /403/],
  ])('is kept out for %s (%s) of what is %s', async (_, token, what, words) => {
    const { hub, ada } = await hubWithTasks();
    const settings = what === 'private' ? { visibility: 'private' } : { gated: 'manual' };
    await ada.send('PUT', '/api/datasets/acme/tasks/settings', settings);
    const plain = `${hub.url}/datasets/acme/tasks`;
    const url = token === undefined ? plain : withToken(plain, token);
    const folder = await temporaryFolder();
    await expect(git(folder, 'clone', '--quiet', url, '.')).rejects.toThrow(words);
    await git(folder, 'clone', '--quiet', withToken(plain, 'hf_ada'), '.');
  });

  test('cannot push as somebody who may only read', async () => {
    const { hub } = await hubWithTasks();
    const folder = await temporaryFolder();
    await git(
      folder,
      'clone',
      '--quiet',
      withToken(`${hub.url}/datasets/acme/tasks`, 'hf_cleo'),
      '.',
    );
    await git(folder, 'commit', '--quiet', '--allow-empty', '--message', 'mine');
    await expect(git(folder, 'push', '--quiet', 'origin', 'main')).rejects.toThrow(/403/);
  });
});
