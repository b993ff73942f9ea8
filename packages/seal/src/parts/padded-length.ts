const smallest = 64 * 1024;

/** The next power of two: all that a file's size then tells is the order of magnitude. */
export function paddedLength(length: number): number {
  let padded = smallest;
  while (padded < length) padded *= 2;
  return padded;
}
