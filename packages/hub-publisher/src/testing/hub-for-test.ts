import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type LoopbackHub,
  type LoopbackHubOptions,
  startLoopbackHub,
} from '@tenacious-bench/loopback-hub';
import type { Clock } from '@tenacious-bench/models';
import { onTestFinished } from 'vitest';
import type { PublishOptions } from '../publish/publish-release.ts';

export const testToken = 'hf_acme_secret_token';

/** A folder that goes when the test ends. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'hub-publisher-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** A Hub that ends with the test. */
export async function hubForTest(
  options: Omit<LoopbackHubOptions, 'folder'> = {},
): Promise<LoopbackHub> {
  const folder = await temporaryFolder();
  const tokens = { [testToken]: { name: 'acme' } };
  const hub = await startLoopbackHub({ tokens, ...options, folder });
  onTestFinished(() => hub.close());
  return hub;
}

/** Time that goes by at once, a second with every look at it; it remembers for how long somebody waited. */
export function clockForTest(): Clock & { readonly waits: readonly number[] } {
  const waits: number[] = [];
  let now = Date.parse('2026-05-04T09:00:00Z');
  return {
    waits,
    now: () => {
      now += 1000;
      return now;
    },
    sleep: async (ms) => {
      waits.push(ms);
    },
  };
}

/** What a publication needs: gates that let everything through, and places of its own. */
export async function publishOptions(
  hub: Pick<LoopbackHub, 'url'>,
  changes: Partial<PublishOptions> = {},
): Promise<PublishOptions> {
  const folder = await temporaryFolder();
  return {
    repository: 'acme/demo',
    endpoint: hub.url,
    token: testToken,
    clock: clockForTest(),
    summary: 'A demo',
    journal: join(folder, 'journal'),
    releases: join(folder, 'releases.jsonl'),
    parse: (value) => ({ ok: true, value }),
    scan: async () => ({ verdict: 'clean', findings: [] }),
    card: () => [],
    ...changes,
  };
}
