const START = 0x811c9dc5;
const MULTIPLIER = 0x01000193;

/**
 * The 32-bit hash under which the lexical kernel knows a word as {@link findTokens} gives it.
 *
 * @example
 * ```ts
 * hashToken('bench') === hashToken('bench') // => true
 * hashToken('bench') === hashToken('Bench') // => false
 * ```
 */
export function hashToken(word: string): number {
  let state = START;
  // Code units and not bytes: for ASCII they are the same, and nothing else needs to be encoded first.
  for (let index = 0; index < word.length; index++) {
    state = Math.imul(state ^ word.charCodeAt(index), MULTIPLIER);
  }
  return finishTokenHash(state) >>> 0;
}

/** Hash state before the first code unit of a word, for loops that hash while they read. */
export const tokenHashStart = START;

/** What the state is multiplied with after each code unit was mixed in by exclusive or. */
export const tokenHashMultiplier = MULTIPLIER;

/** Spreads the last code units over all bits: they have hardly reached the upper ones. */
export function finishTokenHash(state: number): number {
  const spread = Math.imul(state ^ (state >>> 15), 0x2c1b3c6d);
  return spread ^ (spread >>> 13);
}
