import { isNameParticle } from './person-name.ts';

const LONGEST = 120;
const MOST_WORDS = 16;
/** The pieces of a host hold no ASCII punctuation but hyphens. */
const ADDRESS =
  /^(?:https?:\/\/\S+|www\.\S+|\S+@\S+\.\S+|[^\s!-,./:-@[-`{-~]+(?:\.[^\s!-,./:-@[-`{-~]+)+\S*)$/i;
const PHONE_PART = /^\+?[\d()./-]+$/;
const LABEL = /^(?:tel|phone|mobile|cell|direct|office|fax|web|e-?mail|linkedin|[mtwpe])[.:]*$/i;
const SMALL_WORD = /^(?:of|and|at|for|the|in|des|und|für|&|[|·•,/–—-]+)$/;
const DEVICE =
  /^(?:sent|gesendet|envoyé|enviado) (?:from|von|depuis|de|desde) \S+(?: \S+){0,4} ?$/i;
const SENTENCE_END = /[?!;:]$|[a-zß-öø-\u024f\u03ac-\u03ce\u0430-\u045f]{3}\.$/;
const MARKS_BEFORE = /^[("'“‘[|–—-]+/;

/** Whether a line reads like one of a business card: a name, a title, a company, an address. */
export function looksLikeContactLine(line: string): boolean {
  if (line === '' || line.length > LONGEST || SENTENCE_END.test(line)) return false;
  if (DEVICE.test(line)) return true;
  const words = line.split(/\s+/);
  return words.length <= MOST_WORDS && words.every(looksLikeCardWord);
}

function looksLikeCardWord(word: string): boolean {
  const bare = word.replace(MARKS_BEFORE, '');
  const first = bare.charAt(0);
  if (first === first.toUpperCase() || SMALL_WORD.test(word) || isNameParticle(word)) return true;
  if (PHONE_PART.test(word) || LABEL.test(word)) return true;
  return ADDRESS.test(bare.replace(/[)"'”’\],;|]+$/, ''));
}
