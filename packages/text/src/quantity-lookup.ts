import { once } from './quantity-once.ts';

/** A look-up of the words that a record lists itself: `constructor` is none of them. */
export function lookup<Value>(
  values: Readonly<Record<string, Value>>,
): (word: string) => Value | undefined {
  const byWord = once(() => new Map(Object.entries(values)));
  return (word) => byWord().get(word);
}
