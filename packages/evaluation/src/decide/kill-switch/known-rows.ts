import { textHash } from './text-hash.ts';

/** Whether a row is there for the first time, says again what it said, or something else. */
type Standing = 'new' | 'repeated' | 'contradicts';

/** Remembers rows by their ids and by what they say. */
export type KnownRows = { standingOf(id: string, says: string): Standing };

const firstCapacity = 1024;
/** More than this share of the places taken makes looking for a free one slow. */
const mostFilled = 0.7;

/**
 * Makes the memory of rows that were read. It keeps hashes in a table of numbers: the ids of a million rows are several
 * hundred megabytes, and a map of their hashes still more than a hundred.
 */
export function createKnownRows(): KnownRows {
  let table = createTable(firstCapacity);
  let count = 0;
  return {
    standingOf(id, says) {
      // Zero is a place that nobody has taken.
      const [key, content] = [textHash(id) + 1, textHash(says)];
      const place = placeOf(key, table);
      if (table.keys[place] === key)
        return table.contents[place] === content ? 'repeated' : 'contradicts';
      take(place, key, content, table);
      count += 1;
      if (count > mostFilled * table.keys.length) table = grown(table);
      return 'new';
    },
  };
}

type Table = { readonly keys: Float64Array; readonly contents: Float64Array };

function createTable(capacity: number): Table {
  return { keys: new Float64Array(capacity), contents: new Float64Array(capacity) };
}

/** Where a key stands, or the free place where it would. */
function placeOf(key: number, { keys }: Table): number {
  let place = key % keys.length;
  while (keys[place] !== 0 && keys[place] !== key) place = (place + 1) % keys.length;
  return place;
}

function take(place: number, key: number, content: number, { keys, contents }: Table): void {
  keys[place] = key;
  contents[place] = content;
}

function grown({ keys, contents }: Table): Table {
  const larger = createTable(2 * keys.length);
  for (const [at, key] of keys.entries())
    if (key !== 0) take(placeOf(key, larger), key, contents[at] as number, larger);
  return larger;
}
