/**
 * Seeds an sfc32 state with the written-down procedure of this library: three words from the
 * seed, each through the splitmix32 finaliser, a counter of 1, then 15 discarded outputs.
 */
export function seedSfc32(seed: number | string): Int32Array {
  const words = typeof seed === 'string' ? wordsOfText(seed) : wordsOfInteger(seed);
  const state = new Int32Array(4);
  for (let index = 0; index < 3; index++) {
    state[index] = mix((words[index] as number) + Math.imul(index + 1, 0x9e3779b9));
  }
  state[3] = 1;
  for (let round = 0; round < 15; round++) nextSfc32(state);
  return state;
}

/** Advances the state and returns 32 random bits as a signed integer (Doty-Humphrey's sfc32). */
export function nextSfc32(state: Int32Array): number {
  const b = state[1] as number;
  const c = state[2] as number;
  const output = ((((state[0] as number) + b) | 0) + (state[3] as number)) | 0;
  state[3] = ((state[3] as number) + 1) | 0;
  state[0] = b ^ (b >>> 9);
  state[1] = (c + (c << 3)) | 0;
  state[2] = (((c << 21) | (c >>> 11)) + output) | 0;
  return output;
}

// The third word is 0 for a number and above 0 for a text, so 42 and '42' are different seeds.
function wordsOfInteger(seed: unknown): number[] {
  if (typeof seed !== 'number') {
    throw new TypeError(`The seed is a ${typeof seed}; only a number or a text names a stream.`);
  }
  if (!Number.isSafeInteger(seed)) {
    throw new RangeError(`The seed is ${seed}; it must be a whole number up to 2^53 - 1 in size.`);
  }
  return [seed >>> 0, Math.floor(seed / 0x100000000) >>> 0, 0];
}

// Two FNV-1a hashes with different offsets: one alone would make 1 in 65,000 seeds collide.
function wordsOfText(seed: string): number[] {
  return [fnv1a(seed, 0x811c9dc5), fnv1a(seed, 0xc59d1c81), seed.length + 1];
}

function fnv1a(text: string, offset: number): number {
  let hash = offset | 0;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    hash = Math.imul(hash ^ (unit & 0xff), 0x01000193);
    hash = Math.imul(hash ^ (unit >>> 8), 0x01000193);
  }
  return hash;
}

function mix(word: number): number {
  let mixed = word | 0;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x21f0aaad);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
  return mixed ^ (mixed >>> 15);
}
