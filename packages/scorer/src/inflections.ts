/** The regular forms of a word: `match` is also `matches`, `matched` and `matching`. */
export function inflectionsOf(word: string): string[] {
  const stem = word.endsWith('e') ? word.slice(0, -1) : word;
  const ending = word.endsWith('ie') ? `${word.slice(0, -2)}ying` : `${stem}ing`;
  if (/[^aeiou]y$/.test(word)) {
    const base = word.slice(0, -1);
    return [word, `${base}ies`, `${base}ied`, `${word}ing`];
  }
  const plural = /(?:s|x|z|ch|sh)$/.test(word) ? `${word}es` : `${word}s`;
  const forms = [word, plural, `${stem}ed`, ending];
  // One short vowel before one consonant: `cut` doubles it, `clean` and `show` do not.
  if (!/^[^aeiou]*[aeiou][bdgklmnprt]$/.test(word)) return forms;
  const last = word.at(-1);
  return [...forms, `${word}${last}ed`, `${word}${last}ing`];
}
