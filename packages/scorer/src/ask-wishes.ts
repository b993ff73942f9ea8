import { furtherItem, furtherQuestion } from './ask-items.ts';
import { meetingHeads } from './ask-meetings.ts';
import type { AskRequest } from './ask-request.ts';
import type { AskSentence } from './ask-sentence.ts';
import { stepOfObject } from './ask-verbs.ts';
import { wishGroups, wishWordings } from './ask-wish-wordings.ts';
import type { AskStep } from './ask-words.ts';
import { questionWords } from './english-words.ts';
import { patternWords } from './pattern-words.ts';
import type { Reading } from './reading.ts';
import { clauseAt } from './reading-index.ts';
import { compileWordPatterns } from './word-pattern.ts';
import { indexPatterns } from './wording-index.ts';

/** Finds what a sentence wishes for without asking: `It would help to see the rota.` */
export type WishFinder = (sentence: AskSentence) => AskRequest[];

/** Makes the search for wishes: a message is searched once, and only where somebody wants to know of a sentence. */
export function compileWishes(): (reading: Reading) => WishFinder {
  const language = {
    groups: wishGroups,
    names: ['duration'],
    wordsOf: patternWords,
  };
  const patterns = wishWordings.flatMap((wish) => compileWordPatterns(wish, language));
  const find = indexPatterns(patterns.map((pattern) => ({ pattern, key: '' })));
  return (reading) => {
    let ends: ReadonlyMap<number, number> | undefined;
    return (sentence) => {
      if (sentence.isQuestion) return [];
      ends ??= longestEnds(find(reading));
      return ends.size === 0 ? [] : wishesIn(sentence, reading, ends);
    };
  };
}

function longestEnds(
  matches: readonly { readonly first: number; readonly end: number }[],
): ReadonlyMap<number, number> {
  const ends = new Map<number, number>();
  for (const { first, end } of matches) ends.set(first, Math.max(end, ends.get(first) ?? 0));
  return ends;
}

function wishesIn(
  sentence: AskSentence,
  reading: Reading,
  ends: ReadonlyMap<number, number>,
): AskRequest[] {
  const found: AskRequest[] = [];
  for (let index = sentence.first; index < sentence.end; index++) {
    const end = ends.get(index);
    if (end === undefined || end > sentence.end || !isWish(index, end, reading)) continue;
    found.push(...requestsOf(sentence, reading, index, end));
    index = end - 1;
  }
  return found.length === 0 || isAgenda(sentence, reading) ? [] : found;
}

// "Two requests: …" says itself that they are more than one.
function requestsOf(
  sentence: AskSentence,
  reading: Reading,
  first: number,
  end: number,
): AskRequest[] {
  const request = requestOf(sentence, reading, first, end);
  const further = Math.max(
    furtherQuestion(reading.words, first, sentence.end),
    furtherThing(reading, first, sentence.end),
  );
  const texts = reading.words.slice(first, end).map(({ text }) => text);
  const isSeveral = texts.some(
    (text, at) => severalWords.has(text) && isThing(texts.slice(at + 1)),
  );
  return isSeveral || further > 0 ? [request, { ...request, step: 'person' }] : [request];
}

// "I'd like 15 minutes of your time and a look at the backlog."
function furtherThing(reading: Reading, first: number, end: number): number {
  if (!/^(?:i|we|it)$/.test(reading.words[first]?.text ?? '')) return -1;
  const isChoice = reading.words.slice(first, end).some(({ text }) => questionWords.has(text));
  return isChoice ? -1 : furtherItem(reading, first, end);
}

// "On the call I would like to hear …" says what the call is for.
function isAgenda({ first, end }: AskSentence, { words }: Reading): boolean {
  for (let index = first + 2; index < end; index++) {
    const text = words[index]?.text;
    const before = words[index - 1]?.text ?? '';
    if (text === 'spend' && words[index + 1]?.text === 'the') return true;
    if (text !== 'call' || !(before === 'the' || before === 'that' || before === 'our')) continue;
    if (/^(?:on|in|during|for)$/.test(words[index - 2]?.text ?? '')) return true;
  }
  return false;
}

function isThing(texts: readonly string[]): boolean {
  return texts.some((text) =>
    /^(?:things|items|points|requests|questions|favou?rs|asks|wishes)$/.test(text),
  );
}

const severalWords = new Set('two three four five'.split(' '));
const praise = new Set([
  ...wishGroups.good.split('|'),
  'even',
  'most',
  'very',
  'better',
  'just',
  'equally',
  'as',
]);

// A sender's engineer who would help is an offer, and what would do is little enough.
const innocent = new Set(
  'engineer engineers developer developers team pair we us our ours page note guide checklist it that this which who do suffice enough plenty fine worth'.split(
    ' ',
  ),
);

function isWish(first: number, end: number, reading: Reading): boolean {
  const clause = clauseAt(reading, first);
  if (clause === undefined || clause.polarity === 'negated' || clause.modality === 'conditional')
    return false;
  const texts = reading.words.slice(first, end).map(({ text }) => text);
  if (isHope(texts.at(-1), reading.words[end]?.text)) return false;
  const isNominal =
    /^(?:your|the|a|an|any)$/.test(texts[0] ?? '') || /^\d|minutes?/.test(texts[0] ?? '');
  if (!isNominal) return true;
  if (isByTheWay(reading.words, first)) return false;
  // "A larger firm would serve you better"
  if (texts.at(-1) === 'serve' && reading.words[end]?.text === 'you') return false;
  // "Which of them a senior would be best for" wishes for nothing.
  if (/^(?:which|what|who|how|where|whether|that)$/.test(clause.introducedBy)) return false;
  const after = reading.words[end]?.text ?? '';
  // "A line on who decides would help me too."
  if (after === 'me' && texts.some((text) => questionWords.has(text))) return true;
  const isPraise = texts.at(-1) !== 'be' || praise.has(after) || isCounted(reading.words, end);
  return isPraise && (isReaders(texts) || !texts.some((text) => innocent.has(text)));
}

// "Your incident list", "a note on how you do on-call"
function isReaders(texts: readonly string[]): boolean {
  return texts[0] === 'your' || (texts.includes('how') && texts.includes('you'));
}

// "October, by the way, would be just as good"
function isByTheWay(words: Reading['words'], first: number): boolean {
  return words[first - 1]?.text === 'by' && words[first + 1]?.text === 'way';
}

// "It would be good to hear that the roles are filled"
function isHope(verb: string | undefined, next: string | undefined): boolean {
  return next === 'that' && /^(?:hear|read|see|learn|know)$/.test(verb ?? '');
}

function isMused(words: Reading['words'], first: number): boolean {
  const about = words[first + 2]?.text ?? '';
  return words[first + 1]?.text === 'wonder' && /^(?:whether|if|how)$/.test(about);
}

// "… would be the second thing"
function isCounted(words: Reading['words'], end: number): boolean {
  return /^(?:second|third|other|next|last)$/.test(words[end + 1]?.text ?? '');
}

function requestOf(
  { order, isConditional }: AskSentence,
  reading: Reading,
  first: number,
  end: number,
): AskRequest {
  const isMeeting = meetingHeads(reading, first, end).length > 0;
  const step: AskStep = isMeeting ? 'meeting' : stepOfObject('answer', reading.words, first, end);
  // "I wonder whether all five are for one team" asks only where nothing else does.
  const isMusing = isMused(reading.words, first);
  const material: AskStep = isMusing ? 'reply' : step === 'answer' ? 'material' : step;
  return {
    step: material,
    first,
    end,
    order,
    isQuestion: false,
    isClosed: false,
    isConditional,
    isAlternative: reading.words[first - 1]?.text === 'or',
  };
}
