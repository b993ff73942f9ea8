import type { PlacedAmount } from './commitment-amounts.ts';
import { isEnd, isKindAlone, readBehind } from './commitment-behind.ts';
import type { CommitmentGround } from './commitment-ground.ts';
import type { NamedKind } from './commitment-kinds.ts';
import { type PhraseWords, readPhrase } from './commitment-phrase.ts';
import { isTold } from './told.ts';

/** A place where a message names some of what can be promised: `three senior Go engineers`, `our React people`. */
export type UnitMention = {
  /** Indexes of its first word, of the noun, and of the word behind it. */
  readonly first: number;
  readonly head: number;
  readonly end: number;
  readonly amount: PlacedAmount | undefined;
  readonly kinds: readonly NamedKind[];
  readonly grade: 'best' | 'others' | 'any';
  readonly owner: 'sender' | 'reader' | 'none';
  /** Whether it is named by its own noun, by a word for people, or by a number alone. */
  readonly form: 'unit' | 'people' | 'number';
  /** It comes on top of what was named before: `two more`. */
  readonly isAdded: boolean;
  /** Words of its own say that it is meant: `the two`, `both`. */
  readonly isDefinite: boolean;
};

/** Every place where a message names the unit of a commitment, in order. */
export function findUnitMentions(ground: CommitmentGround): UnitMention[] {
  const { words } = ground.reading;
  const mentions: UnitMention[] = [];
  let next = 0;
  for (let index = 0; index < words.length; index++) {
    const form = formAt(index, ground);
    if (form === undefined) continue;
    const mention = mentionAt({ index, form, from: next }, ground);
    if (mention === undefined) continue;
    mentions.push(mention);
    next = mention.end;
    index = Math.max(index, mention.end - 1);
  }
  return mentions;
}

function formAt(index: number, ground: CommitmentGround): UnitMention['form'] | undefined {
  const { language, reading, amounts } = ground;
  const word = reading.words[index];
  if (!isTold(word)) return undefined;
  if (language.units.has(word.text)) return 'unit';
  if (language.people.has(word.text)) return isPeople(index, ground) ? 'people' : undefined;
  if (language.best.has(word.text) && isGradeAlone(index, ground)) return 'people';
  const amount = amounts.get(index);
  if (amount === undefined || language.people.has(reading.words[amount.end - 1]?.text ?? ''))
    return undefined;
  return isNumberAlone(amount, ground) ? 'number' : undefined;
}

// "Our seniors", "a second senior would look after it", "one senior", "including a senior"
function isGradeAlone(index: number, ground: CommitmentGround): boolean {
  const { words } = ground.reading;
  if (words[index]?.text.endsWith('s')) return true;
  if (!isEnd(index + 1, ground)) return false;
  const [lead, before] = [words[index - 2]?.text ?? '', words[index - 1]?.text ?? ''];
  // "That one senior" has been spoken of.
  if (before === 'one' && ['that', 'this', 'the'].includes(lead)) return false;
  // "One quiet senior"
  if (lead === 'one' && words[index - 1]?.breakBefore === 'none') return true;
  return ordinals.has(before) || (before === 'a' && among.has(lead));
}

const ordinals = new Set('one second third fourth another'.split(' '));
const among = new Set('including one them is with plus'.split(' '));
const places = new Set(['from', 'of', 'on', 'in', 'at', 'by', 'to', 'inside', 'within']);

// "From our team", "a crew of Go engineers": where somebody comes from, and what a crew is made of.
function isPeople(index: number, ground: CommitmentGround): boolean {
  const { words } = ground.reading;
  if (words[index + 1]?.text === 'of' && words[index + 1]?.breakBefore === 'none')
    return ['ours', 'us', 'them', 'mine'].includes(words[index + 2]?.text ?? '');
  const [before, determiner] = [words[index - 2]?.text ?? '', words[index - 1]?.text ?? ''];
  // "Two of our people"
  if (before === 'of' && ground.amountOf(index - 3) !== undefined) return true;
  return !(places.has(before) && ['our', 'the', 'my'].includes(determiner));
}

type Found = { readonly index: number; readonly form: UnitMention['form']; readonly from: number };

function mentionAt(
  { index, form, from }: Found,
  ground: CommitmentGround,
): UnitMention | undefined {
  const { reading, language, amounts } = ground;
  const head = form === 'number' ? (amounts.get(index)?.end ?? index + 1) - 1 : index;
  const phrase = readPhrase(ground, { start: form === 'number' ? index : head, head, from });
  const noun = reading.words[head]?.text ?? '';
  if (phrase.kinds.length === 0 && language.kindOnly.has(noun)) return undefined;
  if (isPartOfOther(head, phrase, ground)) return undefined;
  const behind = readBehind(head, ground);
  const own = form === 'number' ? undefined : amountOfNoun(head, noun, phrase);
  return {
    ...phrase,
    head,
    end: Math.max(head + 1, behind.end),
    amount: phrase.amount ?? amountOfSubject(phrase.first, ground) ?? own,
    kinds: phrase.kinds.length > 0 ? phrase.kinds : behind.kinds,
    grade: phrase.grade === 'any' ? behind.grade : phrase.grade,
    owner: phrase.owner === 'none' ? behind.owner : phrase.owner,
    form,
    isAdded: phrase.isAdded || behind.isAdded,
  };
}

// "Go engineer roles" are no engineers, and neither is a price per engineer.
function isPartOfOther(
  head: number,
  { first }: PhraseWords,
  { reading, language }: CommitmentGround,
): boolean {
  const next = reading.words[head + 1]?.text ?? '';
  if (language.notBefore.has(next) || language.needs.has(next)) return true;
  return reading.words[first - 1]?.text === 'per';
}

// "An engineer" is one, and so is somebody.
function amountOfNoun(
  head: number,
  noun: string,
  { hasArticle }: PhraseWords,
): PlacedAmount | undefined {
  if (!hasArticle && !oneWords.has(noun)) return undefined;
  return { first: head, end: head + 1, low: 1, high: 1 };
}

// "Both reviewers would be senior engineers"
function amountOfSubject(
  first: number,
  { reading, amounts }: CommitmentGround,
): PlacedAmount | undefined {
  const { words } = reading;
  const [modal, verb] = [words[first - 2]?.text ?? '', words[first - 1]?.text ?? ''];
  if (verb !== 'be' || (modal !== 'would' && modal !== 'will')) return undefined;
  for (let index = first - 3; index >= Math.max(0, first - 7); index--)
    if (amounts.has(index)) return amounts.get(index);
  return undefined;
}

const oneWords = new Set(['somebody', 'someone', 'person', 'colleague']);

// A number that counts nothing: "the two I have in mind", "both would be senior", "three on search".
function isNumberAlone({ end }: PlacedAmount, ground: CommitmentGround): boolean {
  const { reading, language, kindOf } = ground;
  const [next, noun] = [reading.words[end], reading.words[end + 1]];
  if (next === undefined || next.breakBefore !== 'none') return true;
  if (language.best.has(next.text) || language.others.has(next.text))
    return !next.text.endsWith('s') && isEnd(end + 1, ground);
  if (next.text === 'of') return ['them', 'us', 'whom', 'ours'].includes(noun?.text ?? '');
  const kind = kindOf(end);
  return kind === undefined ? isEnd(end, ground) : isKindAlone(kind, ground);
}
