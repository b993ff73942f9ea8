import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import {
  type LoopbackHub,
  type LoopbackHubOptions,
  startLoopbackHub,
} from '../start-loopback-hub.ts';

/** A folder that goes when the test ends. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'loopback-hub-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** The tokens of all tests: two people, one of whom may only read, and a member of an organization. */
export const tokens = {
  hf_ada: { name: 'ada', organizations: ['acme'] },
  hf_ben: { name: 'ben' },
  hf_cleo: { name: 'cleo', organizations: ['acme'], role: 'read' },
} as const;

/** A hub that ends with the test. */
export async function hubForTest(options: Partial<LoopbackHubOptions> = {}): Promise<LoopbackHub> {
  const folder = options.folder ?? (await temporaryFolder());
  const hub = await startLoopbackHub({ tokens, ...options, folder });
  onTestFinished(() => hub.close());
  return hub;
}
