import type { Random } from '@tenacious-bench/stats';
import type { Passage } from './passage.ts';
import type { Surroundings } from './planted-form.ts';

/** The share of words that an edited copy changes. */
export const editedShare = 0.08;

/**
 * Copies a passage with every twelfth or so of its words substituted, deleted, followed by a new one or swapped with
 * its neighbour. A task's own words are edited to the same share as the template around them, and never none of them:
 * else a copy in a long template would be edited only where nobody looks.
 */
export function editWords(
  { text, words }: Passage,
  { hosts: { vocabulary }, random }: Pick<Surroundings, 'hosts' | 'random'>,
): string {
  const edited = words.map((word) => word.text);
  for (const isOwn of [true, false]) {
    const places = words.flatMap((word, index) => (word.isOwn === isOwn ? [index] : []));
    const edits = Math.max(Number(isOwn), Math.round(editedShare * places.length));
    editPlaces(edited, places, { edits, vocabulary, random });
  }
  const before = words.map((word, index) => text.slice(words[index - 1]?.end ?? 0, word.start));
  return `${before.map((gap, index) => gap + edited[index]).join('')}${text.slice(words.at(-1)?.end ?? 0)}`;
}

function editPlaces(
  words: string[],
  places: readonly number[],
  { edits, vocabulary, random }: { edits: number; vocabulary: readonly string[]; random: Random },
): void {
  const free = new Set(places);
  let left = Math.min(edits, places.length);
  for (const place of random.shuffle(places)) {
    if (left === 0) return;
    if (!free.delete(place)) continue;
    const word = words[place] as string;
    const next = words[place + 1];
    // A swap moves two words, so it counts as two edits.
    const canSwap = left > 1 && free.has(place + 1) && next !== undefined && next !== word;
    const edit = random.choice(canSwap ? [...wordEdits, 'swap'] : wordEdits);
    left -= 1;
    if (edit === 'swap' && next !== undefined) {
      free.delete(place + 1);
      words[place] = next;
      words[place + 1] = word;
      left -= 1;
    } else if (edit === 'delete') words[place] = '';
    else if (edit === 'insert') words[place] = `${word} ${random.choice(vocabulary)}`;
    else words[place] = otherWord(word, vocabulary, random);
  }
}

const wordEdits = ['substitute', 'delete', 'insert'] as const;

function otherWord(word: string, vocabulary: readonly string[], random: Random): string {
  const drawn = random.integer(vocabulary.length);
  const isOther = (candidate = '') => candidate.toLowerCase() !== word.toLowerCase();
  const others = [...vocabulary.slice(drawn, drawn + 3), ...vocabulary.slice(0, 2)];
  // Reference text of one word: doubling the word is the edit that is left.
  return others.find(isOther) ?? `${word} ${word}`;
}
