import type { UnitVectors } from './unit-vectors.ts';

/** The cosine of two vectors in 64 bits, summed from the first dimension to the last: the same on every machine. */
export function exactCosine(
  some: UnitVectors,
  one: number,
  others: UnitVectors,
  other: number,
): number {
  const scale = Math.sqrt((some.squares[one] as number) * (others.squares[other] as number));
  if (scale === 0) return 0;
  const start = one * some.stride;
  const otherStart = other * others.stride;
  let sum = 0;
  for (let at = 0; at < some.dimensions; at++) {
    sum += (some.values[start + at] as number) * (others.values[otherStart + at] as number);
  }
  return Math.max(-1, Math.min(1, sum / scale));
}
