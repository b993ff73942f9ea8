import { stacks } from './capacity-stacks.ts';
import { type ReadingDays, readStart } from './reader-start.ts';
import { sentencesOf } from './reader-text.ts';

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
  const startsIn = sentences
    .map((sentence) => readStart(sentence, days))
    .find((start) => start !== undefined);
  return sentences
    .filter((sentence) => asking.test(sentence))
    .flatMap((sentence) => asksIn(sentence))
    .map((ask) => ({ ...ask, ...(startsIn !== undefined && { startsIn }) }));
}

function asksIn(sentence: string): CapacityAsk[] {
  const words = sentence.match(/[$€£]?[\p{L}\p{N}+#']+(?:[-,.][\p{L}\p{N}]+)*/gu) ?? [];
  return words.flatMap((word, index) => {
    const count = countOf(word, { before: words[index - 1], after: words[index + 1] });
    if (count === undefined || isStaff(words, index)) return [];
    const near = words.slice(index + 1, index + 1 + reach);
    // "Two regions and one engineer": a new number counts something else.
    const other = near.findIndex((one) => countOf(one, {}) !== undefined);
    const next = other === -1 ? near : near.slice(0, other);
    // "Two seniors for Go", but "two senior Go engineers".
    const noun = [people, levels]
      .map((nouns) => next.findIndex((other) => nouns.test(other)))
      .find((place) => place !== -1);
    const end = noun === undefined ? -1 : index + 1 + noun;
    const ask = end === -1 ? bareAsk(words, index) : peopleAsk(words, index, end);
    return ask === undefined ? [] : [{ count, ...ask }];
  });
}

type Kind = Omit<CapacityAsk, 'count' | 'startsIn'>;

function peopleAsk(words: readonly string[], from: number, end: number): Kind {
  const before = words.slice(from + 1, end + 1);
  const trade = tradesIn(before);
  // "Two engineers for Go", "two people who know Terraform".
  const named =
    trade.trades.length > 0
      ? trade
      : tradesIn(words.slice(end + 1, end + 1 + reach).filter(isName));
  return {
    ...named,
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

const numbers = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];
const inexact = new Map([
  ['couple', 2],
  ['pair', 2],
  ['dozen', 12],
  ['another', 1],
  ['single', 1],
]);

function countOf(
  word: string,
  { before = '', after = '' }: Partial<Record<'before' | 'after', string | undefined>>,
) {
  const lower = word.toLowerCase();
  if (/^\d{1,2}$/.test(word)) return Number(word);
  const named = numbers.indexOf(lower);
  if (named > 0) return named;
  if (lower === 'a' || lower === 'an')
    return /^(?:need|want|have|get)$/i.test(before) && !inexact.has(after) ? 1 : undefined;
  return inexact.get(lower);
}

/** Trades by the words that people use for them, everyday words included. */
const tradesByWord = /* @__PURE__ */ indexTrades();

function indexTrades(): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const [trade, listed] of Object.entries(stacks))
    for (const entry of [trade, ...listed.split(' ')]) {
      const word = entry.replace('?', '').replaceAll(/[_-]/g, ' ');
      found.set(word, [...(found.get(word) ?? []), trade]);
    }
  return found;
}

/** The trades that words may stand for, the longest name first. */
export function tradesIn(words: readonly string[]): { trades: readonly string[]; wording: string } {
  for (let length = Math.min(3, words.length); length >= 1; length -= 1)
    for (let at = 0; at + length <= words.length; at += 1) {
      const wording = words.slice(at, at + length).join(' ');
      const trades = tradesByWord.get(wording.toLowerCase().replaceAll('-', ' '));
      if (trades !== undefined) return { trades: [...new Set(trades)], wording };
    }
  return { trades: [], wording: '' };
}

// Behind the people stands a whole sentence: there "go" is a verb, and only "Go" is a language.
function isName(word: string): boolean {
  return /^\p{Lu}/u.test(word) || !(tradesByWord.has(word) && isEveryday(word));
}

function isEveryday(word: string): boolean {
  return Object.values(stacks).some((listed) => listed.split(' ').includes(`${word}?`));
}
