import type { World } from '../world.ts';

/** Reads a whole file as it is. */
export async function readBytes(path: string, world: World): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of world.read(path)) chunks.push(chunk);
  return new Uint8Array(Buffer.concat(chunks));
}
