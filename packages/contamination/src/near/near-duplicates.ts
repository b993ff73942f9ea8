import { disjointSets } from '../repair/disjoint-sets.ts';
import { createTokenReader } from '../words/create-token-reader.ts';
import { createWordsTable } from '../words/create-words-table.ts';
import { tokenWords } from '../words/token-words.ts';
import { tokensKey } from '../words/tokens-key.ts';
import { createMinHashIndex } from './create-min-hash-index.ts';
import { assertCount, type MinHashOptions } from './min-hash-options.ts';
import { createSigner } from './min-hash-signature.ts';

/** Two texts of one list that are alike, by their places in it: `one` comes before `other`. */
export type NearDuplicate = {
  readonly one: number;
  readonly other: number;
  /** The exact Jaccard similarity of their word runs, counted on the words. */
  readonly similarity: number;
};

export type NearDuplicates = {
  /** A text with the same words as an earlier one stands in one pair only, with the first that has them. */
  readonly pairs: readonly NearDuplicate[];
  /** Texts that are tied by pairs, of two members or more. */
  readonly clusters: readonly (readonly number[])[];
  /** Texts in which there is no word to compare. */
  readonly withoutWords: readonly number[];
  /** Texts that were paired with `partners` earlier ones and may have more. */
  readonly cutShort: readonly number[];
  /** The chance that a pair exactly at the threshold is found; a more alike pair has a better one. */
  readonly expectedRecall: number;
};

export type NearDuplicatesOptions = MinHashOptions & {
  /**
   * With how many earlier texts one text is paired at most: ten thousand variants of one text have fifty million pairs.
   * @default 100
   */
  readonly partners?: number;
};

/**
 * Finds the texts of a list that are nearly the same. Candidates come from MinHash signatures, and what is reported was
 * counted on the words: no pair is below the threshold.
 *
 * @example
 * ```ts
 * const texts = ['Two Go engineers can start in May.', 'A quiet week', 'Two Go engineers can start in June.', 'a QUIET week!'];
 * const { pairs, clusters } = nearDuplicates(texts, { n: 2, threshold: 0.7 });
 * pairs[1] // => { one: 1, other: 3, similarity: 1 }
 * clusters // => [[0, 2], [1, 3]]
 * ```
 */
export function nearDuplicates(
  texts: readonly string[],
  { partners = 100, ...options }: NearDuplicatesOptions = {},
): NearDuplicates {
  assertCount('partners', partners, 'a text that may have no partner is never looked at');
  const near = nearEarlier(options, partners);
  const pairs: NearDuplicate[] = [];
  const withoutWords: number[] = [];
  const cutShort: number[] = [];
  for (const [other, text] of texts.entries()) {
    const found = near.look(other, text);
    if (found === undefined) withoutWords.push(other);
    else pairs.push(...found.pairs);
    if (found?.isCutShort) cutShort.push(other);
  }
  pairs.sort((a, b) => a.one - b.one || a.other - b.other);
  const { expectedRecall } = near;
  return {
    pairs,
    clusters: clustersOf(pairs, texts.length),
    withoutWords,
    cutShort,
    expectedRecall,
  };
}

type Found = { readonly pairs: readonly NearDuplicate[]; readonly isCutShort: boolean };

/** Looks at texts one after the other and finds the earlier ones that each is like; nothing for one without words. */
function nearEarlier(options: MinHashOptions, partners: number) {
  const reader = createTokenReader();
  const sign = createSigner(options);
  const index = createMinHashIndex(options);
  const table = createWordsTable();
  // The table and the index number the first texts with their words alike; these are their places.
  const places: number[] = [];
  const look = (other: number, text: string): Found | undefined => {
    const tokens = reader.read(text);
    if (tokens.length === 0) return undefined;
    const { number, isNew } = table.add(tokensKey(tokens), () => tokenWords(text).join(' '));
    if (!isNew) {
      return {
        pairs: [{ one: places[number] as number, other, similarity: 1 }],
        isCutShort: false,
      };
    }
    places.push(other);
    const entry = { text, signature: sign(tokens) };
    const near = index.query(entry, { most: partners });
    index.add(entry);
    const pairs = near.map((found) => ({
      one: places[found.index] as number,
      other,
      similarity: found.similarity,
    }));
    return { pairs, isCutShort: near.length === partners };
  };
  return { look, expectedRecall: index.expectedRecall };
}

function clustersOf(pairs: readonly NearDuplicate[], count: number): number[][] {
  const sets = disjointSets(count);
  for (const { one, other } of pairs) sets.join(one, other);
  return sets.sets(2);
}
