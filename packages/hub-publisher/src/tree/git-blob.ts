import { createHash } from 'node:crypto';
import type { FrozenFile } from './frozen-tree.ts';

/** The name that Git gives to the bytes of a file. */
export async function gitBlob(file: FrozenFile): Promise<string> {
  const hash = createHash('sha1').update(`blob ${file.bytes}\0`);
  const room = new Uint8Array(Math.min(file.bytes, 256 * 1024));
  for await (const chunk of file.open({ room })) hash.update(chunk);
  return hash.digest('hex');
}

/** The same of a text. */
export function gitBlobOf(text: string): string {
  return createHash('sha1')
    .update(`blob ${Buffer.byteLength(text)}\0${text}`)
    .digest('hex');
}
