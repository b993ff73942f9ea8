import { UnusableInput, type World } from './world.ts';

/** More than this is not a document that a person wrote. */
const documentBytes = 64 * 1024 * 1024;

/** Reads a whole file. */
export async function readBytes(
  path: string,
  world: World,
  { maximumBytes = documentBytes }: { readonly maximumBytes?: number } = {},
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of world.read(path)) {
    bytes += chunk.length;
    if (bytes > maximumBytes)
      throw new UnusableInput(`${path} is larger than ${maximumBytes} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
