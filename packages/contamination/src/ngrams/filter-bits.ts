/**
 * The bits of a hash within its word of the filter. They come from a second product, for the upper bits of the hash
 * have already named the word.
 */
export function filterBits(hash: number): number {
  const mixed = Math.imul(hash, 0x9e3779b1);
  return (1 << (mixed >>> 27)) | (1 << ((mixed >>> 22) & 31)) | (1 << ((mixed >>> 17) & 31));
}
