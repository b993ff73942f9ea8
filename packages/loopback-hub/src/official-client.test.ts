import {
  type CommitProgressEvent,
  commit,
  commitIter,
  countCommits,
  createBranch,
  createRepo,
  datasetInfo,
  deleteBranch,
  deleteFile,
  deleteRepo,
  downloadFile,
  fileExists,
  listCommits,
  listFiles,
  modelInfo,
  pathsInfo,
  repoExists,
  spaceInfo,
  uploadFile,
  uploadFiles,
  whoAmI,
} from '@huggingface/hub';
import { describe, expect, test } from 'vitest';
import { sha256 } from './testing/raw-client.ts';
import { hubForTest, hubWithTasks } from './testing/with-hub.ts';

const repo = { type: 'dataset', name: 'acme/tasks' } as const;
const accessToken = 'hf_ada';

async function bytesOf(file: Blob | null | undefined): Promise<Buffer> {
  if (file === null || file === undefined) throw new Error('there is no such file');
  return Buffer.from(await file.arrayBuffer());
}

async function all<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const list: Item[] = [];
  for await (const item of items) list.push(item);
  return list;
}

// Noise, text and numbers: what a client stores as it is, packs, and sorts before it packs.
function mixedBytes(): Buffer {
  const noise = Buffer.from(Array.from({ length: 70_000 }, (_, at) => (at * at * 7919) >>> 5));
  const text = Buffer.from('the same sentence again and again, '.repeat(4000));
  const numbers = Buffer.from(new Float32Array(40_000).map((_, at) => at / 3).buffer);
  return Buffer.concat([noise, text, numbers]);
}

describe.each(['basic', 'multipart', 'xet'] as const)('files that go by %s', (transfer) => {
  test('come back as they went, whole and in part', async () => {
    const { hub } = await hubWithTasks({ transfer, chunkBytes: 100_000 });
    const client = { repo, accessToken, hubUrl: hub.url };
    const large = mixedBytes();
    const files = [
      { path: 'a/large.bin', content: new Blob([large]) },
      { path: 'a/twin.bin', content: new Blob([large]) },
      { path: 'small.bin', content: new Blob([large.subarray(0, 5000)]) },
      { path: 'plain.txt', content: new Blob(['hello']) },
      { path: 'empty.bin', content: new Blob([]) },
    ];
    await uploadFiles({ ...client, files });
    for (const { path, content } of files)
      if (content.size > 0)
        expect(sha256(await bytesOf(await downloadFile({ ...client, path })))).toBe(
          sha256(await bytesOf(content)),
        );
    const file = await downloadFile({ ...client, path: 'a/large.bin' });
    for (const [start, end] of [
      [0, 1],
      [69_999, 140_001],
      [large.length - 3, large.length],
    ] as const) {
      const part = await bytesOf(file?.slice(start, end));
      expect(part.equals(large.subarray(start, end)), `${start} to ${end}`).toBe(true);
    }
    const [info] = await pathsInfo({ ...client, paths: ['a/large.bin'] });
    expect(info?.lfs).toMatchObject({ oid: sha256(large), size: large.length });
    expect(info?.xetHash !== undefined).toBe(transfer === 'xet');
  });

  test('are sent once', async () => {
    const { hub } = await hubWithTasks({ transfer, chunkBytes: 1000 });
    const client = { repo, accessToken, hubUrl: hub.url };
    const content = new Blob([mixedBytes().subarray(0, 3500)]);
    const uploads = () => hub.requests.filter(({ path }) => /_storage\/.*|xorbs/.test(path)).length;
    await uploadFile({ ...client, file: { path: 'one.bin', content } });
    const first = uploads();
    await uploadFile({ ...client, file: { path: 'two.bin', content } });
    expect([first, uploads()]).toEqual([{ basic: 1, multipart: 5, xet: 1 }[transfer], first]);
  });

  test('say how far they are', async () => {
    const { hub } = await hubWithTasks({ transfer, chunkBytes: 1000 });
    const content = new Blob([mixedBytes().subarray(0, 3500)]);
    const events: CommitProgressEvent[] = await all(
      commitIter({
        repo,
        accessToken,
        hubUrl: hub.url,
        title: 'one',
        operations: [{ operation: 'addOrUpdate', path: 'one.bin', content }],
      }),
    );
    const phases = events.flatMap((event) => (event.event === 'phase' ? [event.phase] : []));
    expect(phases).toEqual(['preuploading', 'uploadingLargeFiles', 'committing']);
    const done = { event: 'fileProgress', path: 'one.bin', progress: 1, state: 'uploading' };
    expect(events).toContainEqual(done);
  });
});

test('repositories of every kind are created, described and deleted', async () => {
  const hub = await hubForTest();
  const client = { accessToken, hubUrl: hub.url };
  for (const type of ['dataset', 'model', 'space'] as const) {
    const named = { type, name: 'acme/thing' } as const;
    const { repoUrl } = await createRepo({ ...client, repo: named, license: 'mit' });
    expect(repoUrl).toBe(`${hub.url}/${type === 'model' ? '' : `${type}s/`}acme/thing`);
    await expect(createRepo({ ...client, repo: named })).rejects.toMatchObject({
      statusCode: 409,
      data: { url: repoUrl },
    });
    expect(
      await bytesOf(await downloadFile({ ...client, repo: named, path: 'README.md' })),
    ).toEqual(Buffer.from('---\nlicense: mit\n---\n'));
  }
  const name = 'acme/thing';
  expect(await modelInfo({ ...client, name })).toMatchObject({ name, private: false });
  expect(await spaceInfo({ ...client, name })).toMatchObject({ sdk: 'static' });
  await deleteRepo({ ...client, repo: { type: 'dataset', name } });
  expect(await repoExists({ ...client, repo: { type: 'dataset', name } })).toBe(false);
  expect(await repoExists({ ...client, repo: { type: 'model', name } })).toBe(true);
});

test('a history can be read and changed', async () => {
  const { hub } = await hubWithTasks();
  const client = { repo, accessToken, hubUrl: hub.url };
  const content = new Blob(['one']);
  const first = await uploadFile({ ...client, file: { path: 'a.txt', content } });
  await createBranch({ ...client, branch: 'next' });
  await createBranch({ ...client, branch: 'bare', empty: true });
  const second = await deleteFile({ ...client, path: 'a.txt' });
  expect(await fileExists({ ...client, path: 'a.txt' })).toBe(false);
  expect(await fileExists({ ...client, path: 'a.txt', revision: 'next' })).toBe(true);
  expect(await all(listFiles({ ...client, revision: 'bare' }))).toEqual([]);
  expect(await countCommits(client)).toBe(3);
  const commits = await all(listCommits({ ...client, batchSize: 2 }));
  expect(commits.slice(0, 2).map(({ oid }) => oid)).toEqual([
    second?.commit.oid,
    first?.commit.oid,
  ]);
  await deleteBranch({ ...client, branch: 'next' });
  await expect(fileExists({ ...client, path: 'a.txt', revision: 'next' })).resolves.toBe(false);
  expect(await downloadFile({ ...client, path: 'a.txt' })).toBeNull();
  const info = await datasetInfo({ ...client, name: repo.name, additionalFields: ['sha'] });
  expect(info).toMatchObject({ name: repo.name, gated: false, sha: second?.commit.oid });
});

test('a commit on another than its parent is refused, a pull request is not', async () => {
  const { hub } = await hubWithTasks();
  const client = { repo, accessToken, hubUrl: hub.url, title: 'one' };
  const operations = (text: string) => [
    { operation: 'addOrUpdate' as const, path: 'a.txt', content: new Blob([text]) },
  ];
  const first = await commit({ ...client, operations: operations('1') });
  const parentCommit = first?.commit.oid ?? '';
  await commit({ ...client, operations: operations('2'), parentCommit });
  await expect(
    commit({ ...client, operations: operations('3'), parentCommit }),
  ).rejects.toMatchObject({
    statusCode: 412,
  });
  const asked = await commit({
    ...client,
    operations: operations('4'),
    parentCommit,
    isPullRequest: true,
  });
  expect(asked?.pullRequestUrl).toBe(`${hub.url}/datasets/acme/tasks/discussions/1`);
  const read = (revision: string) => downloadFile({ ...client, path: 'a.txt', revision });
  expect(await bytesOf(await read('refs/pr/1'))).toEqual(Buffer.from('4'));
  expect(await bytesOf(await read('main'))).toEqual(Buffer.from('2'));
});

test('250 files are one commit', async () => {
  const { hub } = await hubWithTasks();
  const client = { repo, accessToken, hubUrl: hub.url };
  const paths = Array.from({ length: 250 }, (_, at) => `rows/${String(at).padStart(3, '0')}.json`);
  const files = paths.map((path) => ({ path, content: new Blob([path]) }));
  await uploadFiles({ ...client, files });
  const listed = await all(listFiles({ ...client, path: 'rows' }));
  expect(listed.map(({ path }) => path)).toEqual(paths);
  expect(await countCommits(client)).toBe(2);
});

test('somebody is told who they are', async () => {
  const hub = await hubForTest();
  const me = await whoAmI({ accessToken, hubUrl: hub.url });
  expect(me).toMatchObject({ name: 'ada', orgs: [{ name: 'acme' }] });
  await expect(whoAmI({ accessToken: 'hf_nobody', hubUrl: hub.url })).rejects.toMatchObject({
    statusCode: 401,
  });
});
