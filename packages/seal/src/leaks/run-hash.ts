/** The hash of some words in a row. */
export function runHash(
  words: Uint32Array,
  { at, length, base }: { at: number; length: number; base: number },
): number {
  let rolling = 0;
  for (let word = at; word < at + length; word += 1) {
    rolling = (Math.imul(rolling, base) + (words[word] as number)) | 0;
  }
  return spread(rolling) >>> 0;
}

/** Writes the hash of the run of so many words that begins at each word, and returns how many there are. */
export function hashRuns(
  words: Uint32Array,
  { count, length, base }: { count: number; length: number; base: number },
  hashes: Uint32Array,
): number {
  const runs = count - length + 1;
  if (runs <= 0) return 0;
  const power = powerOf(base, length);
  let rolling = 0;
  for (let word = 0; word < length - 1; word += 1) {
    rolling = (Math.imul(rolling, base) + (words[word] as number)) | 0;
  }
  let leaving = 0;
  for (let first = 0; first < runs; first += 1) {
    const entering = words[first + length - 1] as number;
    rolling = (Math.imul(rolling, base) + entering - Math.imul(leaving, power)) | 0;
    leaving = words[first] as number;
    hashes[first] = spread(rolling);
  }
  return runs;
}

/** What a word was multiplied with by the time that it leaves. */
function powerOf(base: number, length: number): number {
  let power = 1;
  for (let exponent = 0; exponent < length; exponent += 1) power = Math.imul(power, base);
  return power;
}

/** The low bits of a polynomial only know the low bits of its words; tables are addressed with all of them. */
function spread(rolling: number): number {
  const once = Math.imul(rolling ^ (rolling >>> 16), 0x21f0aaad);
  const twice = Math.imul(once ^ (once >>> 15), 0x735a2d97);
  return twice ^ (twice >>> 15);
}
