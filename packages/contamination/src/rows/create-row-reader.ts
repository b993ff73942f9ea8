import { createPlaceFinder } from './create-place-finder.ts';
import type { Row } from './row.ts';
import { asRow, createTextReader, idKeys, type RowFields } from './row-texts.ts';

/** Reads the rows of one file and counts which declared fields they lack. */
export type RowReader = {
  /** The row that a value is; `row` counts from 1. */
  read(value: unknown, row: number): Row;
  /** How many of the rows read so far lack each declared field. */
  lacking(): Readonly<Record<string, number>>;
  /** Some keys of rows that lack a field, for whoever mistyped one. */
  keys(): readonly string[];
};

/**
 * Makes the reader of one file.
 *
 * @example
 * ```ts
 * const reader = createRowReader('train.jsonl', { fields: ['prompt', 'note'], unitField: 'family' });
 * reader.read({ task_id: 7, prompt: 'Say hello', family: 'greeting' }, 1)
 * // => { id: '7', file: 'train.jsonl', row: 1, texts: [{ field: 'prompt', text: 'Say hello' }], unit: 'greeting' }
 * reader.lacking() // => { prompt: 0, note: 1 }
 * ```
 */
export function createRowReader(file: string, options: RowFields = {}): RowReader {
  const readTexts = createTextReader(options);
  const findId = createNameFinder([options.idField, ...idKeys]);
  const findUnit = createNameFinder([options.unitField]);
  const lackingRows = new Map((options.fields ?? []).map((field) => [field, 0]));
  const keys = new Set<string>();

  function count(lacking: readonly string[], row: object): void {
    for (const field of lacking) lackingRows.set(field, (lackingRows.get(field) ?? 0) + 1);
    if (lacking.length > 0 && keys.size < mostKeys) {
      for (const key of Object.keys(row)) keys.add(key);
    }
  }

  function read(value: unknown, row: number): Row {
    const record = asRow(value);
    const { texts, lacking } = readTexts(record);
    count(lacking, record);
    const id = findId(record) ?? `row-${row}`;
    const unit = findUnit(record);
    return unit === undefined ? { id, file, row, texts } : { id, file, row, texts, unit };
  }

  return {
    read,
    lacking: () => Object.fromEntries(lackingRows),
    keys: () => [...keys].slice(0, mostKeys),
  };
}

// Enough to see what a file calls its fields, when each of a million rows has keys of its own.
const mostKeys = 20;

/** Finds the first of some paths that leads to a name. */
function createNameFinder(
  paths: readonly (string | undefined)[],
): (row: object) => string | undefined {
  const finders = paths.filter((path) => path !== undefined).map(createPlaceFinder);
  return (row) => {
    for (const find of finders) {
      const value = find(row)?.[0]?.value;
      const name = typeof value === 'number' ? String(value) : value;
      if (typeof name === 'string' && name !== '') return name;
    }
    return undefined;
  };
}
