import type { Row } from '../rows/row.ts';
import { maskTemplates, type Templates } from '../templates/templates.ts';
import { findTokens } from '../words/find-tokens.ts';

/** Where a word stands: in which text of its row, and at which offsets. */
type WordPlace = { readonly text: number; readonly start: number; readonly end: number };

/** A row as its words, all texts one after the other, with those known that belong to no template. */
export type MaskedRow = {
  readonly row: Row;
  /** The words in comparable form; an empty one stands between two texts. */
  readonly words: readonly string[];
  readonly places: readonly WordPlace[];
  /** By position: 1 for a word that no template covers. */
  readonly isOwn: Uint8Array;
  /** The positions of those words, in order: what remains of a row that fills in a form. */
  readonly ownPositions: readonly number[];
  /** Where each text begins, by position. */
  readonly textStarts: readonly number[];
  readonly size: number;
  readonly own: number;
};

/** Reads the words of a row and masks its templates. */
export function maskedRow(row: Row, templates: Templates): MaskedRow {
  const words: string[] = [];
  const places: WordPlace[] = [];
  const isOwn: number[] = [];
  const textStarts: number[] = [];
  for (const [text, { text: content }] of row.texts.entries()) {
    if (text > 0) {
      words.push('');
      places.push({ text, start: 0, end: 0 });
      isOwn.push(0);
    }
    textStarts.push(words.length);
    const tokens = findTokens(content);
    const own = maskTemplates(
      tokens.map((token) => token.text),
      templates,
    );
    for (const [at, { text: word, start, end }] of tokens.entries()) {
      words.push(word);
      places.push({ text, start, end });
      isOwn.push(own[at] as number);
    }
  }
  const ownPositions = [...isOwn.keys()].filter((at) => isOwn[at] === 1);
  const size = words.length - Math.max(0, row.texts.length - 1);
  const own = ownPositions.length;
  return { row, words, places, isOwn: Uint8Array.from(isOwn), ownPositions, textStarts, size, own };
}
