import { expect, onTestFinished, test } from 'vitest';
import { temporaryFolder } from '../testing/with-hub.ts';
import { createBareRepository } from './create-bare-repository.ts';
import { createObjectReader } from './object-reader.ts';
import { writeCommit } from './write-commit.ts';

async function repositoryWith(files: Readonly<Record<string, string>>) {
  const folder = await temporaryFolder();
  await createBareRepository(`${folder}/a.git`);
  const put = async (changed: Readonly<Record<string, string>>, parent?: string) =>
    writeCommit(`${folder}/a.git`, {
      reference: 'refs/heads/main',
      parent,
      message: 'a test',
      author: 'ada',
      atMs: 0,
      changes: Object.entries(changed).map(([path, text]) => ({
        kind: 'put',
        path,
        bytes: Buffer.from(text),
      })),
    });
  const first = await put(files);
  const reader = createObjectReader();
  onTestFinished(() => reader.close());
  const texts = async (...names: readonly string[]) =>
    (await reader.read(`${folder}/a.git`, names)).map((object) => object?.bytes.toString());
  return { folder: `${folder}/a.git`, first, put, reader, texts };
}

test('questions asked at once each get their own answers', async () => {
  const { texts } = await repositoryWith({ a: 'line\nbreak\n', b: '', c: 'x'.repeat(300_000) });
  const answers = await Promise.all([
    texts('main:a', 'main:none', 'main:b'),
    texts('main:c'),
    texts(),
    texts('main:with space', 'main:b'),
  ]);
  expect(answers).toEqual([
    ['line\nbreak\n', undefined, ''],
    ['x'.repeat(300_000)],
    [],
    [undefined, ''],
  ]);
});

test('what was written in the meantime is seen', async () => {
  const { first, put, texts } = await repositoryWith({ a: 'old' });
  expect(await texts('main:a')).toEqual(['old']);
  await put({ a: 'new' }, first);
  expect(await texts('main:a', `${first}:a`)).toEqual(['new', 'old']);
});

test('a commit on what is no longer the head is refused', async () => {
  const { first, put, texts } = await repositoryWith({ a: '1' });
  await put({ a: '2' }, first);
  await expect(put({ a: '3' }, first)).rejects.toMatchObject({ status: 412 });
  expect(await texts('main:a')).toEqual(['2']);
});

test('a repository that was let go is read again', async () => {
  const { folder, reader, texts } = await repositoryWith({ a: 'x' });
  expect(await texts('main:a')).toEqual(['x']);
  await reader.release(folder);
  await reader.release(folder);
  expect(await texts('main:a')).toEqual(['x']);
});

test('a folder that is no repository is a failure', async () => {
  const reader = createObjectReader();
  const folder = await temporaryFolder();
  await expect(reader.read(folder, ['main'])).rejects.toThrow('not a git repository');
});
