import { runsOfWords } from '../templates/templates.ts';
import type { MaskedRow } from './masked-row.ts';

/** Makes a reader of the different n-grams of a row, template or not, that reads a row once however often it is asked. */
export function rememberedNgrams(n: number): (row: MaskedRow) => ReadonlySet<string> {
  const remembered = new WeakMap<MaskedRow, ReadonlySet<string>>();
  return (row) => {
    const known = remembered.get(row) ?? ngramsOf(row, n);
    remembered.set(row, known);
    return known;
  };
}

// Two texts have nothing in common that runs from one into the other: an empty word stands between them.
function ngramsOf({ words }: MaskedRow, n: number): ReadonlySet<string> {
  return new Set(runsOfWords(words, n).filter((ngram) => !ngram.includes('  ')));
}
