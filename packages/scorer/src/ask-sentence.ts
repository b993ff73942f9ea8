import { conditionals } from './english-words.ts';
import type { Reading } from './reading.ts';
import type { Word } from './words.ts';

/** A sentence of the body, in indexes of the words. */
export type AskSentence = {
  readonly first: number;
  /** Behind its last word. */
  readonly end: number;
  /** Its place among the sentences of the body, counted from 0. */
  readonly order: number;
  readonly isQuestion: boolean;
  /** Begins with `if`, `should you` and the like, or puts such a clause before what it says. */
  readonly isConditional: boolean;
  /** Index behind a colon, or -1. */
  readonly afterColon: number;
};

/** The sentences that the sender wrote in the body, without those that are quoted whole. */
export function askSentences(reading: Pick<Reading, 'words' | 'text'>): AskSentence[] {
  return sentencesIn(reading, 'body');
}

/** The sentences that the sender wrote in a zone. */
export function sentencesIn(
  reading: Pick<Reading, 'words' | 'text'>,
  zone: Word['zone'],
): AskSentence[] {
  const { words } = reading;
  const sentences: AskSentence[] = [];
  let first = 0;
  while (first < words.length) {
    let end = first + 1;
    while (end < words.length && words[end]?.breakBefore !== 'hard') end++;
    if (words[first]?.zone === zone && isOwn(words, first, end))
      sentences.push(sentenceAt(reading, first, end, sentences.length));
    first = end;
  }
  return sentences;
}

function isOwn(words: readonly Word[], first: number, end: number): boolean {
  for (let index = first; index < end; index++) if (words[index]?.voice === 'own') return true;
  return false;
}

function sentenceAt(
  { words, text }: Pick<Reading, 'words' | 'text'>,
  first: number,
  end: number,
  order: number,
): AskSentence {
  return {
    first,
    end,
    order,
    isQuestion: endsInQuestion(words, end, text),
    isConditional: opensConditional(words, first, end),
    afterColon: colonIn(words, first, end),
  };
}

function endsInQuestion(words: readonly Word[], end: number, text: string): boolean {
  const from = words[end - 1]?.span.end ?? 0;
  const to = words[end]?.span.start ?? text.length;
  // "Would that help 🙂?"
  return /^[^.!?？\n]*[?？]/.test(text.slice(from, to));
}

function opensConditional(words: readonly Word[], first: number, end: number): boolean {
  const [one, two] = [words[first]?.text ?? '', words[first + 1]?.text ?? ''];
  if (isCourtesy(words, first)) return false;
  if (conditionals.has(one) || one === 'otherwise') return one !== 'whether';
  if (one === 'should' || one === 'were')
    return two !== 'i' && two !== 'we' && !endsWithoutComma(words, first, end);
  const isLead = one === 'or' || one === 'and' || one === 'but' || one === 'so' || one === 'then';
  return isLead && conditionals.has(two);
}

// "If you have time" and "if possible" make a request polite, and no less a request.
function isCourtesy(words: readonly Word[], first: number): boolean {
  const [one, two, three, four] = [0, 1, 2, 3].map((at) => words[first + at]?.text ?? '');
  if (one !== 'if') return false;
  if (two === 'possible' || (two === 'i' && three === 'may')) return true;
  const isAble = two === 'you' && three === 'can' && words[first + 3]?.mark === ',';
  return isAble || (two === 'you' && three === 'have' && /^(?:time|a)$/.test(four ?? ''));
}

// "Should we speak?" asks; "Should you want to, we could speak." supposes.
function endsWithoutComma(words: readonly Word[], first: number, end: number): boolean {
  for (let index = first + 1; index < end; index++) if (words[index]?.mark === ',') return false;
  return true;
}

function colonIn(words: readonly Word[], first: number, end: number): number {
  for (let index = first + 1; index < end; index++) if (words[index]?.mark === ':') return index;
  return -1;
}
