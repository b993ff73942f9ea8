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
const LAST_WORD = /$(?<=([\p{L}\p{M}\p{N}.'’&-]+))/u;
const WORD_BEFORE_LAST = /(\p{L}+)\s+\S+$/u;
const NEXT_WORD = /^\s*["'“”‘«„([{*_]*([\p{L}\p{M}\p{N}'’]+)/u;
const DOTTED_LETTERS = /^(?:\p{L}\.)+\p{L}$/u;

/** Whether a run of terminators ends its sentence. */
export function endsSentence(terminator: Terminator): boolean {
  const { text, mark, markStart, end } = terminator;
  if (ENDS_WITHOUT_SPACE.test(mark)) return true;
  const ahead = text.slice(end, end + REACH);
  if (!/^(?:\s|$)/.test(ahead)) return false;
  const next = NEXT_WORD.exec(ahead)?.[1] ?? '';
  const isClosed = end > markStart + mark.length;
  if (isClosed && /^\p{Ll}/u.test(next)) return false;
  if (mark === '.') return periodEndsSentence(terminator, next);
  return !/^(?:\.+|…+)$/.test(mark) || !/^\p{Ll}/u.test(next);
}

function periodEndsSentence({ text, sentenceStart, markStart }: Terminator, next: string): boolean {
  const from = Math.max(sentenceStart, markStart - REACH);
  const before = text.slice(from, markStart);
  const word = (LAST_WORD.exec(before)?.[1] ?? '').toLowerCase();
  if (isListNumber(before, from === sentenceStart)) return false;
  if (LEADING_ABBREVIATIONS.has(word)) return false;
  if (NUMBERING_ABBREVIATIONS.has(word)) return !/^\d/.test(next);
  const startsSentence = /^\p{Lu}/u.test(next) && SENTENCE_STARTERS.has(next.toLowerCase());
  if (/^\p{L}$/u.test(word)) return startsSentence || isLabel(before);
  const isAbbreviation = CLOSING_ABBREVIATIONS.has(word) || DOTTED_LETTERS.test(word);
  return !isAbbreviation || startsSentence;
}

/** `1. First` at the start of a sentence. */
function isListNumber(before: string, isWholeSentence: boolean): boolean {
  return isWholeSentence && /^\s*(?:\d{1,3}|\p{L})$/u.test(before);
}

function isLabel(before: string): boolean {
  return LETTER_LABELS.has((WORD_BEFORE_LAST.exec(before)?.[1] ?? '').toLowerCase());
}
