import type { Span } from '@tenacious-bench/schema';
import { imperativeRequests } from './ask-imperatives.ts';
import { questionRequests } from './ask-questions.ts';
import type { AskRequest } from './ask-request.ts';
import { type AskSentence, askSentences } from './ask-sentence.ts';
import { subjectRequests } from './ask-subject.ts';
import { compileWishes, type WishFinder } from './ask-wishes.ts';
import type { Reading } from './reading.ts';
import { separateAsks } from './separate-asks.ts';

/** Finds what a message asks of its reader, each separate ask once: two ways to the same next step are one ask. */
export type AskFinder = (reading: Reading) => Span[];

/** Makes the search for asks: questions, requests in the imperative and wishes in the form of statements. */
export function compileAsks(): AskFinder {
  const wishesOf = compileWishes();
  return (reading) => {
    const sentences = askSentences(reading);
    const findWishes = wishesOf(reading);
    const requests = sentences.flatMap((sentence, at) =>
      requestsOf(sentence, sentences[at + 1], reading, findWishes).map((request) =>
        hangsOnCondition(request, sentences[at - 1], reading) ? conditionally(request) : request,
      ),
    );
    const separate = separateAsks(requests, reading);
    return [...subjectRequests(reading, separate), ...separate].map((request) =>
      spanOf(request, reading),
    );
  };
}

/** Makes the search for an ask that is only to tell whether a message has one: the last is found first. */
export function compileFirstAsk(): (
  sentences: readonly AskSentence[],
  reading: Reading,
) => Span | undefined {
  const wishesOf = compileWishes();
  return (sentences, reading) => {
    const findWishes = wishesOf(reading);
    const request =
      lastOf(sentences, (sentence, next) => requestsOf(sentence, next, reading, () => [])) ??
      lastOf(sentences, findWishes);
    return request && spanOf(request, reading);
  };
}

function lastOf(
  sentences: readonly AskSentence[],
  find: (sentence: AskSentence, next: AskSentence | undefined) => readonly AskRequest[],
): AskRequest | undefined {
  for (let at = sentences.length - 1; at >= 0; at--) {
    const [request] = find(sentences[at] as AskSentence, sentences[at + 1]);
    if (request !== undefined) return request;
  }
  return undefined;
}

function spanOf({ first, end }: AskRequest, { words }: Reading): Span {
  return { start: words[first]?.span.start ?? 0, end: words[end - 1]?.span.end ?? 0 };
}

function requestsOf(
  sentence: AskSentence,
  next: AskSentence | undefined,
  reading: Reading,
  findWishes: WishFinder,
): AskRequest[] {
  if (sentence.isQuestion)
    return isAnswered(sentence, next, reading) ? [] : questionRequests(sentence, reading);
  const orders = imperativeRequests(sentence, reading);
  const wishes = findWishes(sentence);
  if (orders.length === 0) return wishes;
  return [...orders, ...wishes].toSorted((a, b) => a.first - b.first);
}

// "If it goes slowly, one engineer is free. Would you be open to 15 minutes?"
function hangsOnCondition(
  { step, isQuestion }: AskRequest,
  before: AskSentence | undefined,
  { words }: Reading,
): boolean {
  if (step !== 'meeting' || !isQuestion || before?.isConditional !== true) return false;
  return conditionSubjects.has(words[before.first + 1]?.text ?? '');
}

const conditionSubjects = new Set('so it they that this those these'.split(' '));

function conditionally(request: AskRequest): AskRequest {
  return { ...request, isConditional: true };
}

// "Could it be fixed? I think so." repeats the reader's question, and answers it.
function isAnswered(
  { first, end }: AskSentence,
  next: AskSentence | undefined,
  { words }: Reading,
): boolean {
  const [one, two, three] = [0, 1, 2].map((at) => words[(next?.first ?? -9) + at]?.text ?? '');
  // "“No” needs no explanation" tells the reader what to answer.
  if (next === undefined || next.isQuestion || words[next.first]?.voice !== 'own') return false;
  if (isRhetorical(words, first, end) && (one === 'i' || one === 'we')) return true;
  // "No newsletter comes with it" answers nothing.
  const isNone = one === 'no' && words[next.first + 1]?.breakBefore === 'none' && !isPronoun(two);
  const isAnswer =
    !isNone &&
    /^(?:yes|no|not|usually|often|mostly|because|probably)$/.test(one ?? '') &&
    !/^(?:is|or|and|now|to|yes|no|nothing|silence|reply|answer|need|problem|harm|hurry|matter)$/.test(
      two ?? '',
    );
  const isOpinion =
    one === 'i' && (two === 'think' || two === 'believe' || two === 'would') && three === 'so';
  if (
    one === 'i' &&
    /^(?:assume|guess|suspect|expect)$/.test(two ?? '') &&
    /^(?:they|it|so|that|not)$/.test(three ?? '')
  )
    return true;
  const isToReader = words.slice(first, end).some(({ text }) => text === 'you' || text === 'your');
  return (isAnswer || isOpinion) && !isToReader;
}

function isPronoun(text = ''): boolean {
  return /^(?:it|they|that|this|i|we|one)$/.test(text);
}

// "What would I do first?"
function isRhetorical(words: Reading['words'], first: number, end: number): boolean {
  const [opener = '', verb = '', subject = ''] = [0, 1, 2].map(
    (at) => words[first + at]?.text ?? '',
  );
  const isOwn = (subject === 'i' || subject === 'we') && verb !== 'may' && verb !== 'shall';
  return isOwn && /^(?:what|how|where|why)$/.test(opener) && end > first;
}
