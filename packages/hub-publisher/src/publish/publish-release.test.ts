import { expect, test } from 'vitest';
import { hubForTest, publishOptions } from '../testing/hub-for-test.ts';
import { releaseForTest } from '../testing/release-for-test.ts';
import { publishRelease } from './publish-release.ts';

test('a first release becomes one private commit with one tag', async () => {
  const hub = await hubForTest();
  const options = await publishOptions(hub);
  const result = await publishRelease(await releaseForTest(), options);
  expect(result.state).toBe('published');
});
