const SIZE = 624;
const SHIFT = 397;

/** How the 624 words are filled: from one word (numpy's `RandomState`) or from a list (Python's `random`). */
export type MersenneSeed = { readonly word: number } | { readonly words: readonly number[] };

/**
 * MT19937, kept because published figures were drawn with it. Each call returns 32 bits as a number from
 * 0 to 2^32 - 1 (Matsumoto & Nishimura 1998).
 */
export function mersenneTwister(seed: MersenneSeed): () => number {
  const state = 'word' in seed ? seedByWord(seed.word) : seedByWords(seed.words);
  let at = SIZE;
  return () => {
    if (at === SIZE) {
      twist(state);
      at = 0;
    }
    return temper(state[at++] as number);
  };
}

function seedByWord(word: number): Uint32Array {
  const state = new Uint32Array(SIZE);
  state[0] = word;
  for (let index = 1; index < SIZE; index++) {
    state[index] = Math.imul(1812433253, mixed(state, index - 1)) + index;
  }
  return state;
}

function seedByWords(words: readonly number[]): Uint32Array {
  const state = seedByWord(19650218);
  let index = 1;
  const advance = () => {
    index += 1;
    if (index < SIZE) return;
    state[0] = state[SIZE - 1] as number;
    index = 1;
  };
  for (let round = 0; round < Math.max(SIZE, words.length); round++) {
    const key = round % words.length;
    const word = Math.imul(mixed(state, index - 1), 1664525);
    state[index] = ((state[index] as number) ^ word) + (words[key] as number) + key;
    advance();
  }
  for (let round = 1; round < SIZE; round++) {
    const word = Math.imul(mixed(state, index - 1), 1566083941);
    state[index] = ((state[index] as number) ^ word) - index;
    advance();
  }
  state[0] = 0x80000000;
  return state;
}

function mixed(state: Uint32Array, index: number): number {
  const word = state[index] as number;
  return word ^ (word >>> 30);
}

function twist(state: Uint32Array): void {
  for (let index = 0; index < SIZE; index++) {
    const next = state[(index + 1) % SIZE] as number;
    const joined = ((state[index] as number) & 0x80000000) | (next & 0x7fffffff);
    const far = state[(index + SHIFT) % SIZE] as number;
    state[index] = far ^ (joined >>> 1) ^ (joined & 1 ? 0x9908b0df : 0);
  }
}

function temper(word: number): number {
  let bits = word;
  bits ^= bits >>> 11;
  bits ^= (bits << 7) & 0x9d2c5680;
  bits ^= (bits << 15) & 0xefc60000;
  return (bits ^ (bits >>> 18)) >>> 0;
}
