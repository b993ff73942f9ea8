import { expect, test } from 'vitest';
import { freezeFiles } from '../tree/freeze-files.ts';
import { requireDigests } from './require-digests.ts';

const url = 'https://hub.example/datasets/acme/demo.git/info/lfs/objects/batch';

test.each([
  ['a file of the release is asked', '', true],
  ['anything else is not', 'changed', false],
])('whether %s for', async (_, change, isAsked) => {
  const tree = await freezeFiles([{ path: 'a', content: 'mine' }]);
  if (!tree.ok) throw new Error('not frozen');
  const oid = `${change}${tree.value.files[0]?.digest.replace('sha256:', '')}`;
  const asked: string[] = [];
  const fetch = requireDigests(async (input) => {
    asked.push(String(input));
    return Response.json({});
  }, tree.value);
  const asking = fetch(url, { method: 'POST', body: JSON.stringify({ objects: [{ oid }] }) });
  if (isAsked) await asking;
  else await expect(asking).rejects.toThrow('no file of the release has the digest changed');
  expect(asked).toEqual(isAsked ? [url] : []);
});
