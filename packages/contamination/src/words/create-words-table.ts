/** Numbers texts so that those with the same words have the same number, counted from 0. */
export type WordsTable = {
  /** The number of a text, a new one if it is the first with its words. */
  readonly add: (
    key: number,
    read: () => string,
  ) => { readonly number: number; readonly isNew: boolean };
  readonly find: (key: number, read: () => string) => number | undefined;
};

/**
 * Makes an empty table. Texts come with a key that is the same when the words are; the words themselves are read only
 * when a key is met again, for then it is they that decide.
 */
export function createWordsTable(): WordsTable {
  const entries: (() => string)[] = [];
  const withKey = new Map<number, number[]>();
  const find = (key: number, read: () => string): number | undefined => {
    const numbers = withKey.get(key);
    if (numbers === undefined) return undefined;
    const words = read();
    return numbers.find((number) => entries[number]?.() === words);
  };
  const add = (key: number, read: () => string) => {
    const number = find(key, read);
    if (number !== undefined) return { number, isNew: false };
    const numbers = withKey.get(key);
    if (numbers === undefined) withKey.set(key, [entries.length]);
    else numbers.push(entries.length);
    return { number: entries.push(readOnce(read)) - 1, isNew: true };
  };
  return { add, find };
}

function readOnce(read: () => string): () => string {
  let words: string | undefined;
  return () => (words ??= read());
}
