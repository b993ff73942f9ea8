import { readBytes } from './read-bytes.ts';
import { UnusableInput, type World } from './world.ts';

/** Reads a whole file as UTF-8 text. */
export async function readText(path: string, world: World): Promise<string> {
  const bytes = await readBytes(path, world);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new UnusableInput(`${path} is not UTF-8 text`, { cause });
  }
}
