import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { publishRelease } from '../publish/publish-release.ts';
import { hubForTest, publishOptions, testToken } from '../testing/hub-for-test.ts';
import { releaseForTest } from '../testing/release-for-test.ts';
import { trustedPublishing } from './trusted-publishing.ts';

const identity = 'ci-identity-of-the-release-job';

test('a job publishes with its identity alone, and neither it nor the token is told', async () => {
  const hub = await hubForTest();
  await fetch(`${hub.url}/api/repos/create`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${testToken}`, 'Content-Type': 'application/json' },
    body: JSON.stringify({
      type: 'dataset',
      organization: 'acme',
      name: 'demo',
      private: true,
      visibility: 'private',
    }),
  });
  hub.trustPublisher(identity, 'datasets/acme/demo');
  const audiences: string[] = [];
  const token = trustedPublishing(
    async (audience) => {
      audiences.push(audience);
      return identity;
    },
    { repository: 'acme/demo', endpoint: hub.url },
  );
  const options = await publishOptions(hub, { token });
  const result = await publishRelease(await releaseForTest(), options);
  expect(result.state).toBe('published');
  expect(audiences).toEqual([hub.url]);
  const told =
    JSON.stringify(result) + (await readFile(`${options.journal}/journal.jsonl`, 'utf8'));
  expect(told).not.toMatch(/ci-identity|hf_/);
});

test('an identity that the Hub does not trust is in no error, even when the Hub quotes it', async () => {
  const hub = await hubForTest();
  const options = { repository: 'acme/demo', endpoint: hub.url };
  const token = trustedPublishing(async () => identity, options);
  const refused = await token().catch((reason) => reason);
  expect(refused.status).toBeGreaterThanOrEqual(400);
  const body = JSON.stringify({ error: `${'x'.repeat(185)}${identity}` });
  hub.fault({ path: '/oauth/token', effect: { kind: 'status', status: 403, body } });
  const quoted = await token().catch((reason) => reason);
  expect(quoted.message).toContain('xxx***');
  expect(`${refused.stack}${quoted.stack}`).not.toMatch(/ci-identity/);
});
