import { once } from './quantity-once.ts';

/** A test for the words of a list that white space separates. */
export function oneOf(list: string): (word: string) => boolean {
  const words = once(() => new Set(list.split(/\s+/)));
  return (word) => words().has(word);
}
