import type { Random } from '@tenacious-bench/stats';
import type { WordSource } from './made-up-words.ts';
import type { RowTemplate } from './sentence-templates.ts';

/** Templates of made-up words, three or four times as long as what is put into them. */
export function proseTemplates(
  words: WordSource,
  random: Random,
  { count = 6 } = {},
): RowTemplate[] {
  const fixed = (least: number) => words.prose(least + random.integer(least));
  return Array.from({ length: count }, () => ({
    input: `${fixed(40)} {long1} ${fixed(20)} {short} ${fixed(12)} {long2} ${fixed(30)}`,
    answer: `${fixed(8)} {long3} ${fixed(16)}`,
  }));
}
