import { createTokenReader } from '../words/create-token-reader.ts';
import { bandShape } from './band-shape.ts';
import { type BandTable, bandTable } from './band-table.ts';
import { exactSimilarity, type SimilarityTo } from './exact-similarity.ts';
import { agreement, leastAgreement, rareDisagreement } from './least-agreement.ts';
import { type MinHashOptions, type MinHashSettings, minHashSettings } from './min-hash-options.ts';
import { createSigner } from './min-hash-signature.ts';

/** A text that was read once: plain data that a worker can make and send. Without words its signature is empty. */
export type SignedText = { readonly text: string; readonly signature: Uint32Array };

/** An indexed text that is alike, by the number that `add` gave it. */
export type NearText = {
  readonly index: number;
  /** The exact Jaccard similarity of both texts' word runs, counted on the words. */
  readonly similarity: number;
};

export type MinHashIndex = {
  readonly settings: MinHashSettings;
  /** The chance that a pair exactly at the threshold is found; none below the threshold ever is. */
  readonly expectedRecall: number;
  readonly size: number;
  readonly sign: (text: string) => SignedText;
  /** Returns the text's number, counted from 0. */
  readonly add: (text: string | SignedText) => number;
  /** The indexed texts at or above the threshold in the order of their numbers; `most` stops looking after so many. */
  readonly query: (text: string | SignedText, options?: { readonly most?: number }) => NearText[];
  readonly entries: () => readonly SignedText[];
  /** Adds what another index of the same settings holds, in its order. */
  readonly merge: (other: MinHashIndex) => void;
};

/**
 * An index of texts that finds near-duplicates of a text among them. Hold the small side in it and stream the large
 * one past, or build one index for each shard and merge them.
 *
 * @example
 * ```ts
 * const index = createMinHashIndex({ n: 2, threshold: 0.5 });
 * index.add('We can place two Go engineers in three weeks.');
 * index.query('We can place two Go engineers in four weeks!') // => [{ index: 0, similarity: 0.6 }]
 * index.query('The office is closed on Friday.') // => []
 * ```
 */
export function createMinHashIndex(options: MinHashOptions = {}): MinHashIndex {
  const settings = minHashSettings(options);
  const shape = bandShape(settings);
  const entries: SignedText[] = [];
  const held: Held = {
    entries,
    least: leastAgreement(settings.threshold, settings.permutations),
    table: bandTable(shape),
    read: readText(settings),
    similarityOf: exactSimilarity(entries, settings),
  };
  const add = (text: string | SignedText): number => {
    const entry = held.read(text);
    if (entry.signature.length > 0) held.table.add(entry.signature, entries.length);
    return entries.push(entry) - 1;
  };
  return {
    settings,
    expectedRecall: Math.max(0, shape.expectedRecall - rareDisagreement),
    get size() {
      return entries.length;
    },
    entries: () => entries,
    sign: held.read,
    add,
    query: (text, { most = Number.POSITIVE_INFINITY } = {}) =>
      nearTexts(held.read(text), held, { threshold: settings.threshold, most }),
    merge: (other) => {
      assertSameSettings(settings, other.settings);
      for (const entry of other.entries().slice()) add(entry);
    },
  };
}

type Held = {
  readonly entries: readonly SignedText[];
  /** In how many places the signatures of texts at the threshold agree. */
  readonly least: number;
  readonly table: BandTable;
  readonly read: (text: string | SignedText) => SignedText;
  readonly similarityOf: (text: string) => SimilarityTo;
};

function nearTexts(
  { text, signature }: SignedText,
  { entries, table, least, similarityOf }: Held,
  { threshold, most }: { readonly threshold: number; readonly most: number },
): NearText[] {
  if (signature.length === 0) return [];
  const near: NearText[] = [];
  const seen = new Set<number>();
  let similarityTo: SimilarityTo | undefined;
  for (const index of table.candidates(signature)) {
    if (near.length >= most) break;
    if (seen.has(index)) continue;
    seen.add(index);
    const entry = entries[index] as SignedText;
    if (agreement(signature, entry.signature) < least) continue;
    // Most texts of a stream have no candidate, and their words need no numbers.
    similarityTo ??= similarityOf(text);
    const similarity = similarityTo(index);
    if (similarity >= threshold) near.push({ index, similarity });
  }
  return near.sort((one, other) => one.index - other.index);
}

function readText(settings: MinHashSettings): Held['read'] {
  const reader = createTokenReader();
  const sign = createSigner(settings);
  return (text) => (typeof text === 'string' ? { text, signature: sign(reader.read(text)) } : text);
}

function assertSameSettings(one: MinHashSettings, other: MinHashSettings): void {
  for (const name of ['n', 'permutations', 'seed'] as const) {
    if (one[name] === other[name]) continue;
    throw new RangeError(
      `${name} is ${one[name]} in one index and ${other[name]} in the other: their signatures cannot be compared`,
    );
  }
}
