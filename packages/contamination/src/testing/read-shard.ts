import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { type OpenShardOptions, openShard } from '../files/open-shard.ts';
import type { Row } from '../rows/row.ts';

/** Everything that a shard gives. */
export async function readShard(file: string, options: OpenShardOptions = {}) {
  const rows: Row[] = [];
  const batches = openShard(file, options).rows();
  let step = await batches.next();
  while (step.done !== true) {
    rows.push(...step.value);
    step = await batches.next();
  }
  const texts = rows.map(({ row, texts: [first] }) => [row, first?.text] as const);
  return { rows, texts, manifest: step.value };
}

/** A folder for the tests of one file. */
export function useFolder() {
  let path = '';
  beforeAll(async () => {
    path = await mkdtemp(join(tmpdir(), 'shards-'));
  });
  afterAll(() => rm(path, { recursive: true }));

  async function write(name: string, content: string | Uint8Array): Promise<string> {
    await writeFile(join(path, name), content);
    return join(path, name);
  }

  return { path: () => path, write };
}
