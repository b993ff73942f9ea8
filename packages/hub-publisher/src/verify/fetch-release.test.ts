import { expect, test } from 'vitest';
import { publishRelease } from '../publish/publish-release.ts';
import { hubForTest, publishOptions } from '../testing/hub-for-test.ts';
import { releaseForTest } from '../testing/release-for-test.ts';
import { treeDigest } from '../tree/tree-digest.ts';
import { fetchRelease } from './fetch-release.ts';

test('what is fetched is what was published, and the next release can be planned with it', async () => {
  const hub = await hubForTest();
  const options = await publishOptions(hub);
  const large = Uint8Array.from({ length: 5_000_000 }, (_, at) => (at * 31) % 251);
  const files = { 'cards/picture.bin': large };
  const candidate = await releaseForTest({ files });
  const result = await publishRelease(candidate, options);
  if (result.state !== 'published') throw new Error('refused');
  hub.fault({ path: /resolve/, nth: 3, times: 2, effect: { kind: 'drop' } });
  const fetched = await fetchRelease(result.release, options);
  if (!fetched.ok) throw new Error(JSON.stringify(fetched.issues));
  expect(treeDigest(fetched.value.tree)).toBe(treeDigest(candidate.tree));
  expect(fetched.value.manifest).toEqual(candidate.manifest);
  const next = await releaseForTest({ version: '1.0.1', files });
  const second = await publishRelease(next, { ...options, previous: fetched.value });
  expect(second.plan.proposed).toMatchObject({ version: '1.0.1', change: 'patch' });
  expect(second.state).toBe('published');
  await fetched.value.tree.close();
});
