import type { Random } from '@tenacious-bench/stats';
import type { Passage } from './passage.ts';
import type { Surroundings } from './planted-form.ts';
import { rewriteWords } from './rewrite-words.ts';

/** The share of words that an edited copy changes. */
const editedShare = 0.08;

/**
 * Copies a passage with every twelfth or so of its words substituted, deleted, followed by a new one or swapped with
 * its neighbour. A task's own words are edited to the same share as the template around them, and never none of them:
 * else a copy in a long template would be edited only where nobody looks.
 */
export function editWords(
  passage: Passage,
  { hosts: { vocabulary }, random }: Pick<Surroundings, 'hosts' | 'random'>,
): string {
  const edited = passage.words.map((word) => word.text);
  for (const isOwn of [true, false]) {
    const places = passage.words.flatMap((word, index) => (word.isOwn === isOwn ? [index] : []));
    const edits = Math.max(Number(isOwn), Math.round(editedShare * places.length));
    editPlaces(edited, places, { edits: Math.min(edits, places.length), vocabulary, random });
  }
  return rewriteWords(passage, ({ gap, index }) => gap + edited[index]);
}

type Edits = {
  readonly edits: number;
  readonly vocabulary: readonly string[];
  readonly random: Random;
};

function editPlaces(
  words: string[],
  places: readonly number[],
  { edits, vocabulary, random }: Edits,
): void {
  const free = new Set(places);
  let left = edits;
  for (const place of random.shuffle(places)) {
    if (left === 0) return;
    if (!free.delete(place)) continue;
    const canSwap = left > 1 && free.has(place + 1) && words[place] !== words[place + 1];
    if (canSwap && random.integer(4) === 0) {
      free.delete(place + 1);
      words.splice(place, 2, words[place + 1] as string, words[place] as string);
      // Two words stand elsewhere now, so it counts as two edits.
      left -= 2;
    } else {
      words[place] = editWord(words[place] as string, vocabulary, random);
      left -= 1;
    }
  }
}

function editWord(word: string, vocabulary: readonly string[], random: Random): string {
  const edit = random.integer(3);
  if (edit === 0) return '';
  if (edit === 1) return `${word} ${random.choice(vocabulary)}`;
  const drawn = random.integer(vocabulary.length);
  const candidates = [...vocabulary.slice(drawn, drawn + 3), ...vocabulary.slice(0, 3)];
  // Where the reference has no other word, doubling this one is the edit that is left.
  return (
    candidates.find((other) => other.toLowerCase() !== word.toLowerCase()) ?? `${word} ${word}`
  );
}
