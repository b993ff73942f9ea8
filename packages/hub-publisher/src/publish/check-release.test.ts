import { expect, test } from 'vitest';
import { hubForTest, publishOptions } from '../testing/hub-for-test.ts';
import { releaseForTest } from '../testing/release-for-test.ts';
import { checkRelease } from './check-release.ts';
import { publishRelease } from './publish-release.ts';

test('it says what publishing would say, and sends nothing', async () => {
  const hub = await hubForTest();
  const options = await publishOptions(hub);
  const candidate = await releaseForTest();
  const { plan, gates } = await checkRelease(candidate, options);
  expect(hub.requests).toEqual([]);
  expect(gates.passed).toBe(true);
  expect(await publishRelease(candidate, options)).toMatchObject({ plan, gates });
});

test('a gate that fails is told with its issues', async () => {
  const options = await publishOptions({ url: 'http://127.0.0.1:1' });
  const { gates } = await checkRelease(await releaseForTest({ files: { LICENSE: '' } }), options);
  const failed = gates.gates.filter(({ state }) => state !== 'passed');
  expect([gates.passed, failed.map(({ gate }) => gate)]).toEqual([false, ['licence']]);
});
