import { furtherItem, furtherQuestion } from './ask-items.ts';
import { type MeetingHead, meetingHeads } from './ask-meetings.ts';
import { type AskPart, questionParts } from './ask-parts.ts';
import type { AskRequest } from './ask-request.ts';
import type { AskSentence } from './ask-sentence.ts';
import { isCoordinated, plainForm, stepOfObject } from './ask-verbs.ts';
import {
  type AskStep,
  enrolNouns,
  enrolVerbs,
  exitVerbs,
  meetingTimes,
  offerVerbs,
  offerWords,
  requestVerbs,
} from './ask-words.ts';
import {
  auxiliaries,
  isFunctionWord,
  modals,
  prepositions,
  questionWords,
} from './english-words.ts';
import type { Reading } from './reading.ts';

type Words = Reading['words'];

const politeness = new Set(
  'please also then kindly perhaps both be so kind good as able to mind'.split(' '),
);
const checkingWords = new Set(
  'really still indeed truly right correct true accurate actually now today day week month one two three four five six seven eight nine ten eleven twelve'.split(
    ' ',
  ),
);
const joining = new Set('and but so or then'.split(' '));
const meetingVerbs = new Set('speak talk meet'.split(' '));

/** What a question asks for: each of its parts that is a question or a request of its own. */
export function questionRequests(sentence: AskSentence, reading: Reading): AskRequest[] {
  return questionParts(sentence, reading).flatMap((part) => partRequests(part, reading));
}

function partRequests(part: AskPart, reading: Reading): AskRequest[] {
  const { words } = reading;
  const verb = askedVerb(part, words);
  if (verb >= 0) return verbRequests(part, verb, reading);
  const again = secondTime(part, words);
  if (again > 0) return splitAt(part, again, words);
  const wanted = wantedThing(part, words);
  const further = wanted < 0 ? -1 : furtherItem(reading, wanted, part.end);
  if (further > 0) return splitAt(part, further, words);
  const heads = meetingHeads(reading, part.first, part.end);
  if (heads.length > 0) return heads.map((head, at) => meetingRequest(part, head, at, words));
  const texts = words.slice(part.first, part.end).map(({ text }) => text);
  if (isWayOut(texts)) return [];
  return [requestOf(part, isCheckedFact(part, reading) ? 'reply' : stepOf(texts), words)];
}

// "Are the roles really up from one to three?" says in the form of a question what the facts say.
function isCheckedFact({ first, end }: AskPart, { words, known }: Reading): boolean {
  const opener = words[first]?.text ?? '';
  if (!auxiliaries.has(opener) || modals.has(opener)) return false;
  const telling = words
    .slice(first, end)
    .filter(
      ({ text, stem }) =>
        !isFunctionWord(text) && !checkingWords.has(text) && !checkingWords.has(stem),
    );
  return (
    telling.length > 1 && telling.every(({ text, stem }) => known.has(stem) || /\d/.test(text))
  );
}

function meetingRequest(part: AskPart, head: MeetingHead, at: number, words: Words): AskRequest {
  const first = at === 0 ? part.first : head.first;
  return requestOf(part, 'meeting', words, { first, end: head.end });
}

// "Could you (please) send …": the verb that the reader is asked for.
function askedVerb({ first, end }: AskPart, words: Words): number {
  for (let index = first; index < end - 2; index++) {
    if (!modals.has(words[index]?.text ?? '')) continue;
    if (words[index + 1]?.text !== 'you') return verbForSender(words, index + 1, end);
    let verb = index + 2;
    while (verb < end && politeness.has(words[verb]?.text ?? '')) verb++;
    // "Would you be open to it?"
    if (words[verb]?.text === 'open' && words[verb + 1]?.text === 'to') return -1;
    return requestVerbs.has(plainForm(words[verb]?.text ?? '')) ? verb : -1;
  }
  return -1;
}

// "Could your team lead show me …"
function verbForSender(words: Words, first: number, end: number): number {
  for (let index = first; index < Math.min(first + 5, end - 1); index++) {
    const next = words[index + 1]?.text;
    const isVerb = requestVerbs.has(words[index]?.text ?? '');
    if (isVerb && (next === 'me' || next === 'us')) return index;
  }
  return -1;
}

function verbRequests(part: AskPart, verb: number, reading: Reading): AskRequest[] {
  const { words } = reading;
  const verbs = [verb];
  for (let index = verb + 1; index < part.end; index++)
    if (isCoordinated(words, index)) verbs.push(index);
  const further = verbs.length > 1 ? -1 : furtherThing(words, verb, part.end, reading);
  if (further > 0) return splitAt(part, further, words);
  return verbs.map((first, at) => {
    const end = verbs[at + 1] ?? part.end;
    const step = requestVerbs.get(plainForm(words[first]?.text ?? '')) ?? 'answer';
    const isSecond = at > 0 && words[first - 1]?.text === 'or';
    const request = requestOf(part, stepOfObject(step, words, first, end), words, {
      first: at === 0 ? part.first : first,
      end,
    });
    // Whoever is asked to tell something cannot answer with yes or no.
    return { ...request, isClosed: false, isAlternative: request.isAlternative || isSecond };
  });
}

function furtherThing(words: Words, verb: number, end: number, reading: Reading): number {
  const step = requestVerbs.get(plainForm(words[verb]?.text ?? ''));
  if (step === 'answer') return furtherQuestion(words, verb, end);
  return step === 'material' ? furtherItem(reading, verb, end) : -1;
}

// "Could we speak on Tuesday and again, with your VP, on Thursday?"
function secondTime({ first, end }: AskPart, words: Words): number {
  for (let index = first + 2; index < end - 1; index++) {
    const before = words[index - 1]?.text;
    if (words[index]?.text === 'again' && (before === 'and' || before === 'then')) return index;
  }
  return -1;
}

// "Would it be possible to have …", "Could I get …".
function wantedThing({ first, end }: AskPart, words: Words): number {
  for (let index = first + 2; index < end; index++) {
    if (!/^(?:have|get|see|receive)$/.test(words[index]?.text ?? '')) continue;
    const before = words[index - 1]?.text ?? '';
    return before === 'to' || before === 'i' || before === 'we' ? index : -1;
  }
  return -1;
}

function splitAt(part: AskPart, further: number, words: Words): AskRequest[] {
  const open = { isClosed: false };
  return [
    { ...requestOf(part, 'material', words, { first: part.first, end: further }), ...open },
    { ...requestOf(part, 'person', words, { first: further, end: part.end }), ...open },
  ];
}

function stepOf(texts: readonly string[]): AskStep {
  if (isEnrolment(texts)) return 'enrolment';
  if (texts.some((text) => meetingTimes.has(text)) && texts.length < 12) return 'meeting';
  // "Compare notes on how other teams go about it" is a talk, however long its topic is.
  if (texts.some((text, at) => text === 'compare' && texts[at + 1] === 'notes')) return 'meeting';
  const byModal = texts.findIndex((text, at) => modals.has(text) && isSender(texts[at + 1]));
  if (byModal < 0)
    return texts.includes('would') && texts.some((text) => offerWords.has(text))
      ? 'offer'
      : 'answer';
  const asked = texts.slice(byModal + 2);
  if (asked.some((text) => meetingVerbs.has(text))) return 'meeting';
  return asked.some((text) => offerVerbs.has(text)) ? 'offer' : 'answer';
}

// "May I add you to our newsletter?", "Would you follow our page?"
function isEnrolment(texts: readonly string[]): boolean {
  return texts.some((text, at) => {
    const next = texts[at + 1] ?? '';
    if (text === 'follow') return /^(?:our|us|me|my)$/.test(next);
    if (text === 'subscribe' && next === 'to') return true;
    return enrolVerbs.has(text) && next === 'you' && texts.some((noun) => enrolNouns.has(noun));
  });
}

function isWayOut(texts: readonly string[]): boolean {
  const isLettingGo = texts.some((text) => text === 'stop' || text === 'leave' || text === 'drop');
  return isLettingGo && texts.some((text) => exitVerbs.has(text)) && !texts.includes('send');
}

// "And how large is it?" is as open as "how large is it?".
function isClosedQuestion(words: Words, first: number): boolean {
  const opener = words[first]?.text ?? '';
  const text = joining.has(opener) ? (words[first + 1]?.text ?? '') : opener;
  return !questionWords.has(text) && !prepositions.has(text);
}

function isSender(text: string | undefined): boolean {
  return text === 'i' || text === 'we';
}

function requestOf(
  { lead, first, end, sentence }: AskPart,
  step: AskStep,
  words: Words,
  own: { first: number; end: number } = { first, end },
): AskRequest {
  const opener = words[first]?.text ?? '';
  return {
    step,
    first: own.first === first ? lead : own.first,
    end: own.end,
    order: sentence.order,
    isQuestion: true,
    isClosed: isClosedQuestion(words, first),
    isConditional: sentence.isConditional,
    isAlternative: words[first - 1]?.text === 'or' || opener === 'or',
  };
}
