import { readText } from './read-text.ts';
import { UnusableInput, type World } from './world.ts';

/** Reads a file that holds one JSON document. */
export async function readJson(path: string, world: World): Promise<unknown> {
  const text = await readText(path, world);
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new UnusableInput(`${path} is not JSON`, { cause });
  }
}
