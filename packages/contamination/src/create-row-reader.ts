import { findPlaces } from './find-places.ts';
import type { Row } from './row.ts';
import { asRow, idKeys, type RowFields, rowTexts } from './row-texts.ts';

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
  const { fields = [], unitField } = options;
  const lacking = new Map(fields.map((field) => [field, 0]));
  const keys = new Set<string>();

  function countFields(row: object): void {
    for (const field of fields) {
      if (findPlaces(row, field) !== undefined) continue;
      lacking.set(field, (lacking.get(field) ?? 0) + 1);
      if (keys.size < mostKeys) for (const key of Object.keys(row)) keys.add(key);
    }
  }

  function read(value: unknown, row: number): Row {
    const record = asRow(value);
    countFields(record);
    const id = idOf(record, options.idField) ?? `row-${row}`;
    const texts = rowTexts(record, options);
    const unit = unitField === undefined ? undefined : nameAt(record, unitField);
    return unit === undefined ? { id, file, row, texts } : { id, file, row, texts, unit };
  }

  return {
    read,
    lacking: () => Object.fromEntries(lacking),
    keys: () => [...keys].slice(0, mostKeys),
  };
}

// Enough to see what a file calls its fields, when each of a million rows has keys of its own.
const mostKeys = 20;

function idOf(row: object, idField: string | undefined): string | undefined {
  const keys = idField === undefined ? idKeys : [idField, ...idKeys];
  for (const key of keys) {
    const id = nameAt(row, key);
    if (id !== undefined) return id;
  }
  return undefined;
}

function nameAt(row: object, path: string): string | undefined {
  const value = findPlaces(row, path)?.[0]?.value;
  const name = typeof value === 'number' ? String(value) : value;
  return typeof name === 'string' && name !== '' ? name : undefined;
}
