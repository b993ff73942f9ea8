import type { SealPrimitives } from '../primitives/seal-primitives.ts';

declare const TextEncoder: new () => {
  encodeInto(text: string, bytes: Uint8Array): { readonly written: number };
};

const blockBytes = 64;
const hashBytes = 32;

/**
 * Makes an HMAC (RFC 2104) of texts under a key of at most 64 bytes. Over the hash that is given, and not a library's HMAC
 * over a hash of its own, because half of the salts' time is saved where the hash is a fast one.
 */
export function createKeyedHash(
  key: Uint8Array,
  { sha256 }: Pick<SealPrimitives, 'sha256'>,
): (text: string) => Uint8Array {
  const encoder = new TextEncoder();
  const outer = keyed(key, { mark: 0x5c, behind: hashBytes });
  let inner = keyed(key, { mark: 0x36, behind: 128 });
  return (text) => {
    // A UTF-16 code unit is at most three bytes.
    const most = 3 * text.length;
    if (blockBytes + most > inner.length) inner = keyed(key, { mark: 0x36, behind: most });
    const { written } = encoder.encodeInto(text, inner.subarray(blockBytes));
    outer.set(sha256(inner.subarray(0, blockBytes + written)), blockBytes);
    return sha256(outer);
  };
}

/** The key in one of its two forms, and room for what it stands before. */
function keyed(key: Uint8Array, { mark, behind }: { mark: number; behind: number }) {
  const bytes = new Uint8Array(blockBytes + behind).fill(mark, 0, blockBytes);
  key.forEach((byte, at) => {
    bytes[at] = byte ^ mark;
  });
  return bytes;
}
