import { normalize } from '@tenacious-bench/text';

/** A run of letters and digits of a text, folded so that its spellings compare equal. */
export type NameToken = {
  /** Lower case, without accents, look-alikes and unseen characters. */
  readonly key: string;
  /** Where it stands in the text as given. */
  readonly start: number;
  readonly end: number;
  /** What stands between the token before and this one, folded; the start of the text for the first. */
  readonly gap: string;
};

/** Splits a text into its runs of letters and digits. */
export function nameTokens(text: string): NameToken[] {
  const folded = normalize(text, { diacritics: true });
  let done = 0;
  return [...folded.text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map(({ 0: key, index }) => {
    const gap = folded.text.slice(done, index);
    done = index + key.length;
    return { key, gap, ...folded.toOriginal(index, done) };
  });
}

/** The folded words of a name. */
export function nameKeys(name: string): string[] {
  return nameTokens(name).map(({ key }) => key);
}

/** Whether a script is written without spaces, so that a name has no boundary to be found by. */
export function isUnspaced(key: string): boolean {
  return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(key);
}
