import { commit, createRepo, downloadFile, listFiles } from '@huggingface/hub';
import { describe, expect, test } from 'vitest';
import { hubForTest } from './testing/with-hub.ts';

const repo = { type: 'dataset', name: 'acme/tasks' } as const;
const accessToken = 'hf_ada';

describe.each(['basic', 'multipart', 'xet'] as const)('files that go by %s', (transfer) => {
  test('come back as they went', async () => {
    const hub = await hubForTest({ transfer, chunkBytes: 1000 });
    const hubUrl = hub.url;
    await createRepo({ repo, accessToken, hubUrl });
    const large = Buffer.from(Array.from({ length: 200_000 }, (_, index) => (index * index) % 251));
    await commit({
      repo,
      accessToken,
      hubUrl,
      title: 'one',
      operations: [
        { operation: 'addOrUpdate', path: 'a/plain.txt', content: new Blob(['hello']) },
        { operation: 'addOrUpdate', path: 'a/large.bin', content: new Blob([large]) },
      ],
    });
    const paths: string[] = [];
    for await (const { path } of listFiles({ repo, hubUrl, recursive: true })) paths.push(path);
    expect(paths).toEqual(['.gitattributes', 'a', 'a/large.bin', 'a/plain.txt']);
    const file = await downloadFile({ repo, hubUrl, path: 'a/large.bin' });
    expect(Buffer.from((await file?.arrayBuffer()) ?? []).equals(large)).toBe(true);
    const part = await file?.slice(1000, 150_000).arrayBuffer();
    expect(Buffer.from(part ?? []).equals(large.subarray(1000, 150_000))).toBe(true);
  });
});
