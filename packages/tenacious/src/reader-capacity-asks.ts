import { type ReadingDays, readStart } from './reader-start.ts';
import { sentencesOf } from './reader-text.ts';
import { isTradeName, tradesIn } from './trade-names.ts';

/** Engineers that a reader asks for. */
export type CapacityAsk = {
  readonly count: number;
  /** Names of trades that the words may stand for; empty where the reader names none. */
  readonly trades: readonly string[];
  /** The trade in the words of the reader. */
  readonly wording: string;
  readonly isSenior: boolean;
  /** In how many days they should start, where it is said. */
  readonly startsIn?: number;
};

const people =
  /^(?:engineers?|developers?|devs?|people|persons?|specialists?|folks|hands|contractors?|programmers?)$/i;
const levels = /^(?:seniors?|juniors?)$/i;
const asking =
  /\?|\b(?:needs?|wants?|like|require|after|give|send|lend|looking for|take|confirm|ask(?:ing)? for|could use)\b/i;
const ownStaff = /^(?:our|we|we've|us|already|employ)$/;
const reach = 6;

/** Finds the engineers that a reader asks for, in English. */
export function capacityAsks(text: string, days: ReadingDays): CapacityAsk[] {
  const sentences = sentencesOf(text);
  const asks = sentences.filter((sentence) => asking.test(sentence)).flatMap(asksIn);
  if (asks.length === 0) return [];
  const startsIn = sentences
    .map((sentence) => readStart(sentence.toLowerCase(), days))
    .find((start) => start !== undefined);
  return asks.map((ask) => ({ ...ask, ...(startsIn !== undefined && { startsIn }) }));
}

function asksIn(sentence: string): CapacityAsk[] {
  const words = sentence.split(/[\s;:?!()."“”]+|,\s/).filter((word) => word !== '');
  return words.flatMap((word, index) => {
    const count = countOf(word, words[index - 1], words[index + 1]);
    if (count === undefined || isStaff(words, index)) return [];
    const ask = peopleAsk(words, index) ?? bareAsk(words, index);
    return ask === undefined ? [] : [{ count, ...ask }];
  });
}

type Kind = Omit<CapacityAsk, 'count' | 'startsIn'>;

function peopleAsk(words: readonly string[], from: number): Kind | undefined {
  const near = words.slice(from + 1, from + 1 + reach);
  // "Two regions and one engineer": a new number counts something else.
  const other = near.findIndex((word) => countOf(word) !== undefined);
  const counted = other === -1 ? near : near.slice(0, other);
  // "Two seniors for Go", but "two senior Go engineers".
  const noun = [people, levels]
    .map((nouns) => counted.findIndex((word) => nouns.test(word)))
    .find((place) => place !== -1);
  if (noun === undefined) return undefined;
  const end = from + 1 + noun;
  const before = tradesIn(words.slice(from + 1, end + 1));
  // "Two engineers for Go", "two people who know Terraform".
  const behind = words.slice(end + 1, end + 1 + reach).filter(isTradeName);
  return {
    ...(before.trades.length > 0 ? before : tradesIn(behind)),
    isSenior: words.slice(from, end + 3).some((word) => /^seniors?$/i.test(word)),
  };
}

// "Can you confirm all four?", "We would take three": people are meant who were named before.
function bareAsk(words: readonly string[], at: number): Kind | undefined {
  const isLast =
    at === words.length - 1 || /^(?:of|from|by|on|in|please)$/.test(words[at + 1] ?? '');
  const isAsked = words
    .slice(Math.max(0, at - 4), at)
    .some((word) => /^(?:confirm|take|have|want|need|all|get)$/i.test(word));
  return isLast && isAsked ? { trades: [], wording: '', isSenior: false } : undefined;
}

function isStaff(words: readonly string[], index: number): boolean {
  return words.slice(Math.max(0, index - 3), index).some((word, place, before) => {
    const lower = word.toLowerCase();
    if (lower !== 'we' && lower !== 'us') return ownStaff.test(lower);
    return /^(?:have|are|employ|run|lost|had)$/.test(before[place + 1] ?? '');
  });
}

const counts = new Map(
  Object.entries({
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
    couple: 2,
    pair: 2,
    dozen: 12,
    another: 1,
    single: 1,
  }),
);

function countOf(word: string, before = '', after = ''): number | undefined {
  if (/^\d{1,2}$/.test(word)) return Number(word);
  const lower = word.toLowerCase();
  if (lower !== 'a' && lower !== 'an') return counts.get(lower);
  return /^(?:need|want|have|get)$/i.test(before) && !counts.has(after) ? 1 : undefined;
}
