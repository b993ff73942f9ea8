const BASE = 0x9e3779b1;

/**
 * Writes the hash of the n-gram that begins at each token, and returns how many there are. Texts are hashed alone,
 * so no n-gram runs from one into another.
 */
export function hashNgrams(tokens: Uint32Array, n: number, hashes: Uint32Array): number {
  const count = tokens.length - n + 1;
  if (count <= 0) return 0;
  const power = powerOfBase(n);
  let rolling = 0;
  for (let index = 0; index < n - 1; index++) {
    rolling = (Math.imul(rolling, BASE) + (tokens[index] as number)) | 0;
  }
  let leaving = 0;
  for (let first = 0; first < count; first++) {
    const entering = tokens[first + n - 1] as number;
    rolling = (Math.imul(rolling, BASE) + entering - Math.imul(leaving, power)) | 0;
    leaving = tokens[first] as number;
    hashes[first] = spread(rolling);
  }
  return count;
}

/** What a token was multiplied with by the time that n others have entered. */
function powerOfBase(n: number): number {
  let power = 1;
  for (let exponent = 0; exponent < n; exponent++) power = Math.imul(power, BASE);
  return power;
}

/** The low bits of a polynomial only know the low bits of its tokens; tables are addressed with all of them. */
function spread(rolling: number): number {
  const once = Math.imul(rolling ^ (rolling >>> 16), 0x21f0aaad);
  const twice = Math.imul(once ^ (once >>> 15), 0x735a2d97);
  return twice ^ (twice >>> 15);
}
