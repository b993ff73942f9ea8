import { digest } from '@tenacious-bench/schema';
import { createTokenReader, type TokenReader } from '../words/create-token-reader.ts';
import type { EmbeddedText, Embedder } from './embedder.ts';
import { stableLog } from './stable-log.ts';
import { throwIfStopped } from './throw-if-stopped.ts';

export type LexicalEmbedderOptions = {
  /** Texts that show which words are common and so say little, best those of the tasks; without any, all weigh the same. */
  readonly background?: readonly string[];
  /** @default 1024 */
  readonly dimensions?: number;
};

/** How much each term of the background says, and what any other does. */
type Rarities = { readonly known: ReadonlyMap<number, number>; readonly unseen: number };

/** Weights are whole numbers of this many parts, so that their sums are exact and know no order. */
const PARTS = 4096;
/** Texts between two looks at whether somebody wants to stop. */
const BATCH = 256;

/**
 * The embedder that is always there: words and pairs of neighbouring words, weighed by how few texts of the background
 * have them (hashed TF-IDF). No model: it sees which words two texts share, never that two words mean the same.
 * The vector of a text depends on that text and the background alone, on every machine.
 *
 * @example
 * ```ts
 * const embedder = lexicalEmbedder({ background: ['the old harbour', 'the new bridge'] });
 * const embedded = await embedder.embed(['The old HARBOUR!', 'the old harbour', 'a quiet library']);
 * similarTexts(embedded.slice(0, 1), embedded.slice(1), { atLeast: 0.9 })
 * // => [{ task: 0, reference: 0, similarity: 1 }]
 * embedder.isLexical // => true
 * lexicalEmbedder({ dimensions: 0 }) // throws RangeError
 * ```
 */
export function lexicalEmbedder({
  background = [],
  dimensions = 1024,
}: LexicalEmbedderOptions = {}): Embedder {
  requireDimensions(dimensions);
  const reader = createTokenReader();
  const uses = countUses(background, reader);
  const rarities = raritiesOf(uses, background.length);
  return {
    name: 'lexical (hashed TF-IDF of words and pairs of words)',
    isLexical: true,
    settings: {
      dimensions,
      longestNgram: 2,
      background: background.length,
      weights: digest([...uses].sort(([one], [other]) => one - other)),
    },
    embed: async (texts, { signal, onProgress } = {}) => {
      const embedded: EmbeddedText[] = [];
      for (const text of texts) {
        if (embedded.length % BATCH === 0) throwIfStopped(signal);
        const vector = vectorOf(termsOf(text, reader), { dimensions, rarities });
        embedded.push({ vectors: [vector], truncated: false });
        const isBatch = embedded.length % BATCH === 0 || embedded.length === texts.length;
        if (isBatch) onProgress?.(embedded.length, texts.length);
      }
      return embedded;
    },
  };
}

function requireDimensions(dimensions: number): void {
  if (Number.isInteger(dimensions) && dimensions > 0) return;
  throw new RangeError(
    `dimensions is ${dimensions}: words need at least one place to be counted in`,
  );
}

/** How many texts have each term. */
function countUses(texts: readonly string[], reader: TokenReader): ReadonlyMap<number, number> {
  const uses = new Map<number, number>();
  for (const text of texts) {
    for (const term of new Set(termsOf(text, reader))) uses.set(term, (uses.get(term) ?? 0) + 1);
  }
  return uses;
}

function raritiesOf(uses: ReadonlyMap<number, number>, texts: number): Rarities {
  const rarityOf = (times: number) => 1 + stableLog((1 + texts) / (1 + times));
  const known = new Map(Array.from(uses, ([term, times]) => [term, rarityOf(times)]));
  return { known, unseen: rarityOf(0) };
}

function vectorOf(
  terms: Uint32Array,
  { dimensions, rarities }: { dimensions: number; rarities: Rarities },
): Float32Array {
  const sums = new Float64Array(dimensions);
  for (let start = 0, end = 0; start < terms.length; start = end) {
    const term = terms[start] as number;
    while (terms[end] === term) end++;
    const rarity = rarities.known.get(term) ?? rarities.unseen;
    const weight = Math.round(PARTS * (1 + stableLog(end - start)) * rarity);
    const place = term % dimensions;
    // The sign lets words that meet in one place cancel out instead of making texts alike.
    sums[place] = (sums[place] as number) + (term >>> 31 === 1 ? weight : -weight);
  }
  return new Float32Array(sums);
}

/** The hashes of the words and the pairs of neighbours of a text, equal ones side by side. */
function termsOf(text: string, reader: TokenReader): Uint32Array {
  const hashes = reader.read(text);
  const terms = new Uint32Array(Math.max(0, 2 * hashes.length - 1));
  let before = 0;
  for (let place = 0; place < hashes.length; place++) {
    const hash = hashes[place] as number;
    terms[2 * place] = mix(hash);
    if (place > 0) terms[2 * place - 1] = mix(Math.imul(before, 31) ^ hash);
    before = hash;
  }
  return terms.sort();
}

/** Lets the low digits of a hash depend on all of it. */
function mix(hash: number): number {
  let mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
