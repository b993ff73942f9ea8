import { mkdir, readdir, symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { temporaryFolder } from '../testing/hub-for-test.ts';
import { readReleaseTree } from './read-release-tree.ts';

test('reads every file once: what is changed afterwards is not seen', async () => {
  const folder = await temporaryFolder();
  await mkdir(join(folder, 'data'));
  await writeFile(join(folder, 'data/small.txt'), 'small');
  await writeFile(join(folder, 'data/large.bin'), Buffer.alloc(700_000, 'a'));
  const tree = await readReleaseTree(folder);
  if (!tree.ok) throw new Error(JSON.stringify(tree.issues));
  for (const name of ['small.txt', 'large.bin']) await writeFile(join(folder, 'data', name), 'new');
  const [large, small] = tree.value.files;
  expect([large?.path, small?.path]).toEqual(['data/large.bin', 'data/small.txt']);
  expect(large && Buffer.from(await large.whole()).equals(Buffer.alloc(700_000, 'a'))).toBe(true);
  expect(small && Buffer.from(await small.whole()).toString()).toBe('small');
  await tree.value.close();
});

test('what waits on disk has no name, so that it goes with the process', async () => {
  const [folder, temporary] = [await temporaryFolder(), await temporaryFolder()];
  await writeFile(join(folder, 'large.bin'), Buffer.alloc(700_000, 'a'));
  const tree = await readReleaseTree(folder, { temporaryFolder: temporary });
  expect(await readdir(temporary)).toEqual([]);
  if (tree.ok) await tree.value.close();
});

const intruders: readonly (readonly [string, string, (folder: string) => Promise<unknown>])[] = [
  ['a link to a file', 'symbolic_link', (folder) => symlink('/etc/hostname', join(folder, 'a'))],
  ['a link to a folder', 'symbolic_link', (folder) => symlink('/etc', join(folder, 'a'))],
  ['a broken link', 'symbolic_link', (folder) => symlink('nowhere', join(folder, 'a'))],
  ['a dotfile', 'dotfile', (folder) => writeFile(join(folder, '.env'), 'TOKEN=1')],
  ['a hidden folder', 'dotfile', (folder) => mkdir(join(folder, '.git'))],
  ['a socket', 'not_a_file', (folder) => listenAt(join(folder, 'a'))],
  ['a space in a name', 'invalid_path', (folder) => writeFile(join(folder, 'a b'), '')],
  ['a name with #', 'invalid_path', (folder) => writeFile(join(folder, 'a#b'), '')],
];

test.each(intruders)('%s is an issue: %s', async (_, code, intrude) => {
  const folder = await temporaryFolder();
  await writeFile(join(folder, 'LICENSE'), 'MIT');
  await intrude(folder);
  const tree = await readReleaseTree(folder);
  expect(tree.ok ? [] : tree.issues.map((issue) => issue.code)).toEqual([code]);
});

function listenAt(path: string): Promise<void> {
  const server = createServer();
  onTestFinished(() => void server.close());
  return new Promise((resolve) => {
    server.listen(path, resolve);
  });
}
