import type { LockOptions } from './file-lock.ts';
import type { World } from './world.ts';

/** Works while files are held, so that no other run can write them. */
export async function withLocks<Result>(
  paths: readonly string[],
  work: () => Promise<Result>,
  world: World,
  options?: LockOptions,
): Promise<Result> {
  const held: (() => Promise<void>)[] = [];
  try {
    for (const path of paths) held.push(await world.lock(path, options));
    return await work();
  } finally {
    for (const unlock of held) await unlock();
  }
}
