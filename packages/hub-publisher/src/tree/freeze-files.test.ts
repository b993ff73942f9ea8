import { expect, test } from 'vitest';
import { freezeFiles } from './freeze-files.ts';

test.each([
  ['../out', 'invalid_path'],
  ['/etc/passwd', 'invalid_path'],
  ['.gitattributes', 'invalid_path'],
  ['data/../x', 'invalid_path'],
  ['', 'invalid_path'],
  ['readme.md', 'duplicate_path'],
  ['README.md', 'duplicate_path'],
])('the path %j beside README.md is an issue: %s', async (path, code) => {
  const files = [
    { path: 'README.md', content: '' },
    { path, content: '' },
  ];
  const tree = await freezeFiles(files);
  expect(tree.ok ? [] : tree.issues.map((issue) => issue.code)).toEqual([code]);
});

test('whoever changes what was read changes nothing', async () => {
  const content = new TextEncoder().encode('mine');
  const tree = await freezeFiles([{ path: 'a', content }]);
  const file = tree.ok ? tree.value.files[0] : undefined;
  content.fill(0);
  if (file === undefined) throw new Error('not frozen');
  (await file.whole()).fill(1);
  for await (const chunk of file.open()) chunk.fill(2);
  expect(new TextDecoder().decode(await file.whole())).toBe('mine');
});

test('a source that fails is not half a file', async () => {
  async function* failing() {
    yield new Uint8Array(300_000);
    throw new Error('the disk is gone');
  }
  await expect(freezeFiles([{ path: 'a', content: failing() }])).rejects.toThrow(
    'the disk is gone',
  );
});
