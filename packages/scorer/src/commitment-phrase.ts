import type { PlacedAmount } from './commitment-amounts.ts';
import type { CommitmentGround } from './commitment-ground.ts';
import type { NamedKind } from './commitment-kinds.ts';
import { isFunctionWord } from './english-words.ts';
import type { Word } from './words.ts';

/** What stands before the noun of a mention and belongs to it. */
export type PhraseWords = {
  readonly first: number;
  readonly amount: PlacedAmount | undefined;
  readonly kinds: readonly NamedKind[];
  readonly grade: 'best' | 'others' | 'any';
  readonly owner: 'sender' | 'reader' | 'none';
  readonly isAdded: boolean;
  readonly isDefinite: boolean;
  readonly hasArticle: boolean;
};

const frame = new Set(
  'of the these those a an all both each every any some several few many much first second third fourth fifth another further more other additional extra own and or plus full small whole entire complete free available'.split(
    ' ',
  ),
);
const roughly = new Set(
  'up least most over than about around roughly nearly almost only just between'.split(' '),
);
const senders = new Set(['our', 'ours', 'us', 'my']);
const readers = new Set(['your', 'their', 'his', 'her', 'its', 'whose']);
const added = new Set(
  'another further more additional extra other second third fourth fifth'.split(' '),
);
const longestPhrase = 12;

type Place = { readonly start: number; readonly head: number; readonly from: number };

/** Reads the phrase that leads up to a noun, from the right to the left. */
export function readPhrase(ground: CommitmentGround, { start, head, from }: Place): PhraseWords {
  const { words } = ground.reading;
  const known = [start];
  // "A Swift pair": the noun is a number itself.
  const isGroup = ground.language.people.has(words[start]?.text ?? '');
  let strangers = 0;
  for (let index = start - 1; index >= from && start - index < longestPhrase; index--) {
    if (isCut(index, words, ground)) break;
    if (!(isGroup && index + 1 === start) && isClosed(index, words, ground)) break;
    if (isPart(index, ground)) known.push(index);
    else if (strangers < 2 && isStranger(words[index], ground)) strangers++;
    else break;
  }
  const first = leadOf(Math.min(...known), start, ground);
  const parts = partsOf(ground, first, head);
  return isOneOf(first, words)
    ? { first, ...parts, amount: oneBefore(first) }
    : { first, ...parts };
}

// "One of our three engineers is a senior"
function isOneOf(first: number, words: readonly Word[]): boolean {
  return words[first - 1]?.text === 'of' && words[first - 2]?.text === 'one';
}

function oneBefore(first: number): PlacedAmount {
  return { first: first - 2, end: first - 1, low: 1, high: 1 };
}

// "to" and "and" may join what belongs together, and lead up to it just as well.
function leadOf(first: number, start: number, { reading, amounts }: CommitmentGround): number {
  let lead = first;
  while (lead < start && !amounts.has(lead) && leading.has(reading.words[lead]?.text ?? '')) lead++;
  return lead;
}

const leading = new Set('to and or of than between plus over about around at only just'.split(' '));

function isCut(index: number, words: readonly Word[], ground: CommitmentGround): boolean {
  const next = words[index + 1];
  if (words[index]?.voice !== 'own' || next === undefined) return true;
  if (next.breakBefore === 'none') return false;
  const amount = ground.amountOf(index);
  if (amount !== undefined && amount === ground.amountOf(index + 1)) return false;
  // "Python, Go and data engineers", "front-end/back-end developers"
  return (
    next.breakBefore === 'hard' || !isKindWord(index, ground) || !isKindWord(index + 1, ground)
  );
}

const determined = new Set('our my your their his her its the a an these those'.split(' '));
const beforeDetermined = new Set('of all both each every any some half such'.split(' '));

// Before "our" or "the" stands nothing but "all" or "two of", and before "of" nothing but a number.
function isClosed(index: number, words: readonly Word[], ground: CommitmentGround): boolean {
  const text = words[index]?.text ?? '';
  const next = words[index + 1]?.text ?? '';
  if (isAmountWord(index + 1, ground) && !isAmountWord(index, ground))
    return !leadsToAmount(index, words);
  if (next === 'of') return !isAmountWord(index, ground) && !ofWords.has(text);
  return determined.has(next) && !beforeDetermined.has(text);
}

// "Our three", "Ferrow's twelve", "the missing eight"
function leadsToAmount(index: number, words: readonly Word[]): boolean {
  const { text, isPossessive, breakBefore } = words[index] as Word;
  if (beforeAmount.has(text) || roughly.has(text) || text === 'to' || isPossessive) return true;
  return ['the', 'those', 'these'].includes(words[index - 1]?.text ?? '') && breakBefore === 'none';
}

const beforeAmount = new Set(
  'the these those all our your their my his her its another further other additional a full second third fourth fifth'.split(
    ' ',
  ),
);
const ofWords = new Set(
  'all some any each both many most none few couple several half one'.split(' '),
);

function isAmountWord(index: number, { amountOf }: CommitmentGround): boolean {
  return amountOf(index) !== undefined;
}

function isPart(index: number, ground: CommitmentGround): boolean {
  const { text } = ground.reading.words[index] as Word;
  const { best, others } = ground.language;
  if (roughly.has(text)) return isBeforeAmount(index, ground);
  if (text === 'at' || text === 'to') return isBoundWord(index, ground);
  if (text === 'us') return ground.reading.words[index - 1]?.text === 'of';
  if (frame.has(text) || senders.has(text) || readers.has(text)) return true;
  if (best.has(text) || others.has(text) || isKindWord(index, ground)) return true;
  return isAmountWord(index, ground) || (ground.reading.words[index] as Word).isPossessive;
}

// "Up to three", "about five": said of a number, and otherwise of something else.
function isBeforeAmount(index: number, ground: CommitmentGround): boolean {
  const next = ground.reading.words[index + 1]?.text ?? '';
  return isAmountWord(index + 1, ground) || roughly.has(next);
}

// "At least three", "up to three": but "roles at six", "down to four".
function isBoundWord(index: number, { reading: { words } }: CommitmentGround): boolean {
  const [before, next] = [words[index - 1]?.text ?? '', words[index + 1]?.text ?? ''];
  return words[index]?.text === 'at' ? next === 'least' || next === 'most' : before === 'up';
}

function isKindWord(index: number, { kindOf }: CommitmentGround): boolean {
  return kindOf(index) !== undefined;
}

// An adjective that no list knows: "two seasoned engineers".
function isStranger(word: Word | undefined, { language }: CommitmentGround): boolean {
  if (word === undefined || language.needs.has(word.text)) return false;
  return !isFunctionWord(word.text) && !/\d/.test(word.text);
}

function partsOf(
  ground: CommitmentGround,
  first: number,
  head: number,
): Omit<PhraseWords, 'first'> {
  const { words } = ground.reading;
  const texts = words.slice(first, head + 1).map(({ text }) => text);
  const { best, others } = ground.language;
  const has = (set: ReadonlySet<string>) => texts.some((text) => set.has(text));
  const before = texts.length > 1 ? texts.slice(0, -1) : texts;
  return {
    amount: amountIn(ground, first, head),
    kinds: ground.kindsBetween(first, head + 1),
    grade: has(best) ? 'best' : has(others) ? 'others' : 'any',
    owner: ownerOf(words.slice(first, head)),
    isAdded: before.some((text, index) => added.has(text) && texts[index + 1] !== 'than'),
    isDefinite: definite.has(texts[0] ?? '') || isPartOf(texts),
    hasArticle: ['a', 'an', 'one', 'every', 'each', 'another'].includes(texts[0] ?? ''),
  };
}

const definite = new Set(['the', 'both', 'all', 'these', 'those']);

// "One of the four"
function isPartOf([_, link, whole = '']: readonly string[]): boolean {
  return link === 'of' && definite.has(whole);
}

function ownerOf(words: readonly Word[]): PhraseWords['owner'] {
  if (words.some(({ text }) => senders.has(text))) return 'sender';
  const isReaders = words.some(({ text, isPossessive }) => readers.has(text) || isPossessive);
  return isReaders ? 'reader' : 'none';
}

function amountIn(
  { amounts, reading: { words } }: CommitmentGround,
  first: number,
  head: number,
): PlacedAmount | undefined {
  const found: PlacedAmount[] = [];
  for (let index = first; index <= head; index++) {
    const amount = amounts.get(index);
    if (amount !== undefined && amount.end <= head + 1) found.push(amount);
  }
  const [part] = found;
  // "Another two" are two, and "one of the two" is one.
  if (part !== undefined && words[part.end]?.text === 'of') return part;
  return found.find(({ high }) => high > 1) ?? part;
}
