import { mkdir, symlink } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { useFolder } from '../testing/read-shard.ts';
import { findShards } from './find-shards.ts';

const folder = useFolder();

test('a folder is all files of known kinds in it, by name, and what is left out is said', async () => {
  const root = `${folder.path()}/lake`;
  await mkdir(`${root}/b/.cache`, { recursive: true });
  await mkdir(`${root}/empty`);
  for (const name of ['c.jsonl', 'B.parquet', 'b/x.md', 'b/a.jsonl.zst', 'a.JSON.GZ', 'd.pdf']) {
    await folder.write(`lake/${name}`, '');
  }
  await symlink('/', `${root}/outside`);
  await symlink('c.jsonl', `${root}/copy.jsonl`);
  const { files, leftOut } = await findShards([root]);
  expect(files).toEqual(
    ['B.parquet', 'a.JSON.GZ', 'b/a.jsonl.zst', 'b/x.md', 'c.jsonl'].map(
      (name) => `${root}/${name}`,
    ),
  );
  expect(leftOut).toEqual([
    { file: `${root}/b/.cache`, because: 'it is hidden' },
    { file: `${root}/copy.jsonl`, because: 'it is a link' },
    { file: `${root}/d.pdf`, because: 'its kind is not known' },
    { file: `${root}/outside`, because: 'it is a link' },
  ]);
});

test('a path that is named is taken once, whatever its kind', async () => {
  const file = await folder.write('notes.unknown', '');
  const link = `${folder.path()}/link`;
  await symlink(file, link);
  expect(await findShards([file, '-', link, file])).toEqual({
    files: [file, '-', link],
    leftOut: [],
  });
});

test('an empty folder is no file', async () => {
  await mkdir(`${folder.path()}/nothing`);
  expect(await findShards([`${folder.path()}/nothing/`])).toEqual({ files: [], leftOut: [] });
});

test('a path that leads nowhere is an error', async () => {
  const path = `${folder.path()}/nowhere`;
  await expect(findShards([path])).rejects.toThrow(`${path}: there is no such file`);
});
