import { wordNgrams } from '@tenacious-bench/text';
import type { Passage } from './passage.ts';

/**
 * For each passage, which others stand in it to a fifth of their own trigrams or more: whoever takes a copy of it for
 * them too is not wrong. It is read off the texts and not off what a check finds, or a check that takes everything for
 * everything would excuse itself.
 */
export function kinPassages(passages: readonly Passage[]): readonly (readonly number[])[] {
  const rows = passages.map(ownTrigrams);
  const users = new Map<string, number[]>();
  for (const [index, row] of rows.entries()) {
    for (const trigram of row) {
      const known = users.get(trigram);
      if (known === undefined) users.set(trigram, [index]);
      else known.push(index);
    }
  }
  return rows.map((row, index) => {
    const shared = new Map<number, number>();
    for (const trigram of row) {
      const all = users.get(trigram) ?? [];
      // What so many tasks say is a template that nobody found, and makes no two of them kin.
      if (all.length > mostKin) continue;
      for (const user of all) shared.set(user, (shared.get(user) ?? 0) + 1);
    }
    return [...shared.keys()].filter(
      (user) => user !== index && (shared.get(user) ?? 0) * 5 >= (rows[user]?.size ?? 0),
    );
  });
}

const mostKin = 100;

/** Across what the template puts between them: values of a word or two have no trigrams each on its own. */
function ownTrigrams({ words }: Passage): Set<string> {
  const own = words.filter((word) => word.isOwn);
  return new Set(wordNgrams(own, 3).map((trigram) => trigram.text.toLowerCase()));
}
