import type { AskSentence } from './ask-sentence.ts';
import { announcingWords, genericWords, joiners } from './ask-words.ts';
import { auxiliaries, determiners, questionWords } from './english-words.ts';
import type { Reading } from './reading.ts';
import { clauseAt } from './reading-index.ts';

type Words = Reading['words'];

/** A part of a question that could stand alone, in indexes of the words. */
export type AskPart = {
  /** Where what leads up to the question begins: `On a separate matter, may I …`. */
  readonly lead: number;
  readonly first: number;
  readonly end: number;
  readonly sentence: AskSentence;
};

const subjects = new Set('i we you they he she it there somebody someone'.split(' '));

/** Cuts a question into its parts; none where it only says what one would ask of anybody. */
export function questionParts(sentence: AskSentence, reading: Reading): AskPart[] {
  if (isCriterion(sentence, reading)) return [];
  const starts = openersOf(reading.words, sentence);
  return starts.map((first, at) => ({
    lead: at === 0 ? sentence.first : first,
    first,
    end: starts[at + 1] ?? sentence.end,
    sentence,
  }));
}

// "What I would look at with any supplier: do they …?" is advice in the form of questions.
function isCriterion({ first, afterColon }: AskSentence, reading: Reading): boolean {
  const { words } = reading;
  if (afterColon < 0) return false;
  const head = words.slice(first, afterColon);
  if (head.some(({ text }) => genericWords.has(text))) return true;
  if (head.some(({ text }) => announcingWords.has(text))) return false;
  const clause = clauseAt(reading, first);
  const isQuestion = questionWords.has(head[0]?.text ?? '') && !subjects.has(head[1]?.text ?? '');
  const isStatement = clause !== undefined && clause.verb >= 0 && clause.verb < afterColon;
  return isStatement && !isQuestion && !auxiliaries.has(head[0]?.text ?? '');
}

function openersOf(words: Words, { first, end }: AskSentence): number[] {
  const starts = [first];
  for (let index = first + 1; index < end; index++)
    if (isOpener(words, index, end) && isAtJoint(words, index, first)) starts.push(index);
  // "On a separate matter, may I …": what stands before the question is none.
  const isLeadIn = starts.length > 1 && !isQuestionLike(words, first);
  return isLeadIn ? starts.slice(1) : starts;
}

// "When the page is done, would …" asks for no time.
function isQuestionLike(words: Words, index: number): boolean {
  const text = words[index]?.text ?? '';
  if (auxiliaries.has(text)) return true;
  if (text !== 'when' && text !== 'where') return questionWords.has(text);
  return auxiliaries.has(words[index + 1]?.text ?? '');
}

// "could you", "is the", "who": a question begins again.
function isOpener(words: Words, index: number, end: number): boolean {
  const text = words[index]?.text ?? '';
  const next = index + 1 < end ? (words[index + 1]?.text ?? '') : '';
  // "What is in it and what is not" is one question.
  if (index + 3 === end && words[index + 2]?.text === 'not') return false;
  if (questionWords.has(text)) return auxiliaries.has(next) || text === 'who';
  if (!auxiliaries.has(text) || isSupposed(words, index)) return false;
  const isNamed = words[index + 1]?.isCapital === true || /^\d/.test(next);
  return subjects.has(next) || isNamed || determiners.has(next);
}

// "Would Friday do, should he be away?" supposes.
function isSupposed(words: Words, index: number): boolean {
  const { text, mark } = words[index] as Words[number];
  const next = words[index + 1]?.text ?? '';
  return text === 'should' && mark === ',' && next !== 'i' && next !== 'we';
}

// Behind a comma, "who would look for them" goes on about a person, unless the questions are a list of such.
function isAtJoint(words: Words, index: number, first: number): boolean {
  const { text, mark } = words[index] as Words[number];
  const before = words[index - 1]?.text ?? '';
  if (joiners.has(before) || before === 'or') return true;
  if (mark !== ',' || !questionWords.has(text)) return mark !== '';
  return questionWords.has(words[first]?.text ?? '');
}
