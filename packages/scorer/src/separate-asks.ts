import type { AskRequest } from './ask-request.ts';
import { backReferences, framingWords, furtherWords } from './ask-words.ts';
import { isFunctionWord } from './english-words.ts';
import type { Reading } from './reading.ts';

// "This year" refers to nothing that was said.
const pronouns = new Set([...backReferences].filter((text) => text !== 'this'));
const listing = new Set(['or']);
const counts = new Set('two three four five'.split(' '));

/** The requests that are asks of their own: one that repeats, clarifies or replaces another adds none. */
export function separateAsks(requests: readonly AskRequest[], reading: Reading): AskRequest[] {
  const kept: AskRequest[] = [];
  const wanted = requests.filter(({ step }) => step !== 'reply');
  for (const request of wanted) {
    if (kept.length > 0 && isNoMore(request, kept, reading)) continue;
    kept.push(request);
  }
  return kept.length > 0 ? kept : requests.slice(0, 1);
}

function isNoMore(request: AskRequest, kept: readonly AskRequest[], reading: Reading): boolean {
  if (request.isAlternative) return true;
  const isElsewhere = kept.every(({ order }) => order !== request.order);
  if (request.isConditional && isElsewhere) return true;
  return kept.some((one) => isSameAsk(one, request, reading));
}

function isSameAsk(one: AskRequest, other: AskRequest, reading: Reading): boolean {
  // Nobody who answers a question has put themselves on a list.
  if (other.step === 'enrolment' && one.step !== 'enrolment') return false;
  if (one.order === other.order) return isSameInSentence(one, other, reading);
  if (hasAny(other, furtherWords, reading) || isAdded(other, reading)) return false;
  const isList = one.step === 'answer' || hasAny(one, listing, reading);
  if (isList && isSelection(other, reading)) return true;
  const isNext = other.order - one.order === 1 && !isAnotherTopic(one, other, reading);
  if (one.step === other.step && one.step !== 'material' && one.step !== 'person')
    return one.step !== 'answer' || isNext || sharesTopic(one, other, reading);
  const isClarified = isNext && one.step === 'answer' && one.isQuestion;
  if (isClarified && (one.isClosed || hasAny(other, backReferences, reading))) return true;
  return isShortBackReference(other, reading);
}

// "And would a call the week after suit you?"
function isAdded({ first, step }: AskRequest, { words }: Reading): boolean {
  const [one, two, three] = [0, 1, 2].map((at) => words[first + at]?.text);
  if (one === 'by' && two === 'the' && three === 'way') return true;
  const isJoined = words[first]?.text === 'and' || words[first - 1]?.text === 'and';
  return isJoined && step !== 'answer';
}

// One question in two halves is one; two tasks in one sentence are two.
function isSameInSentence(one: AskRequest, other: AskRequest, reading: Reading): boolean {
  if (!one.isQuestion || hasAny(other, furtherWords, reading)) return false;
  if (one.step === 'answer' && one.isClosed && other.step !== 'material') return true;
  return one.step === other.step && (one.step === 'answer' || one.step === 'offer');
}

// "How is the search going? And how large is the budget?"
function isAnotherTopic(one: AskRequest, other: AskRequest, reading: Reading): boolean {
  const isOpen = one.isQuestion && other.isQuestion && !one.isClosed && !other.isClosed;
  if (!isOpen || hasAny(other, pronouns, reading)) return false;
  const isTold = topicOf(one, reading).size > 0 && topicOf(other, reading).size > 0;
  return isTold && !sharesTopic(one, other, reading);
}

// "Which of the three would convince you?" chooses among what was said.
function isSelection({ first, isQuestion }: AskRequest, { words }: Reading): boolean {
  const [one = '', two = '', three = '', four = ''] = [0, 1, 2, 3].map(
    (at) => words[first + at]?.text ?? '',
  );
  if (!isQuestion || one !== 'which' || two !== 'of') return false;
  return three === 'these' || three === 'those' || (three === 'the' && counts.has(four));
}

// "Is it the launch?", "Are you?"
function isShortBackReference({ first, end, isQuestion }: AskRequest, { words }: Reading): boolean {
  if (!isQuestion || end - first > 6) return false;
  return words.slice(first, end).some(({ text }) => backReferences.has(text));
}

function hasAny({ first, end }: AskRequest, set: ReadonlySet<string>, { words }: Reading): boolean {
  return words.slice(first, end).some(({ text }) => set.has(text));
}

function sharesTopic(one: AskRequest, other: AskRequest, reading: Reading): boolean {
  const stems = topicOf(one, reading);
  const others = topicOf(other, reading);
  return stems.size === 0 || others.size === 0 || [...others].some((stem) => stems.has(stem));
}

function topicOf({ first, end }: AskRequest, { words }: Reading): ReadonlySet<string> {
  const telling = words
    .slice(first, end)
    .filter(({ text }) => text.length > 3 && !isFunctionWord(text) && !framingWords.has(text));
  return new Set(telling.map(({ stem }) => stem));
}
