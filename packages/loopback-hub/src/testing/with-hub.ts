import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, onTestFinished } from 'vitest';
import {
  type LoopbackHub,
  type LoopbackHubOptions,
  startLoopbackHub,
} from '../start-loopback-hub.ts';
import { rawClient } from './raw-client.ts';

/** A folder that goes when the test ends. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'loopback-hub-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** The tokens of all tests: a member of an organization, a stranger, and a member who may only read. */
const tokens = {
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

/** A hub with the data set `acme/tasks`, and a client who may write to it. */
export async function hubWithTasks(options: Partial<LoopbackHubOptions> = {}) {
  const hub = await hubForTest(options);
  await createTasks(hub);
  return { hub, ada: rawClient(hub, 'hf_ada') };
}

/** The same for several tests of one file, none of which changes what another one reads. */
export function sharedHubWithTasks(options: Partial<LoopbackHubOptions> = {}) {
  const shared: { hub?: LoopbackHub; folder?: string } = {};
  const hub = () => {
    if (shared.hub === undefined) throw new Error('the hub is there once the tests run');
    return shared.hub;
  };
  beforeAll(async () => {
    shared.folder = await mkdtemp(join(tmpdir(), 'loopback-hub-'));
    shared.hub = await startLoopbackHub({ tokens, ...options, folder: shared.folder });
    await createTasks(shared.hub);
  });
  afterAll(async () => {
    await shared.hub?.close();
    await rm(shared.folder ?? '', { recursive: true, force: true });
  });
  return { hub, ada: () => rawClient(hub(), 'hf_ada') };
}

async function createTasks(hub: LoopbackHub): Promise<void> {
  const body = { type: 'dataset', organization: 'acme', name: 'tasks' };
  await rawClient(hub, 'hf_ada').send('POST', '/api/repos/create', body);
}
