import type { Span } from '@tenacious-bench/schema';
import { normalize } from '@tenacious-bench/text';
import { type AskSentence, askSentences } from './ask-sentence.ts';
import { isFunctionWord } from './english-words.ts';
import { indexSpans } from './index-spans.ts';
import type { Reading } from './reading.ts';
import { clauseAt } from './reading-index.ts';
import { wordsOf } from './words.ts';

type Kind = 'sender' | 'grounded' | 'aside';

const fewest = 3;
const perceiving = new Set(
  'read saw heard watched noticed followed tried used visited met'.split(' '),
);

/** The part of a body that speaks of the sender alone, where most of it does and nothing in it is about the reader. */
export function findSelfPromotion(reading: Reading): Span[] {
  const sentences = askSentences(reading);
  const isAboutFact = factCheck(reading);
  if (sentences.some(isAboutFact)) return [];
  const kinds = kindsOf(sentences, reading);
  if (kinds.includes('grounded') || answersReader(sentences, reading)) return [];
  const own = sentences.filter((_, index) => kinds[index] === 'sender');
  const counted = kinds.filter((kind) => kind !== 'aside').length;
  if (own.length < fewest || own.length * 2 <= counted) return [];
  const first = reading.words[own[0]?.first ?? 0];
  const last = reading.words[(own.at(-1)?.end ?? 1) - 1];
  return first === undefined || last === undefined
    ? []
    : [{ start: first.span.start, end: last.span.end }];
}

// "Its engineers are led by …" goes on about whom the sentence before was about.
function kindsOf(sentences: readonly AskSentence[], reading: Reading): Kind[] {
  let previous: Kind = 'aside';
  return sentences.map((sentence) => {
    const kind = kindOf(sentence, reading, previous);
    if (kind !== 'aside') previous = kind;
    return kind;
  });
}

function kindOf(sentence: AskSentence, reading: Reading, previous: Kind): Kind {
  if (sentence.isQuestion || sentence.isConditional || isAdmission(sentence, reading))
    return 'aside';
  const party = firstParty(sentence, reading);
  if (party === 'reader') return isCourtesy(sentence, reading) ? 'aside' : 'grounded';
  if (party === 'sender') return isAboutReadersWork(sentence, reading) ? 'grounded' : 'sender';
  return previous === 'sender' && sentence.end - sentence.first > 3 ? 'sender' : 'aside';
}

function readersTopics({ situation: { facts } }: Reading): ReadonlySet<string> {
  const known = facts === 'unknown' ? [] : facts;
  return new Set(known.filter(({ subject }) => subject === 'recipient').map(({ topic }) => topic));
}

function factCheck(reading: Reading): (sentence: AskSentence) => boolean {
  const { words, claims } = reading;
  const topics = readersTopics(reading);
  const told = claims.filter(
    ({ topic = '', status }) => status !== 'unsupported' && topics.has(topic),
  );
  const spans = indexSpans(told.map(({ span }) => span));
  return ({ first, end }) =>
    spans.lieIn({ start: words[first]?.span.start ?? 0, end: words[end - 1]?.span.end ?? 0 });
}

// "What I can't see from here is whether it would suit you", "we owe you an apology".
function isAdmission({ first, end }: AskSentence, reading: Reading): boolean {
  const texts = reading.words.slice(first, end).map(({ text }) => text);
  if (texts.some((text) => /^(?:sorry|apolog(?:y|ies|i[sz]e))$/.test(text))) return true;
  const isNegated = texts.some((text) =>
    /^(?:not|no|nothing|little|cannot|impossible|limit|never|only)$/.test(text),
  );
  const isKnowing = texts.some((text) =>
    /^(?:see|know|tell|judge|say|reply|answer|seen|go|confirm|find|found|pitch)$/.test(text),
  );
  return isNegated && isKnowing;
}

function firstParty(
  { first, end }: AskSentence,
  { lengthOf }: Reading,
): 'sender' | 'reader' | 'nobody' {
  for (let index = first; index < end; index++) {
    if (lengthOf('sender', index) > 0) return 'sender';
    if (lengthOf('recipient', index) > 0) return 'reader';
  }
  return 'nobody';
}

// "You are welcome to it" and "You can reach us" are about nobody.
function isCourtesy(sentence: AskSentence, reading: Reading): boolean {
  const clause = clauseAt(reading, sentence.first);
  const texts = reading.words.slice(sentence.first, sentence.end).map(({ text }) => text);
  const isOffer = /^(?:can|could|may|will|get|have)$/.test(texts[1] ?? '');
  const isSupposed = clause?.modality === 'hedged' && !isNamed(sentence, reading);
  if (texts.length < 6 || isOffer || isSupposed) return true;
  return texts.includes('welcome') || texts.includes('silence') || texts.includes('please');
}

// "I read your post on ledgers twice."
function isAboutReadersWork({ first, end }: AskSentence, { words }: Reading): boolean {
  const texts = words.slice(first, end).map(({ text }) => text);
  const verb = texts.findIndex((text) => perceiving.has(text));
  return verb >= 0 && texts.indexOf('your', verb) > verb;
}

// "You may like it" names nobody, "Ferrow may be hiring" and "your plan" do.
function isNamed({ first, end }: AskSentence, { words, lengthOf }: Reading): boolean {
  for (let index = first; index < end; index++)
    if (lengthOf('recipient', index) > 0 && words[index]?.text !== 'you') return true;
  return false;
}

// A reply is about the reader where it takes up what they wrote.
function answersReader(sentences: readonly AskSentence[], { words, situation }: Reading): boolean {
  const { thread, conversation } = situation;
  const mails = thread.flatMap((turn) =>
    turn.kind === 'message' && turn.from === 'recipient' && turn.conversation === conversation
      ? [turn.message.body]
      : [],
  );
  if (mails.length === 0) return false;
  const said = new Set(wordsOf(normalize(mails.join('\n')).text).map(({ stem }) => stem));
  return sentences.some(({ first, end, isQuestion }) => {
    if (isQuestion) return false;
    const shared = words
      .slice(first, end)
      .filter(({ text, stem }) => text.length > 3 && !isFunctionWord(text) && said.has(stem));
    return new Set(shared.map(({ stem }) => stem)).size > 1;
  });
}
