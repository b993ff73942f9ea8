import type { TemplateBar } from './template-bars.ts';

/** A row's own unit, or a key that rows of the same words have in common. */
type UnitKey = string | number;

/** Counts the units that have each n-gram. */
export type UnitCounter = {
  /** Counts what a row of a unit has; what another row of it had counts no more. */
  add(unit: UnitKey, ngrams: Iterable<number>): void;
  unitsWith(ngram: number): number;
  units(): number;
};

/**
 * Counts units exactly as far as it matters, and no further: a stream has more of them than memory has room for. Up to
 * the most that a bar asks for of one n-gram, and up to so many in all that their share no longer matters.
 */
export function createUnitCounter(ngrams: number, { share, most }: TemplateBar): UnitCounter {
  const withNgram = Array.from({ length: ngrams }, () => createSaturatingSet(most));
  const all = createSaturatingSet(Math.ceil(most / share));
  return {
    add(unit, found) {
      all.add(unit);
      for (const ngram of found) withNgram[ngram]?.add(unit);
    },
    unitsWith: (ngram) => withNgram[ngram]?.size() ?? 0,
    units: all.size,
  };
}

/** Counts different keys up to so many, then keeps none of them. */
function createSaturatingSet(most: number) {
  let keys: Set<UnitKey> | undefined;
  let size = 0;
  return {
    add(key: UnitKey): void {
      if (size >= most) return;
      keys = (keys ?? new Set()).add(key);
      size = keys.size;
      if (size >= most) keys = undefined;
    },
    size: () => size,
  };
}
