import {
  CLOSING_ABBREVIATIONS,
  LEADING_ABBREVIATIONS,
  LETTER_LABELS,
  NUMBERING_ABBREVIATIONS,
  SENTENCE_STARTERS,
} from './abbreviations.ts';

/** A run of terminators and where it stands; `end` is after the quotes that close behind it. */
export type Terminator = {
  readonly text: string;
  readonly sentenceStart: number;
  readonly mark: string;
  readonly markStart: number;
  readonly end: number;
};

/** Longer than any abbreviation; keeps the look back and ahead constant. */
const REACH = 40;

const ENDS_WITHOUT_SPACE = /[。！？｡．]/;
// Words are told by what they do not hold: the letters of all scripts take milliseconds to compile.
const LAST_WORD =
  /[^\s!-%(-,/:-@[-`{-~\u00a1-\u00b4\u00b6-\u00bf\u2010-\u2018\u201a-\u2bff\u3001-\u303f]+$/;
const WORD_BEFORE_LAST =
  /([^\s!-@[-`{-~\u00a1-\u00b4\u00b6-\u00bf\u2010-\u2bff\u3001-\u303f]+)\s+\S+$/;
const NEXT_WORD =
  /^\s*["'“”‘«„([{*_]*([^\s!-&(-/:-@[-`{-~\u00a1-\u00b4\u00b6-\u00bf\u2010-\u2018\u201a-\u2bff\u3001-\u303f]+)/;
const SINGLE_LETTER = /^[a-z\u00b5-\u1fff\u2c00-\ud7ff]$/;
const DOTTED_LETTERS = /^(?:[a-z\u00b5-\u1fff\u2c00-\ud7ff]\.)+[a-z\u00b5-\u1fff\u2c00-\ud7ff]$/;
const LIST_NUMBER = /^\s*(?:\d{1,3}|[A-Za-z\u00b5-\u1fff\u2c00-\ud7ff])$/;

/** Whether a run of terminators ends its sentence. */
export function endsSentence(terminator: Terminator): boolean {
  const { text, mark, markStart, end } = terminator;
  if (ENDS_WITHOUT_SPACE.test(mark)) return true;
  const ahead = text.slice(end, end + REACH);
  if (!/^(?:\s|$)/.test(ahead)) return false;
  const next = NEXT_WORD.exec(ahead)?.[1] ?? '';
  const isClosed = end > markStart + mark.length;
  if (isClosed && isLowerCase(next)) return false;
  if (mark === '.') return periodEndsSentence(terminator, next);
  return !/^(?:\.+|…+)$/.test(mark) || !isLowerCase(next);
}

function periodEndsSentence({ text, sentenceStart, markStart }: Terminator, next: string): boolean {
  const from = Math.max(sentenceStart, markStart - REACH);
  const before = text.slice(from, markStart);
  const word = (LAST_WORD.exec(before)?.[0] ?? '').toLowerCase();
  if (isListNumber(before, from === sentenceStart)) return false;
  if (LEADING_ABBREVIATIONS.has(word)) return false;
  if (NUMBERING_ABBREVIATIONS.has(word)) return !/^\d/.test(next);
  const lower = next.toLowerCase();
  const startsSentence = !lower.startsWith(next.charAt(0)) && SENTENCE_STARTERS.has(lower);
  if (SINGLE_LETTER.test(word)) return startsSentence || isLabel(before);
  const isAbbreviation = CLOSING_ABBREVIATIONS.has(word) || DOTTED_LETTERS.test(word);
  return !isAbbreviation || startsSentence;
}

/** `1. First` at the start of a sentence. */
function isListNumber(before: string, isWholeSentence: boolean): boolean {
  return isWholeSentence && LIST_NUMBER.test(before);
}

function isLabel(before: string): boolean {
  return LETTER_LABELS.has((WORD_BEFORE_LAST.exec(before)?.[1] ?? '').toLowerCase());
}

function isLowerCase(word: string): boolean {
  const first = word.charAt(0);
  return first !== first.toUpperCase();
}
