import type { Row } from '../rows/row.ts';
import { createTokenReader, type TokenReader } from '../words/create-token-reader.ts';
import { createWordsTable } from '../words/create-words-table.ts';
import { tokensKey } from '../words/tokens-key.ts';
import { type CanonicalOptions, canonicalText } from './canonical-hash.ts';

/** Rows that can be asked which of them say just what another row says. */
export type ExactIndex = {
  /** Returns the row's number, counted from 0. */
  readonly add: (row: Pick<Row, 'texts'>) => number;
  /** The numbers of all rows with the same words; none for a row without words. */
  readonly lookup: (row: Pick<Row, 'texts'>) => readonly number[];
};

/**
 * Makes an index of rows for exact duplicates: rows with the same words, whatever else differs. Most rows of a stream
 * are told apart by a number that their words make, and whatever has the same number is compared word by word.
 *
 * @example
 * ```ts
 * const index = createExactIndex();
 * index.add({ texts: [{ field: 'body', text: 'Two seats in May.' }] });
 * index.lookup({ texts: [{ field: 'input', text: 'two SEATS, in May' }] }) // => [0]
 * index.lookup({ texts: [{ field: 'input', text: 'two seats in June' }] }) // => []
 * ```
 */
export function createExactIndex({ isOrdered = false }: CanonicalOptions = {}): ExactIndex {
  const reader = createTokenReader();
  const table = createWordsTable();
  const rowsOf: number[][] = [];
  let size = 0;
  return {
    add: (row) => {
      const key = rowKey(row, reader, isOrdered);
      if (key !== undefined) {
        const { number, isNew } = table.add(key, () => canonicalText(row, { isOrdered }));
        if (isNew) rowsOf.push([]);
        rowsOf[number]?.push(size);
      }
      size += 1;
      return size - 1;
    },
    lookup: (row) => {
      const key = rowKey(row, reader, isOrdered);
      if (key === undefined) return [];
      const number = table.find(key, () => canonicalText(row, { isOrdered }));
      return number === undefined ? [] : (rowsOf[number] as number[]);
    },
  };
}

/** Nothing for a row without words. */
function rowKey(
  { texts }: Pick<Row, 'texts'>,
  reader: TokenReader,
  isOrdered: boolean,
): number | undefined {
  const keys: number[] = [];
  for (const { text } of texts) {
    const tokens = reader.read(text);
    if (tokens.length > 0) keys.push(tokensKey(tokens));
  }
  if (keys.length < 2) return keys[0];
  if (!isOrdered) keys.sort((one, other) => one - other);
  return tokensKey(Uint32Array.from(keys.flatMap((key) => [key / 0x100000000, key >>> 0])));
}
