import { findTokens } from './find-tokens.ts';
import type { Row } from './row.ts';
import { maskTemplates, type Templates } from './templates.ts';

/** Where a word stands: in which text of its row, and at which offsets. */
export type WordPlace = { readonly text: number; readonly start: number; readonly end: number };

/** A row as its words, all texts one after the other, with those known that belong to no template. */
export type MaskedRow = {
  readonly row: Row;
  /** The words in comparable form; an empty one stands between two texts. */
  readonly words: readonly string[];
  readonly places: readonly WordPlace[];
  /** By position: 1 for a word that no template covers. */
  readonly isOwn: Uint8Array;
  /** The positions of those words, in order, and of what stands between two texts. */
  readonly ownPositions: readonly number[];
  /** How many words the row has, and how many of them are its own. */
  readonly size: number;
  readonly own: number;
};

/** Reads the words of a row and masks its templates. */
export function maskedRow(row: Row, templates: Templates): MaskedRow {
  const words: string[] = [];
  const places: WordPlace[] = [];
  for (const [text, { text: content }] of row.texts.entries()) {
    if (text > 0) {
      words.push('');
      places.push({ text, start: 0, end: 0 });
    }
    for (const token of findTokens(content)) {
      words.push(token.text);
      places.push({ text, start: token.start, end: token.end });
    }
  }
  const isOwn = maskTemplates(words, templates);
  const size = words.filter((word) => word !== '').length;
  const own = isOwn.reduce((sum, value) => sum + value, 0);
  const ownPositions = [...words.keys()].filter((at) => isOwn[at] === 1 || words[at] === '');
  return { row, words, places, isOwn, ownPositions, size, own };
}
