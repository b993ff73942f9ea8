import { filterBits } from './filter-bits.ts';
import { hashNgrams } from './hash-ngrams.ts';

/**
 * The n-grams of many texts, found by their hash. A plain object of typed arrays and numbers: it can be posted to
 * another thread, which then works on the same memory if that is shared.
 */
export type NgramIndex = {
  readonly n: number;
  /** Indexed n-grams; one that occurs twice counts twice. */
  readonly size: number;
  /** The token hashes of all texts, one text after the other. */
  readonly tokens: Uint32Array;
  /** Where each text begins in `tokens`, and at last the length of `tokens`. */
  readonly textStarts: Uint32Array;
  /** A Bloom filter. The upper bits of a hash name the one word in which its bits lie, so asking it costs one access. */
  readonly filter: Uint32Array;
  /** Where the bucket named by the upper bits of a hash begins in `positions`, and at last their number. */
  readonly bucketStarts: Uint32Array;
  /** Where n-grams begin in `tokens`: bucket by bucket, ascending within each. */
  readonly positions: Uint32Array;
  /** The lowest eight bits of each n-gram's hash: they spare most of the readings of `tokens` that are in vain. */
  readonly fingerprints: Uint8Array;
};

export type NgramIndexOptions = {
  /** Words in a row. @default 8 */
  readonly n?: number;
  /** Whether the n-gram that begins at a token of a text is looked for. @default all are */
  readonly isIndexed?: (text: number, position: number) => boolean;
  /** Lays everything on shared memory, for worker threads. @default false */
  readonly shared?: boolean;
};

type FoundNgrams = {
  readonly size: number;
  readonly starts: Uint32Array;
  readonly hashes: Uint32Array;
};

/**
 * Indexes the n-grams of texts, given as token hashes, in about 14 bytes for each n-gram.
 *
 * @example
 * ```ts
 * const reader = createTokenReader();
 * const index = buildNgramIndex([reader.read('we never quote a price').slice()], { n: 3 });
 * index.size // => 3
 * buildNgramIndex([], { n: 0 }) // throws RangeError
 * ```
 */
export function buildNgramIndex(
  texts: readonly Uint32Array[],
  { n = 8, isIndexed = () => true, shared = false }: NgramIndexOptions = {},
): NgramIndex {
  requireNgramLength(n);
  const allocate = shared ? sharedWords : ownWords;
  const textStarts = startsOf(texts, allocate);
  const tokens = allocate(textStarts[texts.length] as number);
  texts.forEach((text, number) => {
    tokens.set(text, textStarts[number]);
  });
  const found = findNgrams({ tokens, textStarts }, { n, isIndexed });
  return {
    ...{ n, size: found.size, tokens, textStarts },
    filter: fillFilter(found, allocate),
    ...fillBuckets(found, allocate),
  };
}

type Allocate = (length: number) => Uint32Array;

function ownWords(length: number): Uint32Array {
  return new Uint32Array(length);
}

function sharedWords(length: number): Uint32Array {
  return new Uint32Array(new SharedArrayBuffer(4 * length));
}

function startsOf(texts: readonly Uint32Array[], allocate: Allocate): Uint32Array {
  const starts = allocate(texts.length + 1);
  let end = 0;
  texts.forEach((text, number) => {
    end += text.length;
    starts[number + 1] = end;
  });
  if (end < 2 ** 32) return starts;
  throw new RangeError(`the texts have ${end} tokens, but positions in an index end at 2^32`);
}

function findNgrams(
  { tokens, textStarts }: Pick<NgramIndex, 'tokens' | 'textStarts'>,
  { n, isIndexed }: Required<Pick<NgramIndexOptions, 'n' | 'isIndexed'>>,
): FoundNgrams {
  const hashes = new Uint32Array(tokens.length);
  const starts = new Uint32Array(tokens.length);
  let size = 0;
  for (let text = 0; text + 1 < textStarts.length; text++) {
    const start = textStarts[text] as number;
    // Hashes are written where there is room for all of the text, then moved up over those that are left out.
    const count = hashNgrams(
      tokens.subarray(start, textStarts[text + 1]),
      n,
      hashes.subarray(start),
    );
    for (let position = 0; position < count; position++) {
      if (!isIndexed(text, position)) continue;
      hashes[size] = hashes[start + position] as number;
      starts[size++] = start + position;
    }
  }
  return { size, starts, hashes };
}

function fillFilter({ size, hashes }: FoundNgrams, allocate: Allocate): Uint32Array {
  // Between 8 and 16 bits for each n-gram.
  const filter = allocate(powerOfTwoFrom(size / 4));
  const shift = Math.clz32(filter.length - 1);
  for (let ngram = 0; ngram < size; ngram++) {
    const hash = hashes[ngram] as number;
    const word = hash >>> shift;
    filter[word] = (filter[word] as number) | filterBits(hash);
  }
  return filter;
}

function fillBuckets({ size, hashes, starts }: FoundNgrams, allocate: Allocate) {
  const buckets = powerOfTwoFrom(size / 2);
  const shift = Math.clz32(buckets - 1);
  const bucketStarts = allocate(buckets + 1);
  for (let ngram = 0; ngram < size; ngram++) {
    const bucket = (hashes[ngram] as number) >>> shift;
    bucketStarts[bucket] = (bucketStarts[bucket] as number) + 1;
  }
  for (let bucket = 1; bucket <= buckets; bucket++) {
    bucketStarts[bucket] = (bucketStarts[bucket] as number) + (bucketStarts[bucket - 1] as number);
  }
  const positions = allocate(size);
  const fingerprints = new Uint8Array(allocate(Math.ceil(size / 4)).buffer, 0, size);
  // From the last to the first, each end moves down to the start of its bucket.
  for (let ngram = size - 1; ngram >= 0; ngram--) {
    const hash = hashes[ngram] as number;
    const slot = (bucketStarts[hash >>> shift] as number) - 1;
    bucketStarts[hash >>> shift] = slot;
    positions[slot] = starts[ngram] as number;
    fingerprints[slot] = hash;
  }
  return { bucketStarts, positions, fingerprints };
}

/** At least two, for a shift by 32 bits would be one by none. */
function powerOfTwoFrom(least: number): number {
  let power = 2;
  while (power < least) power *= 2;
  return power;
}

function requireNgramLength(n: number): void {
  if (Number.isSafeInteger(n) && n >= 1) return;
  throw new RangeError(`an n-gram of ${n} words is none: a whole number of at least 1 is needed`);
}
