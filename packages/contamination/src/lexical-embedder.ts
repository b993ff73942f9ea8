import { digest } from '@tenacious-bench/schema';
import { createTokenReader, type TokenReader } from './create-token-reader.ts';
import type { EmbeddedText, Embedder } from './embedder.ts';
import { stableLog } from './stable-log.ts';
import { throwIfStopped } from './throw-if-stopped.ts';

export type LexicalEmbedderOptions = {
  /** Texts that show which words are common and so say little, best those of the tasks; without any, all weigh the same. */
  readonly background?: readonly string[];
  /** @default 1024 */
  readonly dimensions?: number;
};

type Weights = {
  readonly texts: number;
  readonly uses: ReadonlyMap<number, number>;
};

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
  const weights = weighWords(background, reader);
  return {
    name: 'lexical (hashed TF-IDF of words and pairs of words)',
    isLexical: true,
    settings: {
      dimensions,
      longestNgram: 2,
      background: background.length,
      weights: digest([...weights.uses].sort(([one], [other]) => one - other)),
    },
    embed: async (texts, { signal, onProgress } = {}) => {
      const embedded: EmbeddedText[] = [];
      for (const text of texts) {
        if (embedded.length % BATCH === 0) throwIfStopped(signal);
        const vector = vectorOf(countTerms(text, reader), { dimensions, weights });
        embedded.push({ vectors: [vector], truncated: false });
        if (embedded.length % BATCH === 0) onProgress?.(embedded.length, texts.length);
      }
      onProgress?.(texts.length, texts.length);
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

function weighWords(background: readonly string[], reader: TokenReader): Weights {
  const uses = new Map<number, number>();
  for (const text of background) {
    for (const term of countTerms(text, reader).keys()) count(uses, term);
  }
  return { texts: background.length, uses };
}

function vectorOf(
  counts: ReadonlyMap<number, number>,
  { dimensions, weights }: { dimensions: number; weights: Weights },
): Float32Array {
  const sums = new Float64Array(dimensions);
  for (const [term, times] of counts) {
    const rarity = 1 + stableLog((1 + weights.texts) / (1 + (weights.uses.get(term) ?? 0)));
    const weight = Math.round(PARTS * (1 + stableLog(times)) * rarity);
    const place = term % dimensions;
    // The sign lets words that meet in one place cancel out instead of making texts alike.
    sums[place] = (sums[place] as number) + (term >>> 31 === 1 ? weight : -weight);
  }
  return Float32Array.from(sums);
}

/** How often a text has each word and each pair of neighbours, by their hashes. */
function countTerms(text: string, reader: TokenReader): ReadonlyMap<number, number> {
  const hashes = reader.read(text);
  const counts = new Map<number, number>();
  for (const [place, hash] of hashes.entries()) {
    count(counts, mix(hash));
    const before = hashes[place - 1];
    if (before !== undefined) count(counts, mix(Math.imul(before, 31) ^ hash));
  }
  return counts;
}

function count(counts: Map<number, number>, term: number): void {
  counts.set(term, (counts.get(term) ?? 0) + 1);
}

/** Lets the low digits of a hash depend on all of it. */
function mix(hash: number): number {
  let mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
