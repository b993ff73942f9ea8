import type { Quantity } from '@tenacious-bench/text';
import { meetingNouns } from './ask-words.ts';
import type { Reading } from './reading.ts';

/** A meeting that a text names, in indexes of the words. */
export type MeetingHead = {
  readonly first: number;
  readonly end: number;
  /** It says how long it takes. */
  readonly isTimed: boolean;
};

const longestMinutes = 12 * 60;

/** The meetings named between two words, with neighbours that name the same one taken together. */
export function meetingHeads(
  { words, index: places }: Pick<Reading, 'words' | 'index'>,
  first: number,
  end: number,
): MeetingHead[] {
  const heads: MeetingHead[] = [];
  for (let index = first; index < end; index++) {
    const isTimed = isMeetingTime(places, words, index);
    if (!isTimed && !isMeetingWord(words, index)) continue;
    const last = heads.at(-1);
    if (last === undefined || isAnother(words, last, index, isTimed))
      heads.push({ first: index, end: index + 1, isTimed });
    else
      heads[heads.length - 1] = {
        first: last.first,
        end: index + 1,
        isTimed: last.isTimed || isTimed,
      };
  }
  return heads;
}

// "on call" and "call it" are no meetings.
function isMeetingWord(words: Reading['words'], index: number): boolean {
  const { text, zone, voice } = words[index] as Reading['words'][number];
  const before = words[index - 1]?.text ?? '';
  const isPartOfDay = text === 'afternoon' || text === 'morning';
  if (isPartOfDay && (before === 'an' || before === 'a' || before === 'one')) return true;
  if (!meetingNouns.has(text) || zone !== 'body' || voice !== 'own') return false;
  return before !== 'on' && before !== 'to' && before !== 'will';
}

function isMeetingTime(
  { quantitiesIn }: Reading['index'],
  words: Reading['words'],
  index: number,
): boolean {
  const { span, sentence } = words[index] as Reading['words'][number];
  const { start } = span;
  const quantity = quantitiesIn.get(sentence)?.find(({ span }) => span.start === start);
  return quantity !== undefined && minutesOf(quantity) > 0;
}

/** How many minutes a quantity is long; 0 where it is none, or longer than a meeting. */
export function minutesOf(quantity: Quantity): number {
  if (quantity.kind === 'duration') {
    const { minutes, unit, per, window } = quantity;
    const isShort =
      (unit === 'minute' || unit === 'hour' || unit === 'day') && per === null && window === null;
    return isShort && minutes.high <= longestMinutes ? minutes.high : 0;
  }
  if (quantity.kind !== 'compound') return 0;
  if (/^min(?:ute)?$/.test(quantity.unit)) return quantity.high;
  return quantity.unit === 'hour' && quantity.high <= 8 ? quantity.high * 60 : 0;
}

// "15 minutes on Monday, and half an hour with your team" are two, "a call of 15 minutes" is one.
function isAnother(
  words: Reading['words'],
  last: MeetingHead,
  to: number,
  isTimed: boolean,
): boolean {
  const reach = isTimed && last.isTimed ? words.length : 3;
  let isJoined = false;
  for (let index = last.end; index <= to; index++) {
    const text = words[index]?.text ?? '';
    // "Between ten and noon" joins hours.
    if (text === 'or' || text === 'instead' || text === 'between') return false;
    const isJoint = text === 'and' || text === 'plus' || text === 'followed' || text === 'then';
    if (isJoint) isJoined = to - index <= reach;
  }
  return isJoined;
}
