import { furtherItem, furtherQuestion } from './ask-items.ts';
import type { AskRequest } from './ask-request.ts';
import type { AskSentence } from './ask-sentence.ts';
import { isCoordinated, stepOfObject, takesObject } from './ask-verbs.ts';
import {
  type AskStep,
  announcingWords,
  backReferences,
  exitVerbs,
  joiners,
  requestVerbs,
} from './ask-words.ts';
import { isPastForm } from './clause-verb.ts';
import { auxiliaries, determiners, modals, prepositions, questionWords } from './english-words.ts';
import type { Reading } from './reading.ts';

type Words = Reading['words'];

const replies = new Set('so no yes know'.split(' '));
const clauseOpeners = new Set(
  'if should when while once as before after since whenever unless although though'.split(' '),
);
const leadIns = new Set('meanwhile additionally separately finally then next to'.split(' '));
const subjects = new Set('you we i it that this they he she there nothing none'.split(' '));
const senders = new Set('we i our my'.split(' '));
const letVerbs = new Set('know have see get borrow hear meet speak talk call'.split(' '));
const glances = new Set('look think read chat word talk call go'.split(' '));
/** Verbs that bring somebody to the sender, whoever it is. */
const bringing = new Set('copy loop cc invite add connect introduce bring refer'.split(' '));
const insiders = new Set(
  'your anybody anyone everybody everyone nobody somebody whoever'.split(' '),
);
const others = new Set('them him her'.split(' '));
const toOthers = new Set('to with by past'.split(' '));

/** What a sentence asks for in the imperative: `Mark the modules and have somebody call me.` */
export function imperativeRequests(sentence: AskSentence, reading: Reading): AskRequest[] {
  const { words } = reading;
  const verbs: number[] = [];
  for (let index = sentence.first; index < sentence.end; index++)
    if (isImperative(words, index, sentence, verbs.length > 0)) verbs.push(index);
  const [only = -1] = verbs.length === 1 ? verbs : [];
  const further = only < 0 ? -1 : furtherOf(reading, only, sentence.end);
  const starts = further > 0 ? [only, further] : verbs;
  return starts.map((first, at) => {
    const request = requestOf(sentence, words, first, starts[at + 1] ?? sentence.end);
    return further > 0 ? { ...request, step: at === 0 ? 'material' : 'person' } : request;
  });
}

// "Send the rota, …", "Reply with your rota, …", "Tell me how many, …".
function furtherOf(reading: Reading, verb: number, end: number): number {
  const { words } = reading;
  const step = requestVerbs.get(words[verb]?.text ?? '');
  if (step === 'answer') return furtherQuestion(words, verb, end);
  const isForThings = step === 'material' || (step === 'reply' && words[verb + 1]?.text === 'with');
  return isForThings ? furtherItem(reading, verb, end) : -1;
}

function isImperative(
  words: Words,
  index: number,
  sentence: AskSentence,
  isContinued: boolean,
): boolean {
  const word = words[index];
  if (word === undefined || word.voice !== 'own' || !requestVerbs.has(word.text)) return false;
  if (isAdvice(words, index, sentence) || isNoRequest(words, index)) return false;
  const next = index + 1 < sentence.end ? words[index + 1]?.text : undefined;
  if (isAboutOthers(words, index, sentence.end)) return false;
  if (isContinued && isCoordinated(words, index)) return true;
  const opening = openingBefore(words, index, sentence.first);
  return opening !== undefined && (takesObject(next) || opening === 'please');
}

// "Let me say", "Have a good summer"; but "let me know", "have a look", "have somebody call me".
function isNoRequest(words: Words, index: number): boolean {
  const { text } = words[index] as Words[number];
  // "Say the import job" names an example, "say the word" asks for one.
  if (text === 'say')
    return determiners.has(words[index + 1]?.text ?? '') && words[index + 2]?.text !== 'word';
  // "Call it a matter of taste"
  if (text === 'call') return words[index + 1]?.text === 'it' || words[index + 1]?.text === 'that';
  if (text !== 'let' && text !== 'have') return false;
  const after = words.slice(index + 1, index + 5);
  if (text === 'let') return !after.some((word) => letVerbs.has(word.text));
  return after[0]?.text === 'a' && !after.some((word) => glances.has(word.text));
}

// A verb stands in the imperative at the start of what it says, or behind `please`.
function openingBefore(words: Words, index: number, first: number): string | undefined {
  let at = index;
  while (at > first && joiners.has(words[at - 1]?.text ?? '') && isTight(words, at, index)) at--;
  // "Do pick one."
  if (words[at - 1]?.text === 'do' && at > first) at--;
  while (at > first && joiners.has(words[at - 1]?.text ?? '') && isTight(words, at, index)) at--;
  const isPolite = words.slice(at, index).some(({ text }) => text === 'please');
  if (isPolite) return 'please';
  if (at === first) return 'start';
  if (isPoliteCondition(words, at)) return 'please';
  const mark = words[at]?.mark ?? '';
  const isOpened = mark === ':' || mark === ';' || isAfterClause(words, at, first);
  return isOpened || isAfterLeadIn(words, at, index, first) ? mark : undefined;
}

// "If you could share the backlog" is a request in the form of a condition.
function isPoliteCondition(words: Words, at: number): boolean {
  const [one, two, three] = [3, 2, 1].map((back) => words[at - back]?.text ?? '');
  return one === 'if' && two === 'you' && three === 'could';
}

// "In the meantime, send me …", "For the call, bring the rota".
function isAfterLeadIn(words: Words, at: number, index: number, first: number): boolean {
  const opener = words[first]?.text ?? '';
  if (words[at]?.mark !== ',' || !(prepositions.has(opener) || leadIns.has(opener))) return false;
  const next = words[at + 1]?.text;
  if (next === 'me' || next === 'us') return true;
  const lead = words.slice(first, at);
  const isHandedOver = requestVerbs.get(words[index]?.text ?? '') === 'material';
  return isHandedOver && lead.length < 7 && !lead.some(({ text }) => senders.has(text));
}

// "Ask them what went wrong" and "put that to them rather than to me" help the reader, not the sender.
function isAboutOthers(words: Words, index: number, end: number): boolean {
  const next = words[index + 1]?.text ?? '';
  const verb = words[index]?.text ?? '';
  const isPassedOn = (verb === 'tell' || verb === 'ask') && insiders.has(next);
  // "If it buys a junior, ask who reviews the work"
  const isAdvised = verb === 'ask' && questionWords.has(next);
  const isTold = isPassedOn || isAdvised || (others.has(next) && !bringing.has(verb));
  const isPassed =
    backReferences.has(next) &&
    toOthers.has(words[index + 2]?.text ?? '') &&
    others.has(words[index + 3]?.text ?? '');
  if (!isTold && !isPassed) return false;
  return !words.slice(index, end).some(({ text }, at) => {
    const before = words[index + at - 2]?.text;
    return (text === 'me' || text === 'us') && before !== 'than' && before !== 'not';
  });
}

// "First, name the system" is as tight as "and name the system".
function isTight(words: Words, at: number, index: number): boolean {
  const mark = words[at]?.mark ?? '';
  return mark === '' || (mark === ',' && at === index);
}

// "If it is, tell me", "While you are at it, forward …"; but in "If your roles, six of them, ask for …" the verb
// belongs to the condition.
function isAfterClause(words: Words, at: number, first: number): boolean {
  let opener = first;
  while (/^(?:and|but|so|then)$/.test(words[opener]?.text ?? '')) opener++;
  if (words[at]?.mark !== ',' || !clauseOpeners.has(words[opener]?.text ?? '')) return false;
  let comma = opener + 1;
  while (comma < at && words[comma]?.mark !== ',') comma++;
  if (comma === at) return true;
  // "If one has to wait, two engineers could hold it, and hand it back."
  if (words.slice(comma, at).some(({ text }) => modals.has(text))) return false;
  return words
    .slice(opener, comma)
    .some(({ text }) => auxiliaries.has(text) || subjects.has(text) || isPastForm(text));
}

// "I would begin with two things: list the jobs, …" tells what to do and asks for nothing.
function isAdvice(words: Words, index: number, { first, afterColon }: AskSentence): boolean {
  if (afterColon < 0 || index < afterColon) return false;
  return !words.slice(first, afterColon).some(({ text }) => announcingWords.has(text));
}

function requestOf(sentence: AskSentence, words: Words, first: number, end: number): AskRequest {
  const step = stepOfObject(stepOfVerb(words, first), words, first, end);
  const next = words[first + 1]?.text ?? '';
  const isReply = step === 'answer' && isAnswerToAsk(words, first, end);
  let lead = first;
  while (lead > sentence.first && joiners.has(words[lead - 1]?.text ?? '')) lead--;
  return {
    step: isReply || exitVerbs.has(next) ? 'reply' : step,
    first: lead,
    end,
    order: sentence.order,
    isQuestion: false,
    isClosed: false,
    isConditional: sentence.isConditional && !isPoliteCondition(words, first),
    isAlternative: words[first - 1]?.text === 'or',
  };
}

// "Let me have the rota" asks for it, "let me know" for an answer.
function stepOfVerb(words: Words, first: number): AskStep {
  const verb = words[first]?.text ?? '';
  const [one, two] = [words[first + 1]?.text ?? '', words[first + 2]?.text ?? ''];
  const isHandedOver = two === 'have' || (one === 'me' && /^(?:see|get|borrow)$/.test(two));
  if (verb === 'let' && isHandedOver) return 'material';
  return requestVerbs.get(verb) ?? 'answer';
}

// "Tell me so", "say no", "let me know": the answer to what was asked, and no ask of its own.
function isAnswerToAsk(words: Words, first: number, end: number): boolean {
  const texts = words.slice(first + 1, end).map(({ text }) => text);
  const wanted = texts.findIndex((text, at) =>
    text === 'whether'
      ? texts[at + 1] === 'your'
      : /^(?:which|who|whom|whose|what|how|where|when)$/.test(text),
  );
  if (wanted >= 0) return false;
  if (texts.indexOf('if') >= 0 && texts.indexOf('if') < 3) return true;
  const isSaying = /^(?:say|tell|let)$/.test(words[first]?.text ?? '');
  return isSaying && (texts.length < 7 || texts.slice(0, 3).some((text) => replies.has(text)));
}
