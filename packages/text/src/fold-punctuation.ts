import { replacementTable } from './replacement-table.ts';

/** What is typed with care becomes what a keyboard has; each entry is one code unit for one. */
export const TYPOGRAPHIC = replacementTable({
  "'": '´ʹʻʼʽˈˊˋ‘’‚‛′‵‹›',
  '"': '«»“”„‟″‶❝❞〝〞〟',
  '-': '˗֊᠆‐‑‒–—―⁃−⸺⸻﹘',
  '/': '⁄∕',
  ' ':
    '\v\f\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a' +
    '\u202f\u205f\u2800\u3000',
  '\n': '\u0085\u2028\u2029',
});

/** Cheaper than a class of the table's own characters, which are scattered all over Unicode. */
const BEYOND_PLAIN_ASCII = /[^\0-\n\r-\x7f]/g;

/**
 * Turns quotes, dashes, spaces and line separators into ASCII, one code unit for one. The
 * ellipsis is left to NFKC, which spells it out.
 */
export function foldPunctuation(text: string): string {
  return text.replace(BEYOND_PLAIN_ASCII, asciiFor);
}

function asciiFor(character: string): string {
  return TYPOGRAPHIC.get(character) ?? character;
}
