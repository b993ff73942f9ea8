import { columnsOf } from '@tenacious-bench/text';

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
    left -= columnsOf(character);
    return left < 0;
  });
  return characters.slice(0, end === -1 ? characters.length : end);
}
