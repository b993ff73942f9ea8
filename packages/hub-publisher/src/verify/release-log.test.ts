import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Release } from '@tenacious-bench/schema';
import { expect, test } from 'vitest';
import { ReleaseConflict } from '../publish/release-conflict.ts';
import { temporaryFolder } from '../testing/hub-for-test.ts';
import { openReleaseLog } from './release-log.ts';

const release: Release = {
  schema: 'tenacious-bench/release@1.0',
  repository: 'acme/demo',
  version: '1.0.0',
  tag: 'v1.0.0',
  commit: '1'.repeat(40),
  manifest: `sha256:${'2'.repeat(64)}`,
  publishedAt: '2026-05-04',
  change: 'major',
  comparable: false,
  summary: 'A demo',
};

async function logAt(path: string) {
  const log = await openReleaseLog(path);
  if (!log.ok) throw new Error(JSON.stringify(log.issues));
  return log.value;
}

test('a list only grows, and what is in it stays as it was', async () => {
  const path = join(await temporaryFolder(), 'releases.jsonl');
  const log = await logAt(path);
  await log.record(release);
  const first = await readFile(path, 'utf8');
  const later = { ...release, publishedAt: '2026-06-01' };
  expect(await log.record(later)).toEqual(release);
  expect(await (await logAt(path)).record(later)).toEqual(release);
  await log.record({ ...release, version: '1.0.1', tag: 'v1.0.1' });
  const all = await readFile(path, 'utf8');
  expect([all.startsWith(first), all.split('\n')]).toMatchObject([true, { length: 3 }]);
  expect((await logAt(path)).releases.map(({ version }) => version)).toEqual(['1.0.0', '1.0.1']);
});

test.each([
  ['commit', { commit: '3'.repeat(40) }],
  ['manifest', { manifest: `sha256:${'4'.repeat(64)}` }],
])('the same version with another %s is refused', async (_, change) => {
  const log = await logAt(join(await temporaryFolder(), 'releases.jsonl'));
  await log.record(release);
  await expect(log.record({ ...release, ...change })).rejects.toBeInstanceOf(ReleaseConflict);
  expect(log.releases).toEqual([release]);
});
