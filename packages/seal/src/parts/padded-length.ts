const smallest = 64 * 1024;

/** The next length of which there are four to each doubling: that is all that the size of a file tells. */
export function paddedLength(length: number): number {
  let doubled = smallest;
  while (doubled < length) doubled *= 2;
  const step = doubled / 8;
  return doubled === smallest ? smallest : Math.ceil(length / step) * step;
}
