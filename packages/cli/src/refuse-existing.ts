import { UnusableInput, type World } from './world.ts';

/** Refuses to write over a file that nobody can make again. */
export async function refuseExisting(paths: readonly string[], world: World): Promise<void> {
  for (const path of paths) {
    if (await world.exists(path))
      throw new UnusableInput(`${path} is already there; name another place`);
  }
}
