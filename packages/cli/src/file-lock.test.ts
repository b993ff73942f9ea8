import { spawnSync } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { type LockOptions, lockFile } from './file-lock.ts';
import { nodeWorld } from './node-world.ts';
import { withLocks } from './with-locks.ts';
import { UnusableInput } from './world.ts';

const nowMs = Date.UTC(2026, 4, 4, 9);

async function folder(): Promise<string> {
  const at = await mkdtemp(join(tmpdir(), 'tbench-lock-'));
  onTestFinished(() => rm(at, { recursive: true, force: true }));
  return at;
}

async function refusalOf(path: string, options?: LockOptions): Promise<string> {
  const refusal = await lockFile(path, nowMs, options).catch((cause: unknown) => cause);
  if (refusal instanceof UnusableInput) return refusal.message;
  throw new Error('it was not refused');
}

test('of many who want a file one holds it, and the next can once he is done', async () => {
  const path = join(await folder(), 'ledger.jsonl');
  const tries = await Promise.allSettled(Array.from({ length: 10 }, () => lockFile(path, nowMs)));
  const held = tries.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
  expect(held).toHaveLength(1);
  expect((await stat(`${path}.lock`)).mode & 0o077).toBe(0);
  await held[0]?.();
  const unlock = await lockFile(path, nowMs);
  await unlock();
  expect(await readdir(join(path, '..'))).toEqual([]);
});

test('who holds it is told, since when, and what to do', async () => {
  const path = join(await folder(), 'ledger.jsonl');
  await lockFile(path, nowMs);
  expect(await refusalOf(path)).toBe(
    `${path} is locked by process ${process.pid} since 2026-05-04T09:00:00.000Z: wait until it is done, or remove ${path}.lock if it ended without doing so`,
  );
});

const gone = spawnSync(process.execPath, ['--version']).pid;
const since = '2026-05-04T09:00:00.000Z';
test.each<[string, string, string]>([
  [
    'of a process that is gone',
    JSON.stringify({ process: gone, machine: hostname(), since }),
    `is locked by process ${gone} since ${since}, which is gone: once no other run uses it, remove`,
  ],
  [
    'of another machine, where nobody can look',
    JSON.stringify({ process: gone, machine: 'else\u001bwhere', since }),
    `is locked by process ${gone} of else<U+001B>where since ${since}: wait until it is done`,
  ],
  ['that is being written', '', 'is locked by another run: wait until it is done'],
  ['of something else', '{"process":0}', 'is locked by another run: wait until it is done'],
])('a lock %s is told and stays', async (_, content, reason) => {
  const path = join(await folder(), 'ledger.jsonl');
  await writeFile(`${path}.lock`, content);
  expect(await refusalOf(path)).toContain(`${path} ${reason}`);
  expect(await readFile(`${path}.lock`, 'utf8')).toBe(content);
});

describe('who may take over', () => {
  const left = JSON.stringify({ process: gone, machine: hostname(), since });

  test('of many one takes the lock of a process that is gone', async () => {
    const path = join(await folder(), 'ledger.jsonl');
    await writeFile(`${path}.lock`, left);
    const tries = await Promise.allSettled(
      Array.from({ length: 20 }, () => lockFile(path, nowMs, { takesOver: true })),
    );
    const held = tries.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
    expect(held).toHaveLength(1);
    expect(JSON.parse(await readFile(`${path}.lock`, 'utf8')).process).toBe(process.pid);
    expect(await refusalOf(path, { takesOver: true })).toContain('wait until it is done');
    await held[0]?.();
    expect(await readdir(join(path, '..'))).toEqual([]);
  });

  test('while somebody else does, nobody does', async () => {
    const path = join(await folder(), 'ledger.jsonl');
    await writeFile(`${path}.lock`, left);
    await lockFile(`${path}.lock`, nowMs);
    expect(await refusalOf(path, { takesOver: true })).toContain(`${path}.lock is locked by`);
    expect(await readFile(`${path}.lock`, 'utf8')).toBe(left);
  });

  test.each([
    ['of a process that runs', { process: process.pid, machine: hostname(), since }],
    ['of another machine', { process: gone, machine: 'elsewhere', since }],
  ])('nobody takes the lock %s', async (_, holder) => {
    const path = join(await folder(), 'ledger.jsonl');
    await writeFile(`${path}.lock`, JSON.stringify(holder));
    expect(await refusalOf(path, { takesOver: true })).toContain('wait until it is done');
    expect(JSON.parse(await readFile(`${path}.lock`, 'utf8'))).toEqual(holder);
  });
});

test('where no lock can be made, that is said', async () => {
  const path = join(await folder(), 'no', 'ledger.jsonl');
  expect(await refusalOf(path)).toBe(
    `${path}.lock cannot be made: there is no such file or folder`,
  );
});

test('work with several files holds all of them or none, and lets go of them however it ends', async () => {
  const at = await folder();
  const world = nodeWorld();
  const [one, two] = [join(at, 'one'), join(at, 'two')];
  const seen = await withLocks([one, two], () => readdir(at), world);
  expect(seen.sort()).toEqual(['one.lock', 'two.lock']);
  const broken = withLocks([one, two], () => Promise.reject(new Error('broken')), world);
  await expect(broken).rejects.toThrow('broken');
  expect(await readdir(at)).toEqual([]);
  await writeFile(`${two}.lock`, '');
  const never = withLocks([one, two], () => Promise.reject(new Error('it began')), world);
  await expect(never).rejects.toThrow('two is locked');
  expect(await readdir(at)).toEqual(['two.lock']);
});
