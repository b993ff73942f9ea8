const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}/u;
const STACKED = /[\p{Mn}\p{Me}]/u;

/** How many columns of a terminal a printable text takes: a Chinese character or an emoji takes two, an accent none. */
export function columnsOf(text: string): number {
  let columns = 0;
  for (const character of text) columns += columnsOfOne(character);
  return columns;
}

/** A text cut behind as many columns as it may take, with an ellipsis where something is missing. */
export function cutEnd(text: string, columns: number): string {
  if (columnsOf(text) <= columns) return text;
  return columns < 1 ? '' : `${fitting(Array.from(text), columns - 1).join('')}…`;
}

/** A text cut in front, so that its end takes as many columns as it may. */
export function cutStart(text: string, columns: number): string {
  if (columnsOf(text) <= columns) return text;
  const end = fitting(Array.from(text).reverse(), columns - 1).reverse();
  return columns < 1 ? '' : `…${end.join('')}`;
}

/** The first characters of a text that take no more columns than these; at least one, so that cutting ends. */
export function headOf(text: string, columns: number): string {
  const characters = Array.from(text);
  return fitting(characters, columns).join('') || (characters[0] ?? '');
}

function fitting(characters: readonly string[], columns: number): string[] {
  let left = columns;
  const end = characters.findIndex((character) => {
    left -= columnsOfOne(character);
    return left < 0;
  });
  return characters.slice(0, end === -1 ? characters.length : end);
}

function columnsOfOne(character: string): number {
  // Latin text need not wake the tables of Unicode.
  if (character < '\u0300') return 1;
  if (STACKED.test(character)) return 0;
  return WIDE.test(character) ? 2 : 1;
}
