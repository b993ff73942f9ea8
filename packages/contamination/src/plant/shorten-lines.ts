import type { Passage } from './passage.ts';
import type { Surroundings } from './planted-form.ts';
import { rewriteWords } from './rewrite-words.ts';

/** Wraps a passage anew, to lines of four to eight words. */
export function shortenLines(passage: Passage, { random }: Pick<Surroundings, 'random'>): string {
  let left = lineWords(random.integer(5));
  return rewriteWords(passage, ({ gap, word, index }) => {
    const flat = gap.replace(/\s+/g, ' ');
    // A line cannot break inside "7-14"; an empty gap is one between letters that are words of their own.
    const canBreak = index > 0 && (flat === '' || flat.includes(' '));
    if (!canBreak || left > 0) {
      left -= 1;
      return flat + word;
    }
    left = lineWords(random.integer(5)) - 1;
    return `${flat === '' ? '\n' : flat.replace(' ', '\n')}${word}`;
  });
}

function lineWords(drawn: number): number {
  return 4 + drawn;
}
