import { once } from './once.ts';

const WIDE = once(
  () =>
    /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}/u,
);
const STACKED = once(() => /[\p{Mn}\p{Me}]/u);

/**
 * How many columns of a terminal a printable text takes: a Chinese character or an emoji takes two, an accent none.
 *
 * @example
 * ```ts
 * columnsOf('bench') // => 5
 * columnsOf('漢字') // => 4
 * columnsOf('e\u0301') // => 1
 * ```
 */
export function columnsOf(text: string): number {
  let columns = 0;
  for (const character of text) columns += columnsOfOne(character);
  return columns;
}

function columnsOfOne(character: string): number {
  // Latin text need not wake the tables of Unicode.
  if (character < '\u0300') return 1;
  if (STACKED().test(character)) return 0;
  return WIDE().test(character) ? 2 : 1;
}
