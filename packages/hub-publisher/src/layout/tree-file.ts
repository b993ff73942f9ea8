import { createHash } from 'node:crypto';
import type { ReleaseFile } from '@tenacious-bench/schema';

/** A file of a release that is not written yet. */
export type TreeFile = { readonly path: string; readonly bytes: Uint8Array };

/** A file of text, as UTF-8. */
export function textFile(path: string, text: string): TreeFile {
  return { path, bytes: new TextEncoder().encode(text) };
}

/** What the manifest says of a file. */
export function releaseFileOf({ path, bytes }: TreeFile): ReleaseFile {
  return { path, bytes: bytes.length, digest: `sha256:${hexDigest(bytes)}` };
}

function hexDigest(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
