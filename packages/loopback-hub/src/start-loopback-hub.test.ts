import { readdir, rm } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { startLoopbackHub } from './start-loopback-hub.ts';
import { rawClient, sha256 } from './testing/raw-client.ts';
import { hubForTest, hubWithTasks, temporaryFolder } from './testing/with-hub.ts';

describe('a hub', () => {
  test('goes on where another one on its folder ended', async () => {
    const folder = await temporaryFolder();
    const first = await hubWithTasks({ folder });
    await first.ada.commit('acme/tasks', { a: 'kept' });
    await first.ada.send('PUT', '/api/datasets/acme/tasks/settings', { gated: 'auto' });
    await first.hub.close();
    const { url } = await hubForTest({ folder });
    const ada = rawClient({ url }, 'hf_ada');
    expect((await ada.send('GET', '/datasets/acme/tasks/resolve/main/a')).text).toBe('kept');
    expect((await ada.send('GET', '/api/datasets/acme/tasks')).value).toMatchObject({
      gated: 'auto',
    });
  });

  test('listens where it is told to, or says that it cannot', async () => {
    const { url } = await hubForTest();
    const port = Number(new URL(url).port);
    const folder = await temporaryFolder();
    await expect(startLoopbackHub({ folder, port })).rejects.toThrow('EADDRINUSE');
  });

  test('leaves no half-written file and no draft behind', async () => {
    const folder = await temporaryFolder();
    const { ada, hub } = await hubWithTasks({ folder });
    await Promise.all([1, 2, 3].map((at) => ada.commit('acme/tasks', { [`${at}.txt`]: 'x' })));
    const files = [{ path: 'a', size: 1 }];
    await ada.send('POST', '/api/datasets/acme/tasks/preupload/main', { files });
    await hub.close();
    const left = (await readdir(folder, { recursive: true })).filter((path) =>
      /\.part$|\.lock$|match-|drafts\/./.test(path),
    );
    expect(left).toEqual([]);
  });

  test('ends though clients hold their connections open', async () => {
    const { hub, ada } = await hubWithTasks();
    await ada.send('GET', '/api/datasets/acme/tasks');
    await hub.close();
    await expect(ada.send('GET', '/api/datasets/acme/tasks')).rejects.toThrow('fetch failed');
    await hub.close();
  });

  test('reaches no other address', async () => {
    const { url } = await hubForTest();
    expect(new URL(url).hostname).toBe('127.0.0.1');
  });

  test('does not take a body that nobody reads for the next request', async () => {
    const { hub } = await hubWithTasks();
    const send = (token: string) =>
      fetch(`${hub.url}/api/datasets/acme/tasks/commit/main`, {
        method: 'POST',
        body: Buffer.alloc(2_000_000, 'x'),
        headers: { authorization: `Bearer ${token}` },
      });
    expect((await send('hf_ben')).status).toBe(403);
    expect((await send('hf_ada')).status).toBe(400);
  });
});

describe('a hub is not started with', () => {
  test.each([
    [{ lfsThreshold: 0 }, 'lfsThreshold cannot be 0'],
    [{ chunkBytes: 1.5 }, 'chunkBytes cannot be 1.5'],
    [{ entriesPerPage: Number.NaN }, 'entriesPerPage cannot be NaN'],
    [{ loggedBytes: -1 }, 'loggedBytes cannot be -1'],
  ])('%j', async (options, words) => {
    const folder = await temporaryFolder();
    await expect(startLoopbackHub({ folder, ...options })).rejects.toThrow(
      new RangeError(
        `${words}: it has to be a whole number of at least ${'loggedBytes' in options ? 0 : 1}`,
      ),
    );
  });

  test.each([
    [{ 'secret-value': { name: 'ada' } }, 'token 1 (of ada) must be hf_ and letters'],
    [{ hf_ok: { name: 'a/b' } }, 'the owner "a/b" cannot be the first part'],
  ])('%j', async (tokens, words) => {
    const folder = await temporaryFolder();
    const started = startLoopbackHub({ folder, tokens });
    await expect(started).rejects.toThrow(words);
    await expect(started).rejects.not.toThrow('secret-value');
  });
});

test('what names no repository is refused by name', async () => {
  const hub = await hubForTest();
  expect(() => hub.gitFolder('datasets/..')).toThrow('"datasets/.." names no repository');
  expect(() => hub.trustPublisher('t', 'a/b/c/d')).toThrow(RangeError);
});

test('an upload that breaks off leaves nothing, and the hub goes on', async () => {
  const folder = await temporaryFolder();
  const { ada } = await hubWithTasks({ folder });
  const batch = { operation: 'upload', objects: [{ oid: sha256('large'), size: 5 }] };
  const path = '/datasets/acme/tasks.git/info/lfs/objects/batch';
  const href = /"href":"([^"]+_storage[^"]+)"/.exec(
    (await ada.send('POST', path, batch)).text,
  )?.[1];
  const stop = new AbortController();
  const body = new ReadableStream({
    pull(controller) {
      controller.enqueue(Buffer.from('lar'));
      setImmediate(() => stop.abort());
    },
  });
  const upload = { method: 'PUT', body, duplex: 'half', signal: stop.signal } as const;
  await expect(fetch(href ?? '', upload)).rejects.toThrow('aborted');
  const parts = async () =>
    (await readdir(folder, { recursive: true })).filter((one) => one.endsWith('.part'));
  await expect.poll(parts).toEqual([]);
  expect((await ada.send('POST', path, batch)).text).toContain('"upload"');
});

test('a folder that is taken away is a failure that says so', async () => {
  const folder = await temporaryFolder();
  const { hub, ada } = await hubWithTasks({ folder });
  await rm(`${hub.gitFolder('datasets/acme/tasks')}/objects`, { recursive: true });
  const { status, text } = await ada.send('GET', '/api/datasets/acme/tasks');
  expect([status, text]).toEqual([
    500,
    expect.stringContaining('the loopback hub failed: GitError'),
  ]);
});
