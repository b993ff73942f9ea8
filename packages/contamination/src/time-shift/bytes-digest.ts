import { sha256 } from '@tenacious-bench/schema';

/** The digest of some bytes, as manifests and snapshots give it. */
export function bytesDigest(bytes: Uint8Array): string {
  const hex = Array.from(sha256(bytes), (byte) => byte.toString(16).padStart(2, '0'));
  return `sha256:${hex.join('')}`;
}
