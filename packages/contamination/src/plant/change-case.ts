import type { Random } from '@tenacious-bench/stats';
import type { Passage } from './passage.ts';
import type { Surroundings } from './planted-form.ts';
import { rewriteWords } from './rewrite-words.ts';

/** Writes the words of a passage in other cases and with other punctuation between them. */
export function changeCase(
  passage: Passage,
  { random }: Pick<Surroundings, 'random'>,
): string | undefined {
  const changed = rewriteWords(
    passage,
    ({ gap, word }) => otherGap(gap, random) + otherCase(word, random.integer(4)),
  );
  // Not every script has cases and spaces.
  return changed === passage.text ? undefined : changed;
}

/** Only where white space separates two words anyway: "7-14" must not become one word. */
function otherGap(gap: string, random: Random): string {
  return /\s/.test(gap) && random.integer(3) === 0 ? random.choice(separators) : gap;
}

const separators = [' ', '\n', ', ', '; ', '. ', ': ', ' - ', ' / ', ' * ', '! ', ' ('];

function otherCase(word: string, drawn: number): string {
  const [upper, lower] = [word.toUpperCase(), word.toLowerCase()];
  // Not every letter has one upper case that leads back to it.
  if (upper.toLowerCase() !== lower || drawn === 0) return word;
  if (drawn === 1) return upper;
  return drawn === 2 ? lower : upper.slice(0, 1) + lower.slice(1);
}
