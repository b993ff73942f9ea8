import type { Word } from './words.ts';

/** Whether a word stands in the subject or the body, where something is told, not in a greeting, a signature or a quotation. */
export function isInText(word: Word | undefined): word is Word {
  return word?.zone === 'body' || word?.zone === 'subject';
}

/** Whether a word is the sender's own and stands where something is told. */
export function isTold(word: Word | undefined): word is Word {
  return isInText(word) && word.voice === 'own';
}
