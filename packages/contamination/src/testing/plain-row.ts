import type { Row } from '../rows/row.ts';

/** A row in which nothing but its texts matters; each is a field of its own. */
export function plainRow(id: string, ...texts: readonly string[]): Row {
  return {
    id,
    file: `${id}.jsonl`,
    row: 1,
    texts: texts.map((text, number) => ({ field: `text-${number + 1}`, text })),
  };
}

/** So many words that are like no others: `a1 a2 a3`. */
export function numberedWords(prefix: string, from: number, to: number): string {
  return Array.from({ length: to - from + 1 }, (_, at) => `${prefix}${from + at}`).join(' ');
}
