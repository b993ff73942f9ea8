import type { Vocabulary } from '@tenacious-bench/schema';
import { patternWords } from './pattern-words.ts';
import { markNames } from './word-marks.ts';
import { compileWordPatterns, type WordPattern } from './word-pattern.ts';

/** The vocabulary's words about prices, ready to be looked up. */
export type PriceLanguage = NonNullable<Vocabulary['prices']> & {
  readonly words: {
    readonly foreign: ReadonlySet<string>;
    readonly totals: ReadonlySet<string>;
    readonly raises: ReadonlySet<string>;
    readonly lowers: ReadonlySet<string>;
    readonly concessions: ReadonlySet<string>;
    readonly accepts: ReadonlySet<string>;
    readonly caps: ReadonlySet<string>;
    /** The words of each kind of price, family by family. */
    readonly kinds: readonly (readonly ReadonlySet<string>[])[];
  };
  /** Ids of the other topics whose facts hold money, and of those that hold percentages. */
  readonly otherMoney: readonly string[];
  readonly otherShares: readonly string[];
  readonly floorPatterns: readonly WordPattern[];
};

/** Prepares the words about prices of a vocabulary that has any. */
export function priceLanguage({
  prices,
  topics,
  groups = {},
}: Vocabulary): PriceLanguage | undefined {
  if (prices === undefined) return undefined;
  const language = { groups, names: markNames, wordsOf: patternWords };
  const others = (measure: string) =>
    topics
      .filter(({ fields, id }) => id !== prices.topic && fields.some((f) => f.measure === measure))
      .map(({ id }) => id);
  return {
    ...prices,
    words: {
      foreign: setOf(prices.foreign),
      totals: setOf(prices.totals),
      raises: setOf(prices.raises),
      lowers: setOf(prices.lowers),
      concessions: setOf(prices.concessions),
      accepts: setOf(prices.accepts),
      caps: setOf(prices.caps),
      kinds: prices.kinds.map((family) => family.map(setOf)),
    },
    otherMoney: others('money'),
    otherShares: others('percent'),
    floorPatterns: prices.floors.flatMap((floor) => compileWordPatterns(floor, language)),
  };
}

function setOf(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/));
}
