/** A Bloom filter of hashes. The upper bits of a hash name the one word in which its bits lie: one access answers. */
export type HashFilter = Uint32Array;

/** What a filter works in: as long as the texts that are read. */
export type FilterMemory = { readonly found: Uint32Array; readonly candidates: Uint32Array };

export function createHashFilter(hashes: Uint32Array): HashFilter {
  let length = 2;
  // Between 8 and 16 bits for each hash.
  while (4 * length < hashes.length) length *= 2;
  const filter = new Uint32Array(length);
  const shift = Math.clz32(length - 1);
  for (const hash of hashes) {
    const word = hash >>> shift;
    filter[word] = (filter[word] as number) | bitsOf(hash);
  }
  return filter;
}

/** Writes which of the first hashes may be in the filter, and returns how many. */
export function passFilter(
  filter: HashFilter,
  { hashes, count }: { hashes: Uint32Array; count: number },
  { found, candidates }: FilterMemory,
): number {
  const shift = Math.clz32(filter.length - 1);
  // Words are fetched ahead, for a loop without a question waits for many of them at a time.
  for (let at = 0; at < count; at += 1) {
    found[at] = filter[(hashes[at] as number) >>> shift] as number;
  }
  let passed = 0;
  for (let at = 0; at < count; at += 1) {
    const bits = bitsOf(hashes[at] as number);
    if (((found[at] as number) & bits) === bits) candidates[passed++] = at;
  }
  return passed;
}

// From a second product, for the upper bits of the hash have already named the word.
function bitsOf(hash: number): number {
  const mixed = Math.imul(hash, 0x9e3779b1);
  return (1 << (mixed >>> 27)) | (1 << ((mixed >>> 22) & 31)) | (1 << ((mixed >>> 17) & 31));
}
