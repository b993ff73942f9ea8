import { once } from './once.ts';

// Control, format (zero-width, bidirectional), private-use and unassigned characters, and lone surrogates.
const UNSEEN = once(() => /[\p{C}\p{Zl}\p{Zp}]/gu);

/**
 * Makes every character visible and harmless: what a terminal would obey or hide is written as its code point.
 *
 * @example
 * ```ts
 * printable('be\u200bnch') // => 'be<U+200B>nch'
 * printable('\u001b[31mred') // => '<U+001B>[31mred'
 * ```
 */
export function printable(text: string): string {
  return text.replace(UNSEEN(), (character) => {
    const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    return `<U+${code}>`;
  });
}
