import type { Clause } from './clauses.ts';
import {
  auxiliaries,
  determiners,
  irregularPast,
  modals,
  notPast,
  prepositions,
} from './english-words.ts';
import type { Word } from './words.ts';

/** Whether a word, by its form, is a verb of the past. */
export function isPastForm(text: string): boolean {
  if (irregularPast.has(text)) return true;
  return text.length > 4 && text.endsWith('ed') && !notPast.has(text);
}

/** Index of the first verb, or -1. A past form behind a determiner is an adjective: "a closed round", "your planned move". */
export function verbOf(words: readonly Word[], first: number, end: number): number {
  for (let index = first; index < end; index++) {
    const { text, voice } = words[index] as Word;
    if (voice !== 'own') continue;
    if (auxiliaries.has(text)) {
      if (isMonth(words, index)) continue;
      return index;
    }
    if (!isPastForm(text)) continue;
    const before = words[index - 1];
    if (before?.text === 'as') continue;
    // "The Series A made the news": a letter and no article.
    if (before?.text === 'a' && words[index - 2]?.text === 'series') return index;
    if (
      index > first &&
      before !== undefined &&
      determiners.has(before.text) &&
      before.text !== 'that' &&
      before.text !== 'which'
    )
      continue;
    return index;
  }
  return -1;
}

/** "20 May", "in May": a month and no modal. */
export function isMonth(words: readonly Word[], index: number): boolean {
  const { text, isCapital } = words[index] as Word;
  const before = words[index - 1];
  return (
    text === 'may' &&
    isCapital &&
    before !== undefined &&
    (/\d$/.test(before.text) || prepositions.has(before.text))
  );
}

/** When it happens, by the form of its verb. */
export function tenseOf(words: readonly Word[], verb: number, end: number): Clause['tense'] {
  const text = words[verb]?.text;
  if (text === undefined) return 'none';
  if (text === 'has' || text === 'have')
    return hasPastFormAfter(words, verb, end) ? 'past' : 'present';
  if (text === 'will' || text === 'shall') return 'future';
  if (modals.has(text)) return 'none';
  if (text === 'is' || text === 'are' || text === 'am') return 'present';
  return text === 'do' || text === 'does' || text === 'be' || text === 'being' ? 'present' : 'past';
}

const betweenHaveAndPast = new Set(
  'not also already just recently now since been both all each only even then finally lately'.split(
    ' ',
  ),
);

function hasPastFormAfter(words: readonly Word[], verb: number, end: number): boolean {
  let index = verb + 1;
  while (index < end && betweenHaveAndPast.has(words[index]?.text ?? '')) index++;
  return index < end && isPastForm(words[index]?.text ?? '');
}
