import { columnsOf } from '@tenacious-bench/text';
import { headOf } from './explain-columns.ts';

/** A text in lines of at most so many columns, broken between words, and within a word only where it is longer. */
export function wrapText(text: string, columns: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ').flatMap((whole) => pieces(whole, columns))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (columnsOf(longer) <= columns) {
      line = longer;
      continue;
    }
    lines.push(line);
    line = word;
  }
  return [...lines, line];
}

function pieces(word: string, columns: number): string[] {
  const found: string[] = [];
  let rest = word;
  while (columnsOf(rest) > columns) {
    const head = headOf(rest, columns);
    found.push(head);
    rest = rest.slice(head.length);
  }
  return [...found, rest];
}
