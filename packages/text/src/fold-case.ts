import { type EditedText, replaceWithEdits } from './edited-text.ts';

const SPECIAL = /[ßẞİΣς]/g;

/**
 * Lower case that does not depend on the neighbours: `Σ` and `ς` are `σ`, `İ` is `i`, `ß` is `ss`
 * as in full case folding. Everything else is `toLowerCase`, which then is one code unit for one.
 */
export function foldCase(text: string): EditedText {
  const { text: folded, edits } = replaceWithEdits(text, SPECIAL, foldSpecial);
  return { text: folded.toLowerCase(), edits };
}

function foldSpecial(letter: string): string {
  if (letter === 'İ') return 'i';
  return letter === 'ß' || letter === 'ẞ' ? 'ss' : 'σ';
}
