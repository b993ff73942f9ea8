import { sha256Hex } from '@tenacious-bench/schema/core';
import type { Row } from '../rows/row.ts';
import { tokenWords } from '../words/token-words.ts';

export type CanonicalOptions = {
  /** Whether the same texts in other fields make another row. @default false */
  readonly isOrdered?: boolean;
};

/**
 * The SHA-256 of what a row says: the same whatever its case, punctuation, white space, accents, look-alike letters
 * and names of fields, and without `isOrdered` their order.
 *
 * @example
 * ```ts
 * const row = { texts: [{ field: 'subject', text: 'Two seats' }, { field: 'body', text: 'In May?' }] };
 * const other = { texts: [{ field: 'input', text: 'in MAY' }, { field: 'title', text: 'Two  seats.' }] };
 * canonicalHash(row) === canonicalHash(other) // => true
 * canonicalHash(row, { isOrdered: true }) === canonicalHash(other, { isOrdered: true }) // => false
 * ```
 */
export function canonicalHash(row: Pick<Row, 'texts'>, options: CanonicalOptions = {}): string {
  return `sha256:${sha256Hex(canonicalText(row, options))}`;
}

/** The words that a row says, a space between words and a line for each text that has any. */
export function canonicalText(
  { texts }: Pick<Row, 'texts'>,
  { isOrdered = false }: CanonicalOptions,
): string {
  const lines = texts.map(({ text }) => tokenWords(text).join(' ')).filter((line) => line !== '');
  return (isOrdered ? lines : lines.sort()).join('\n');
}
