import { createPlaceFinder } from './create-place-finder.ts';
import type { RowText } from './row.ts';

/** Which parts of a row are read, and as what. */
export type RowFields = {
  /**
   * Dotted paths of the texts, `*` standing for any element or key: `input.prompt`, `thread.*.message.body`. Without
   * it each key of the row is a field, except that of the id.
   */
  readonly fields?: readonly string[] | undefined;
  /**
   * Dotted path of the id.
   *
   * @default the first of `id`, `task_id` and `_id` that a row has, else its number
   */
  readonly idField?: string | undefined;
  /** Dotted path of what makes rows kin, for example `family`. */
  readonly unitField?: string | undefined;
};

/** The keys that hold an id when nobody names another. */
export const idKeys = ['id', 'task_id', '_id'] as const;

/**
 * The texts of a JSON value that a check reads, each under the path where it stands.
 *
 * What lies below a path is one text: strings, and numbers as JSON writes them, a line for each, elements in their order
 * and keys in that of the alphabet: the order in which somebody wrote them down says nothing. A bare string is the
 * field `text` of a row without any other.
 *
 * @example
 * ```ts
 * rowTexts({ id: 'a', prompt: 'Say hello', turns: [{ body: 'Hi', n: 2 }] })
 * // => [{ field: 'prompt', text: 'Say hello' }, { field: 'turns', text: 'Hi\n2' }]
 * rowTexts({ id: 'a', turns: [{ body: 'Hi' }, { body: 'Bye' }] }, { fields: ['turns.*.body'] })
 * // => [{ field: 'turns.0.body', text: 'Hi' }, { field: 'turns.1.body', text: 'Bye' }]
 * rowTexts('bare') // => [{ field: 'text', text: 'bare' }]
 * ```
 */
export function rowTexts(value: unknown, options: RowFields = {}): readonly RowText[] {
  return createTextReader(options)(asRow(value)).texts;
}

/** A row as an object: a bare value is its only text. */
export function asRow(value: unknown): object {
  return typeof value === 'object' && value !== null ? value : { text: value };
}

/** The texts of a row, and which declared fields it lacks. */
export type ReadTexts = {
  readonly texts: readonly RowText[];
  readonly lacking: readonly string[];
};

/** Makes what {@link rowTexts} does to each row of a file. */
export function createTextReader({ fields, idField }: RowFields): (row: object) => ReadTexts {
  if (fields === undefined) return (row) => ({ texts: textsOfKeys(row, idField), lacking: [] });
  const finders = fields.map((field) => ({ field, find: createPlaceFinder(field) }));
  return (row) => {
    const texts: RowText[] = [];
    const lacking: string[] = [];
    for (const { field, find } of finders) {
      const places = find(row);
      if (places === undefined) lacking.push(field);
      else for (const place of places) addText(texts, place.field, place.value);
    }
    return { texts, lacking };
  };
}

function textsOfKeys(row: object, idField: string | undefined): readonly RowText[] {
  const texts: RowText[] = [];
  for (const field of sortedKeys(row)) {
    const value = Reflect.get(row, field);
    if (!isId(field, value, idField)) addText(texts, field, value);
  }
  return texts;
}

// Somebody's `id` may hold a whole record: that is text to be read.
function isId(field: string, value: unknown, idField: string | undefined): boolean {
  if (field !== idField && !idKeys.some((key) => key === field)) return false;
  return typeof value !== 'object';
}

function addText(texts: RowText[], field: string, value: unknown): void {
  const text = typeof value === 'string' ? value : leavesOf(value).join('\n');
  if (text !== '') texts.push({ field, text });
}

// A list of what is still to be read instead of a function that calls itself: no depth overflows it.
function leavesOf(value: unknown): string[] {
  const leaves: string[] = [];
  const pending = [value];
  while (pending.length > 0) {
    const next = pending.pop();
    if (typeof next === 'string') leaves.push(next);
    else if (typeof next === 'number' && Number.isFinite(next)) leaves.push(String(next));
    else if (typeof next === 'object' && next !== null) {
      for (const member of membersOf(next).reverse()) pending.push(member);
    }
  }
  return leaves;
}

function membersOf(value: object): unknown[] {
  if (Array.isArray(value)) return [...value];
  return sortedKeys(value).map((key) => Reflect.get(value, key));
}

function sortedKeys(value: object): string[] {
  return Object.keys(value).sort();
}
