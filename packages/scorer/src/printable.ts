import { printable as printableText } from '@tenacious-bench/text';

/**
 * Makes every character visible and harmless: what a terminal would obey or hide is written as its code point.
 *
 * @example
 * ```ts
 * printable('be\u200bnch') // => 'be<U+200B>nch'
 * printable('\u001b[31mred') // => '<U+001B>[31mred'
 * ```
 */
export const printable: (text: string) => string = printableText;
