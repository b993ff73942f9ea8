/** Cells that {@link shareByTable} needs: subset sums up to the smaller tail. */
export function tableSize(multiples: Int32Array): number {
  return (absoluteSum(multiples) - Math.abs(sumOf(multiples))) / 2 + 1;
}

/**
 * Share of all sign patterns whose sum is at least (or, on both sides, as far out as) the observed
 * one, by counting subset sums. Flipping a subset lowers the sum of all sizes by twice the subset,
 * so only subsets up to the smaller tail have to be tabled.
 */
export function shareByTable(multiples: Int32Array, bothSides: boolean): number {
  const observed = sumOf(multiples);
  const largest = (absoluteSum(multiples) - Math.abs(observed)) / 2;
  const shares = subsetSumShares(multiples, largest);
  if (bothSides) return observed === 0 ? 1 : 2 * total(shares, largest);
  // Below the middle the tail is everything except the sums beyond the mirrored one.
  return observed > 0 ? total(shares, largest) : 1 - total(shares, largest - 1);
}

/** The same share by walking all patterns of a few differences, whole branches at a time. */
export function shareByEnumeration(differences: Float64Array, bothSides: boolean): number {
  const sizes = differences.map(Math.abs).sort().reverse();
  const observed = differences.reduce((sum, difference) => sum + difference, 0);
  const tolerance = 1e-12 * sizes.reduce((sum, size) => sum + size, 0);
  if (!bothSides) return shareAtLeast(sizes, observed - tolerance);
  return Math.abs(observed) <= tolerance
    ? 1
    : 2 * shareAtLeast(sizes, Math.abs(observed) - tolerance);
}

function subsetSumShares(multiples: Int32Array, largest: number): Float64Array {
  const shares = new Float64Array(largest + 1);
  shares[0] = 1;
  for (const multiple of multiples) {
    const size = Math.abs(multiple);
    for (let sum = largest; sum >= 0; sum--) {
      const without = shares[sum] as number;
      shares[sum] = (sum >= size ? without + (shares[sum - size] as number) : without) / 2;
    }
  }
  return shares;
}

function total(shares: Float64Array, upTo: number): number {
  let sum = 0;
  for (let index = 0; index <= upTo; index++) sum += shares[index] as number;
  return sum;
}

function shareAtLeast(sizes: Float64Array, goal: number): number {
  const rest = new Float64Array(sizes.length + 1);
  for (let at = sizes.length - 1; at >= 0; at--) {
    rest[at] = (rest[at + 1] as number) + (sizes[at] as number);
  }
  const walk = (at: number, sum: number): number => {
    const reach = rest[at] as number;
    if (sum - reach >= goal) return 1;
    if (sum + reach < goal) return 0;
    const size = sizes[at] as number;
    return (walk(at + 1, sum + size) + walk(at + 1, sum - size)) / 2;
  };
  return walk(0, 0);
}

function sumOf(multiples: Int32Array): number {
  return multiples.reduce((sum, multiple) => sum + multiple, 0);
}

function absoluteSum(multiples: Int32Array): number {
  return multiples.reduce((sum, multiple) => sum + Math.abs(multiple), 0);
}
