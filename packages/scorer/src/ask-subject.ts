import { imperativeRequests } from './ask-imperatives.ts';
import { meetingHeads } from './ask-meetings.ts';
import { questionRequests } from './ask-questions.ts';
import type { AskRequest } from './ask-request.ts';
import { type AskSentence, sentencesIn } from './ask-sentence.ts';
import { framingWords } from './ask-words.ts';
import { isFunctionWord } from './english-words.ts';
import type { Reading } from './reading.ts';

const announcing = new Set('request requesting wanted needed need favour favor please'.split(' '));
const owned = new Set('your the a an last this'.split(' '));
// What a mail asks for anyway: time, an answer, an opinion.
const answers = new Set(
  'view views opinion thoughts answer advice take feedback reply yes word line permission time ear attention input help guidance question questions comment comments'.split(
    ' ',
  ),
);

/** What a subject asks for that the body does not: `Request: your stack diagram`. */
export function subjectRequests(reading: Reading, inBody: readonly AskRequest[]): AskRequest[] {
  if (inBody.length === 0 || reading.words[0]?.zone !== 'subject') return [];
  return sentencesIn(reading, 'subject')
    .flatMap((sentence) => requestsOf(sentence, reading))
    .filter((request) => !inBody.some((other) => isSameThing(request, other, reading)))
    .slice(0, 1);
}

function requestsOf(sentence: AskSentence, reading: Reading): AskRequest[] {
  const announced = announcedRequest(sentence, reading);
  if (announced !== undefined) return [announced];
  const requests = sentence.isQuestion
    ? questionRequests(sentence, reading)
    : imperativeRequests(sentence, reading);
  return requests.filter(({ step }) => step === 'material' || step === 'person');
}

// "Request: your stack diagram, ahead of a call"
function announcedRequest(sentence: AskSentence, reading: Reading): AskRequest | undefined {
  const { words } = reading;
  const { first, end, afterColon } = sentence;
  const from = afterColon < 0 ? first + 1 : afterColon;
  const isAnnounced = words.slice(first, from).some(({ text }) => announcing.has(text));
  if (!isAnnounced || !owned.has(words[from]?.text ?? '')) return undefined;
  let to = from + 1;
  while (to < end && words[to]?.mark === '') to++;
  const isAnswer = words.slice(from, to).some(({ text }) => answers.has(text));
  if (isAnswer || meetingHeads(reading, from, to).length > 0) return undefined;
  const open = { isQuestion: false, isClosed: false, isConditional: false, isAlternative: false };
  return { step: 'material', first, end, order: -1, ...open };
}

function isSameThing(one: AskRequest, other: AskRequest, reading: Reading): boolean {
  const wanted = stemsOf(one, reading);
  return [...stemsOf(other, reading)].some((stem) => wanted.has(stem));
}

function stemsOf({ first, end }: AskRequest, { words }: Reading): ReadonlySet<string> {
  const telling = words
    .slice(first, end)
    .filter(({ text }) => !isFunctionWord(text) && !framingWords.has(text));
  return new Set(telling.map(({ stem }) => stem));
}
