import { isPastForm } from './clause-verb.ts';
import {
  auxiliaries,
  conditionals,
  coordinators,
  determiners,
  modals,
  prepositions,
  subordinators,
} from './english-words.ts';
import type { Word } from './words.ts';

/** Words that stand for who does it. */
export const subjects = new Set(['i', 'we', 'you', 'they', 'he', 'she', 'it', 'there']);

/** Whether a word of a sentence begins another clause. */
export function startsClause(words: readonly Word[], index: number, end: number): boolean {
  const word = words[index] as Word;
  if (word.breakBefore === 'soft') return true;
  if (!openers.has(word.text)) return false;
  const next = index + 1 < end ? words[index + 1] : undefined;
  const previous = words[index - 1] as Word;
  if (conditionals.has(word.text)) return previous.text !== 'as' && previous.text !== 'and';
  if (word.text === 'in' && next?.text === 'case') return true;
  if (coordinators.has(word.text)) return next !== undefined && opensClause(next);
  if (subordinators.has(word.text)) return opensSubordinate(word, previous, next);
  if (!subjects.has(word.text)) return false;
  // "the guide you downloaded"
  return (
    !auxiliaries.has(previous.text) &&
    !prepositions.has(previous.text) &&
    !subordinators.has(previous.text) &&
    !conditionals.has(previous.text) &&
    !coordinators.has(previous.text) &&
    !takesObject.has(previous.text)
  );
}

/** All that can begin a clause: nearly every word of a message is none of them. */
const openers = new Set([...conditionals, ...coordinators, ...subordinators, ...subjects, 'in']);

/** Verbs behind which a person is the one to whom it is done: "tell you", "suit you". */
const takesObject = new Set(
  'tell told give gave send sent show shows showed spare save saves bring brings offer offers help helps let lets suit suits cost costs take takes leave leaves wish thank ask asks owe call call reach find serve serves put see hear help make makes keep keeps meet give gives'.split(
    ' ',
  ),
);

function opensClause({ text }: Word): boolean {
  return (
    subjects.has(text) ||
    modals.has(text) ||
    auxiliaries.has(text) ||
    determiners.has(text) ||
    conditionals.has(text) ||
    subordinators.has(text) ||
    isPastForm(text)
  );
}

function opensSubordinate(word: Word, previous: Word, next: Word | undefined): boolean {
  if (next === undefined) return false;
  switch (word.text) {
    case 'as':
      return subjects.has(next.text) || determiners.has(next.text);
    case 'than':
    case 'that':
      // "that search" points, "said that you" opens.
      return (
        subjects.has(next.text) ||
        determiners.has(next.text) ||
        auxiliaries.has(next.text) ||
        next.isCapital ||
        next.text.endsWith('s') ||
        isPastForm(next.text)
      );
    case 'what':
    case 'which':
    case 'who':
    case 'whose':
    case 'whom':
      return !prepositions.has(previous.text) || word.text === 'what';
    case 'before':
    case 'after':
    case 'until':
    case 'since':
    case 'till':
      return subjects.has(next.text) || determiners.has(next.text) || next.isCapital;
    case 'now':
      return next.text === 'that';
    default:
      return true;
  }
}
