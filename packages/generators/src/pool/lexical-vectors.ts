/** Turns texts into vectors, so that the cosine of two says how alike they are. */
export type Embedding = {
  /** What made the vectors, for the reasons. */
  readonly name: string;
  /** The cosine from which two tasks are copies: every way to make vectors has its own. */
  readonly cosine: number;
  readonly embed: (
    texts: readonly string[],
  ) => readonly Float32Array[] | Promise<readonly Float32Array[]>;
};

const dimensions = 512;

/**
 * Vectors of the words of texts, weighed by how few texts use them (hashed TF-IDF). No model: they see which words two
 * texts share in any order, never that two words mean the same.
 *
 * @example
 * ```ts
 * const [one, other] = lexicalVectors(['terms and references', 'references and terms', 'a pause']);
 * one.length // => 512
 * one.every((value, index) => value === other[index]) // => true
 * ```
 */
export function lexicalVectors(texts: readonly string[]): Float32Array[] {
  const counts = texts.map(countWords);
  const uses = new Map<string, number>();
  for (const count of counts) {
    for (const word of count.keys()) uses.set(word, (uses.get(word) ?? 0) + 1);
  }
  return counts.map((count) => vectorOf(count, uses, texts.length));
}

/**
 * The built-in way to compare tasks as vectors, with the cosine that was measured to part copies from kin.
 *
 * @example
 * ```ts
 * lexicalEmbedding.cosine // => 0.8
 * ```
 */
export const lexicalEmbedding: Embedding = {
  name: 'lexical vectors',
  cosine: 0.8,
  embed: lexicalVectors,
};

function countWords(text: string): ReadonlyMap<string, number> {
  const count = new Map<string, number>();
  for (const word of text.split(/\s+/)) {
    if (word !== '') count.set(word, (count.get(word) ?? 0) + 1);
  }
  return count;
}

function vectorOf(
  count: ReadonlyMap<string, number>,
  uses: ReadonlyMap<string, number>,
  texts: number,
): Float32Array {
  const vector = new Float32Array(dimensions);
  // In alphabetical order: sums of floating-point numbers depend on theirs.
  for (const word of [...count.keys()].sort()) {
    const hash = hashOf(word);
    const weight =
      (1 + Math.log(count.get(word) as number)) *
      Math.log((1 + texts) / (uses.get(word) as number));
    const place = hash % dimensions;
    // The sign lets words that meet in one place cancel out instead of making texts alike.
    vector[place] = (vector[place] as number) + (hash >>> 31 === 1 ? weight : -weight);
  }
  return vector;
}

/** FNV-1a, mixed at the end so that the low digits depend on every character. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < word.length; index++) {
    hash = Math.imul(hash ^ word.charCodeAt(index), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return (hash ^ (hash >>> 13)) >>> 0;
}
