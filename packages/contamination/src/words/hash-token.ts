// Every runtime has it, though neither the language nor the types of a pure package say so.
declare const TextEncoder: new () => { encode(text: string): Uint8Array };

/** The hash before the first bytes of a word. */
export const emptyTokenHash = 0x811c9dc5;

/**
 * The 32-bit hash under which the lexical kernel knows a word as `findTokens` gives it: over its UTF-8 bytes, four at
 * a time.
 *
 * @example
 * ```ts
 * hashToken('bench') // => 3418742978
 * ```
 */
export function hashToken(word: string): number {
  const bytes = new TextEncoder().encode(word);
  let hash = emptyTokenHash;
  // The last group has fewer than four bytes, so a word of four has a second, empty one.
  for (let index = 0; index <= bytes.length; index += 4) {
    hash = addToTokenHash(hash, groupAt(bytes, index));
  }
  return hash >>> 0;
}

/** The hash of a word with four more of its bytes, or with its last ones and zeros. */
export function addToTokenHash(hash: number, group: number): number {
  // The upper bytes of a product never reach the lower ones, so it is folded and multiplied again.
  const product = Math.imul(hash ^ group, 0x9e3779b1);
  return Math.imul(product ^ (product >>> 16), 0x21f0aaad);
}

function groupAt(bytes: Uint8Array, index: number): number {
  const byte = (offset: number) => (bytes[index + offset] ?? 0) << (8 * offset);
  return byte(0) | byte(1) | byte(2) | byte(3);
}
