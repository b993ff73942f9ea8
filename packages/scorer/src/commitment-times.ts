import type { Quantity } from '@tenacious-bench/text';
import { isGranted } from './commitment-granted-length.ts';
import type { CommitmentGround } from './commitment-ground.ts';
import { milestoneTimes } from './commitment-milestone-times.ts';
import type { Word } from './words.ts';

/** A time that a message names, as the days from now that it leaves at the most. */
export type NamedTime = { readonly first: number; readonly end: number; readonly days: number };

type Placed = { readonly first: number; readonly end: number };

/** The times of a message at which something could begin, in order. */
export function findTimes(ground: CommitmentGround): NamedTime[] {
  const { quantities, words } = ground.reading;
  const times: NamedTime[] = [];
  let at = 0;
  for (const quantity of quantities) {
    if (!['date', 'duration', 'ordinal'].includes(quantity.kind)) continue;
    while (at < words.length && (words[at] as Word).span.end <= quantity.span.start) at++;
    let end = at;
    while (end < words.length && (words[end] as Word).span.start < quantity.span.end) end++;
    const days = daysOf(quantity, { first: at, end }, ground);
    if (days !== undefined) times.push({ first: at, end, days });
  }
  const atOnce = ground
    .wordingsOf('atOnce')
    // "Two weeks from the day you decide"
    .filter(
      ({ first }) =>
        !['from', 'after', 'of', 'at', 'for', 'until'].includes(words[first - 1]?.text ?? '') ||
        words[first]?.text === 'day',
    )
    // "Immediately after their notice"
    .filter(({ end }) => !['after', 'upon', 'following'].includes(words[end]?.text ?? ''))
    // "I would say so at once"
    .filter(({ first }) => !isSaid(first, ground))
    // "Ready when you are in June"
    .filter(({ end }) => !isDated(end, ground))
    .map(({ first, end }) => ({ first, end, days: 1 }));
  const inAWeek = ground.wordingsOf('inAWeek').map(({ first, end }) => ({ first, end, days: 7 }));
  return [...times, ...atOnce, ...inAWeek, ...milestoneTimes(ground)].sort(
    (a, b) => a.first - b.first,
  );
}

const sayings = new Set('say tell write answer reply know report ask mention'.split(' '));

function isSaid(at: number, { reading: { words } }: CommitmentGround): boolean {
  return words.slice(Math.max(0, at - 3), at).some(({ text }) => sayings.has(text));
}

function isDated(at: number, { reading: { words, lengthOf } }: CommitmentGround): boolean {
  return ['in', 'on', 'from', 'by'].includes(words[at]?.text ?? '') && lengthOf('date', at + 1) > 0;
}

function daysOf(quantity: Quantity, place: Placed, ground: CommitmentGround): number | undefined {
  const { words, situation } = ground.reading;
  if (quantity.kind === 'duration') {
    if (quantity.minutes.high < minutesPerDay) return undefined;
    return isNotice(place, words) && !isOffset(place, ground)
      ? quantity.minutes.high / minutesPerDay
      : undefined;
  }
  if (quantity.kind === 'ordinal') return daysToOrdinal(quantity.value, place, ground);
  if (quantity.kind !== 'date' || isAny(place, words)) return undefined;
  if (isEnd(place, words) || isHour(place, ground) || isAfter(place, ground)) return undefined;
  const today = situation.asOf.slice(0, 10);
  if (quantity.to < today || isToday(quantity, place, today, words)) return undefined;
  // Whatever reading of the date leaves most time is the one that counts.
  const latest = [quantity, ...quantity.alternatives]
    .map(({ to }) => to)
    .sort()
    .at(-1) as string;
  const isBefore = quantity.relation === 'before' && !lastsUntilEnd(place, words);
  return daysBetween(today, isBefore ? quantity.from : latest) - (isBefore ? 1 : 0);
}

// "The 11th could be their first day"
function daysToOrdinal(
  value: number,
  { first, end }: Placed,
  { reading }: CommitmentGround,
): number | undefined {
  const { words, situation } = reading;
  const isDay = /^\d/.test(words[first]?.text ?? '') && words[first - 1]?.text === 'the';
  const next = words[end];
  if (!isDay || value > 31 || (next?.breakBefore === 'none' && !afterDay.has(next.text)))
    return undefined;
  const day = Number(situation.asOf.slice(8, 10));
  return value >= day ? value - day : value + 30 - day;
}

const afterDay = new Set(
  'is could would can will works stands suits for and or as with on at in already with onwards of'.split(
    ' ',
  ),
);
const minutesPerDay = 24 * 60;

function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

const noticeBehind = new Set(['from', 'after', 'out', 'hence', 'notice', 'ahead', 'following']);
const needing = new Set([
  'need',
  'needs',
  'require',
  'requires',
  'takes',
  'take',
  'take',
  'want',
  'ask',
]);
const lengthBefore = new Set([
  'for',
  'over',
  'past',
  'last',
  'during',
  'of',
  'since',
  'until',
  'every',
  'per',
  'lasting',
]);

// "Two weeks from a decision", "ten days' notice", "within a week"; not "for three months".
function isNotice({ first, end }: Placed, words: readonly Word[]): boolean {
  const before = words[first - 1]?.text ?? '';
  if (lengthBefore.has(before)) return false;
  const behind = words[end];
  const isFollowed = behind !== undefined && behind.breakBefore === 'none';
  if (
    isFollowed &&
    (noticeBehind.has(behind.text) || (behind.text === 'of' && words[end + 1]?.text === 'notice'))
  )
    return true;
  if (['within', 'inside', 'at', 'under'].includes(before) || words[first]?.text === 'within')
    return true;
  const near = words.slice(Math.max(0, first - 4), first);
  if (near.some(({ text }) => needing.has(text)) && !near.some(({ text }) => text === 'for'))
    return true;
  const next = words[end + 1]?.text ?? '';
  return (
    (isFollowed &&
      ['is', 'are'].includes(behind.text) &&
      ['enough', 'all', 'the'].includes(next)) ||
    isGranted({ first, end }, words)
  );
}

const endWords = new Set([
  'until',
  'till',
  'through',
  'throughout',
  'since',
  'ending',
  'past',
  'after',
  'of',
  'to',
]);

const anyWords = new Set(['a', 'an', 'any', 'every', 'each', 'most', 'some']);

// "A release Thursday", "every second Wednesday": a kind of day, and none of them.
function isAny({ first }: Placed, words: readonly Word[]): boolean {
  const [other, before] = [words[first - 2], words[first - 1]];
  if (words[first]?.breakBefore !== 'none') return false;
  if (anyWords.has(before?.text ?? '')) return true;
  return before?.breakBefore === 'none' && anyWords.has(other?.text ?? '');
}

// "Until 1 March" is an end, and "after" it there is no telling when.
function isEnd({ first }: Placed, words: readonly Word[]): boolean {
  const near = words.slice(Math.max(0, first - 3), first).map(({ text }) => text);
  // "The week of 11 May"
  if (near.at(-1) === 'of' && ['week', 'weekend', 'morning', 'day'].includes(near.at(-2) ?? ''))
    return false;
  return (
    near.some((text) => ['until', 'till', 'through', 'since'].includes(text)) ||
    endWords.has(near.at(-1) ?? '')
  );
}

// "A week after your sprint opens on 11 May": the sprint says when, and it is later than that.
function isOffset({ end }: Placed, { reading }: CommitmentGround): boolean {
  const { words, lengthOf } = reading;
  if (words[end]?.text !== 'after') return false;
  for (let at = end + 1; words[at]?.sentence === words[end]?.sentence; at++)
    if (lengthOf('date', at) > 0) return true;
  return false;
}

function isAfter({ first }: Placed, { reading, clauseOf }: CommitmentGround): boolean {
  return reading.clauses[clauseOf(first)]?.introducedBy === 'after';
}

// "Wednesday at 15:00" is a call.
function isHour({ end }: Placed, { reading }: CommitmentGround): boolean {
  const next = reading.words[end]?.text === 'at' ? end + 1 : end;
  return reading.lengthOf('time', next) > 0;
}

// "Free today", "as of now": said of how things are, and not of when they begin.
function isToday(
  { from, to }: { readonly from: string; readonly to: string },
  { first }: Placed,
  today: string,
  words: readonly Word[],
): boolean {
  if (from !== today || to !== today) return false;
  // "Counting from today that is 6 April"
  if (/^(?:count|reckon|measur|calculat)/.test(words[first - 2]?.text ?? '')) return true;
  return !['from', 'starting', 'beginning', 'by', 'start', 'begin', 'join'].includes(
    words[first - 1]?.text ?? '',
  );
}

function lastsUntilEnd({ end }: Placed, words: readonly Word[]): boolean {
  const next = words.slice(end, end + 2).map(({ text }) => text);
  return ['out', 'over', 'up', 'done', 'ends', 'closes', 'through'].some((word) =>
    next.includes(word),
  );
}
