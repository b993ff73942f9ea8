import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../testing/hub-for-test.ts';
import { releaseForTest } from '../testing/release-for-test.ts';
import { dryRun } from './dry-run.ts';
import { readReleaseTree } from './read-release-tree.ts';

test('what is written is, file by file, what would be published', async () => {
  const { tree } = await releaseForTest();
  const folder = join(await temporaryFolder(), 'new');
  await dryRun(tree, folder);
  const written = await readReleaseTree(folder);
  const listed = (files: typeof tree.files) => files.map(({ path, digest }) => [path, digest]);
  expect(written.ok && listed(written.value.files)).toEqual(listed(tree.files));
});

test('nothing is written into a folder that holds something', async () => {
  const { tree } = await releaseForTest();
  const folder = await temporaryFolder();
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'mine.txt'), '');
  await expect(dryRun(tree, folder)).rejects.toThrow(RangeError);
});
