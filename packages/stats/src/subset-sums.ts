/**
 * The sum of any subset of values at one look per eight of them: `table[256 * block + byte]` is the sum of those of the
 * block's eight values whose bit is set, lowest bit first; a last block that is short is filled with zeros. Random halves of ten thousand values then cost what adding up a
 * thousand does.
 */
export function tabulateSubsetSums(values: ArrayLike<number>): Float64Array {
  const blocks = Math.ceil(values.length / 8);
  const table = new Float64Array(256 * blocks);
  for (let at = 0; at < 8 * blocks; at++) {
    const start = 256 * (at >> 3);
    const bit = 1 << (at & 7);
    for (let byte = 0; byte < bit; byte++)
      table[start + byte + bit] = (table[start + byte] as number) + (values[at] ?? 0);
  }
  return table;
}
