/** Refuses an option that is none of the known ones: a typo must not fall back to something else. */
export function requireOneOf<Known extends string | number>(
  value: Known,
  name: string,
  known: readonly Known[],
): void {
  if (!known.includes(value)) {
    throw new RangeError(`${name} is ${JSON.stringify(value)}; known are ${known.join(', ')}.`);
  }
}
