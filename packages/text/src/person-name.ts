import { once } from './once.ts';

const MOST_WORDS = 4;
/** `[First Name]` or `{{name}}`, left over from a template. */
const PLACEHOLDER = /^(?:\[[\w ]{1,30}\]|\{{1,2}[\w .]{1,30}\}{1,2}|<[\w ]{1,30}>)$/;
const CAPITALIZED = /^[A-ZÀ-ÖØ-Þ][A-Za-zÀ-ÖØ-öø-ž'’.-]*$/;
/** For words that the cheap pattern cannot judge: this one takes a millisecond to compile. */
const CAPITALIZED_ANYWHERE = once(() => /^[\p{Lu}\p{Lt}\p{Lo}][\p{L}\p{M}'’.-]*$/u);
const BEYOND_WESTERN = /[^\0-ÿ’]/;
const PARTICLE = /^(?:van|von|der|den|de|del|della|da|dos|di|du|la|le|bin|ibn|al|el|ben|y|e|zu)$/;

/**
 * Whether a phrase could be the name of a person: one to four words that begin with a capital, or
 * with a letter that has none, and particles such as `van` between them.
 */
export function looksLikeName(phrase: string): boolean {
  if (PLACEHOLDER.test(phrase)) return true;
  const words = phrase.split(/\s+/);
  if (words.length > MOST_WORDS || !isCapitalized(words[0] ?? '')) return false;
  return words.every((word) => isCapitalized(word) || isNameParticle(word));
}

function isCapitalized(word: string): boolean {
  return CAPITALIZED.test(word) || (BEYOND_WESTERN.test(word) && CAPITALIZED_ANYWHERE().test(word));
}

/** Whether a word stands in lower case within names: `van`, `de`, `bin`. */
export function isNameParticle(word: string): boolean {
  return PARTICLE.test(word);
}
