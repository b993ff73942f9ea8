import { UnusableInput, type World } from './world.ts';

/** More than this is not a document that a person wrote. */
const maximumBytes = 64 * 1024 * 1024;

/** Reads a whole file as UTF-8 text. */
export async function readText(path: string, world: World): Promise<string> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of world.read(path)) {
    bytes += chunk.length;
    if (bytes > maximumBytes)
      throw new UnusableInput(`${path} is larger than ${maximumBytes} bytes`);
    chunks.push(chunk);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks));
  } catch (cause) {
    throw new UnusableInput(`${path} is not UTF-8 text`, { cause });
  }
}
