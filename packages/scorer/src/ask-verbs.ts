import { type AskStep, joiners, meetingNouns, meetingTimes, requestVerbs } from './ask-words.ts';
import { determiners } from './english-words.ts';
import type { Reading } from './reading.ts';

type Words = Reading['words'];

/** A request verb that goes on after a comma, `and` or `or`, and is no noun there. */
export function isCoordinated(words: Words, index: number): boolean {
  const word = words[index];
  if (word === undefined || word.voice !== 'own') return false;
  if (!requestVerbs.has(plainForm(word.text))) return false;
  const before = words[index - 1]?.text ?? '';
  const isJoined = joiners.has(before) || before === 'or' || word.mark !== '';
  return isJoined && takesObject(words[index + 1]?.text);
}

/** The verb of `mind sending` without its ending. */
export function plainForm(text: string): string {
  if (!text.endsWith('ing')) return text;
  const stem = text.slice(0, -3);
  return requestVerbs.has(stem) ? stem : `${stem}e`;
}

const objects = new Set(
  'me us them him her it one another someone somebody whoever whatever over back along to which who what when where whether how if for with on up aside out off in two three four five six both'.split(
    ' ',
  ),
);

/** Whether the next word shows that what stands before it is a verb. */
export function takesObject(next: string | undefined): boolean {
  return next !== undefined && (objects.has(next) || determiners.has(next) || /^\d/.test(next));
}

// "Answer three questions for a survey" is work, "answer here" is none.
function isSeveralAnswers(words: Words, first: number): boolean {
  return /^(?:two|three|four|five|some|our|these|several)$/.test(words[first + 1]?.text ?? '');
}

/** `tell me which afternoon suits` asks for the meeting. */
export function stepOfObject(step: AskStep, words: Words, first: number, end: number): AskStep {
  // "Reply with your plans" asks for them, "reply with a yes" for an answer.
  const isHandedOver = words[first + 1]?.text === 'with' && words[first + 2]?.text === 'your';
  if (step === 'reply' && (isHandedOver || isSeveralAnswers(words, first))) return 'material';
  if (step !== 'answer') return step;
  for (let index = first; index < end; index++) {
    const text = words[index]?.text ?? '';
    if (meetingTimes.has(text) || meetingNouns.has(text)) return 'meeting';
  }
  return step;
}
