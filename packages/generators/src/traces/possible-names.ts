import type { Task } from '@tenacious-bench/schema';
import { leakPlaces } from './leak-places.ts';

/** Something that looks like a name nobody declared, without saying it. */
export type PossibleName = {
  readonly path: string;
  /** Its first letter and its length. */
  readonly hint: string;
};

/**
 * Finds what may still be a name in a redacted task: two capitalised words in a row that are neither a stand-in nor
 * both words of the language. No program can tell "Ruben Castellan" from a product, so a person has to look.
 */
export function possibleNames(
  task: Task,
  { ordinary, standIns }: { ordinary: ReadonlySet<string>; standIns: ReadonlySet<string> },
): PossibleName[] {
  const { facts, thread, title, expected, restrictions } = task;
  return leakPlaces({ facts, thread, title, expected, restrictions }).flatMap(({ path, value }) => {
    if (typeof value !== 'string') return [];
    const pairs = [...value.matchAll(pair)].map(([found]) => found);
    const strange = pairs.filter((found) => {
      const words = found.toLowerCase().split(/\s+/);
      return words.some((word) => !ordinary.has(word)) && !words.some((word) => standIns.has(word));
    });
    return [...new Set(strange)].map((found) => ({ path, hint: hintOf(found) }));
  });
}

const pair =
  /(?<![\p{L}\p{N}])\p{Lu}\p{Ll}[\p{L}\p{M}'’-]+ \p{Lu}\p{Ll}[\p{L}\p{M}'’-]+(?![\p{L}\p{N}])/gu;

/** What may be said of an original: its first letter and its length. */
export function hintOf(original: string): string {
  const letters = [...original];
  return `${(letters[0] ?? '').toUpperCase()}… (${letters.length} letters)`;
}
