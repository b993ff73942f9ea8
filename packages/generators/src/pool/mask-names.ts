import { findWords, normalize } from '@tenacious-bench/text';

/** What stands where a name stood, so that a copy with another name in it reads the same. */
const mask = '@';

/** Names as a text may write them. */
export type KnownNames = {
  /** Each name as its words. */
  readonly full: readonly (readonly string[])[];
  /** Words that stand for a whole name: `Wexcombe` for `Wexcombe & Sons`. */
  readonly words: ReadonlySet<string>;
};

/**
 * The words of a text in comparable form, with every name masked. A run of masked words is one mask: a name of one
 * word and a name of three leave the same text.
 */
export function maskNames(text: string, names: KnownNames): string[] {
  const words = wordsOf(text);
  const masked: string[] = [];
  for (let at = 0; at < words.length; ) {
    const length = nameLength(words, at, names);
    const kept = length > 0 ? mask : (words[at] as string);
    if (kept !== mask || masked.at(-1) !== mask) masked.push(kept);
    at += Math.max(1, length);
  }
  return masked;
}

/** Names in the form that {@link maskNames} looks for. */
export function knownNames(names: readonly string[]): KnownNames {
  const full = names.map(wordsOf).filter((words) => words.length > 0);
  // "of" or "AG" in a name would mask every "of" of a text.
  return { full, words: new Set(full.flat().filter((word) => word.length > 2)) };
}

function nameLength(
  words: readonly string[],
  at: number,
  { full, words: known }: KnownNames,
): number {
  const whole = full.find((name) => name.every((word, index) => word === bare(words[at + index])));
  if (whole !== undefined) return whole.length;
  return known.has(bare(words[at])) ? 1 : 0;
}

function bare(word = ''): string {
  return word.replace(/'s$/, '');
}

function wordsOf(text: string): string[] {
  return findWords(normalize(text).text).map((word) => word.text);
}
