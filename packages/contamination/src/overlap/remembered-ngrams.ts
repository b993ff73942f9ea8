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

// No n-gram runs from one text into another.
function ngramsOf({ words, textStarts }: MaskedRow, n: number): ReadonlySet<string> {
  const texts = textStarts.map((start, text) =>
    words.slice(start, (textStarts[text + 1] ?? words.length + 1) - 1),
  );
  return new Set(texts.flatMap((text) => runsOfWords(text, n)));
}
