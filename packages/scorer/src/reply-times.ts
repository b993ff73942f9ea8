import type { DateQuantity, Quantity } from '@tenacious-bench/text';
import { addDays, addYears, daysBetween, openFrom, type StatedTime } from './reply-date.ts';
import { findOwnTimes } from './reply-own-times.ts';
import { endOfPattern, type ReplyPattern, type TimeKind } from './reply-pattern.ts';
import type { TimeWords } from './reply-time-words.ts';
import type { ReplyText } from './reply-tokens.ts';

/** A time that a reply names, from the point of view of the day it is read on. */
export type ReplyTime = {
  /** Index of its first token, and of the one behind it. */
  readonly start: number;
  readonly next: number;
  readonly kind: TimeKind;
  /** The first day on which it no longer rules anything out. */
  readonly open: string;
};

type FindReplyTimesOptions = {
  readonly words: TimeWords;
  readonly asOf: string;
  readonly laterAfterDays: number;
};

type Found = Omit<StatedTime, 'relation'> & {
  readonly start: number;
  readonly next: number;
  readonly relation: StatedTime['relation'] | undefined;
};

/** How many words may stand between `until` and the time: `bis einschließlich Freitag, 17. Mai`. */
const reach = 4;

/** An absence from one day to another is rarely longer; what is longer is named by its months. */
const longestStretch = 45;

/** Finds the times of a reply: English ones with the quantity reader, others with the policy's words. */
export function findReplyTimes(
  quantities: readonly Quantity[],
  text: ReplyText,
  { words, asOf, laterAfterDays }: FindReplyTimesOptions,
): ReplyTime[] {
  const own = findOwnTimes(text, words, asOf).map((time) => ({
    ...time,
    isEnd: false,
    relation: undefined,
  }));
  const english = quantities.flatMap((quantity) =>
    quantity.kind === 'date' ? placed(quantity, text, asOf) : [],
  );
  return withoutOverlaps([...own, ...english]).map((time, index, all) => {
    const related = isEndOfRange(time, all[index - 1], text)
      ? { ...time, relation: 'until' as const }
      : relate(time, text, words);
    const { start, next } = time;
    return {
      start,
      next,
      kind: kindOf(related, asOf, laterAfterDays),
      open: openFrom(related, asOf),
    };
  });
}

function placed(date: DateQuantity, { tokens }: ReplyText, asOf: string): Found[] {
  const start = tokens.findIndex(({ span }) => span.end > date.span.start);
  const next = tokens.findIndex(({ span }) => span.start >= date.span.end);
  const last = next < 0 ? tokens.length : next;
  const isInside = start >= 0 && start < last && (tokens[start]?.span.start ?? 0) < date.span.end;
  return isInside ? [{ ...endOfStretch(statedBy(date, asOf)), start, next: last }] : [];
}

/** "From next week till October" is over in October; a stretch of days keeps both of its ends. */
function endOfStretch<Time extends Omit<Found, 'start' | 'next'>>(time: Time): Time {
  const { from, to, precision } = time;
  if (precision === 'period' || daysBetween(from, to) <= longestStretch) return time;
  const isMonth = isMonthEnd(to);
  return {
    ...time,
    from: isMonth ? `${to.slice(0, 7)}-01` : to,
    precision: isMonth ? 'period' : 'day',
    relation: 'until',
  };
}

function isMonthEnd(day: string): boolean {
  return addDays(day, 1).endsWith('-01');
}

function statedBy(date: DateQuantity, asOf: string): Omit<Found, 'start' | 'next'> {
  const isOver = date.isYearInferred && date.to < asOf && date.relation !== 'since';
  const isBack = isOver && (date.precision !== 'day' || daysBetween(date.to, asOf) > 90);
  const [from, to] = isBack ? [addYears(date.from, 1), addYears(date.to, 1)] : [date.from, date.to];
  const isEnd = date.precision !== 'day' && date.precision !== 'week' && isLastPart(from, to);
  return { from, to, isEnd, precision: precisionOf(date), relation: relationOf(date) };
}

/** The end of a month or quarter does not begin on a first, that of a year not in January. */
function isLastPart(from: string, to: string): boolean {
  if (!isMonthEnd(to) || from === to) return false;
  return from.slice(8) !== '01' || (daysBetween(from, to) > 93 && daysBetween(from, to) < 150);
}

function precisionOf({ precision }: DateQuantity): StatedTime['precision'] {
  return precision === 'day' || precision === 'week' ? precision : 'period';
}

function relationOf({ relation }: DateQuantity): StatedTime['relation'] | undefined {
  return relation === 'until' || relation === 'after' ? relation : undefined;
}

/** Of two readings of one place the longer is right, and of two equally long ones the policy's own. */
function withoutOverlaps(times: readonly Found[]): Found[] {
  const taken = new Set<number>();
  const kept = times
    .toSorted((one, other) => lengthOf(other) - lengthOf(one))
    .filter(({ start, next }) => {
      const tokens = Array.from({ length: next - start }, (_, index) => start + index);
      if (tokens.some((token) => taken.has(token))) return false;
      for (const token of tokens) taken.add(token);
      return true;
    });
  return kept.sort((one, other) => one.start - other.start);
}

function lengthOf({ start, next }: Found): number {
  return next - start;
}

const bareDay = /^\d{1,2}$/;

/** `du 4 au 22 mai`, `4.-22. Mai`, `del 4 de mayo al 22 de mayo`: whatever the word between, the end counts. */
function isEndOfRange(
  { start, precision }: Found,
  previous: Found | undefined,
  { tokens }: ReplyText,
): boolean {
  if (precision !== 'day' || tokens[start]?.breakBefore === 'hard') return false;
  if (previous?.precision === 'day' && previous.next === start - 1) return true;
  return [start - 1, start - 2].some((at) => bareDay.test(tokens[at]?.text ?? ''));
}

function relate(time: Found, text: ReplyText, words: TimeWords): StatedTime {
  const isBefore = (patterns: readonly ReplyPattern[], most: number) =>
    standsBefore(patterns, text, time.start, most);
  const isEnd = time.isEnd || (time.precision === 'period' && isBefore(words.end, 2));
  if (isBefore(words.until, reach)) return { ...time, isEnd, relation: 'until' };
  if (isBefore(words.after, 2)) return { ...time, isEnd, relation: 'after' };
  return { ...time, isEnd, relation: time.relation ?? 'on' };
}

function standsBefore(
  patterns: readonly ReplyPattern[],
  { tokens }: ReplyText,
  index: number,
  most: number,
): boolean {
  const subject = { tokens, timeAt: new Map() };
  for (let at = index - 1; at >= 0 && at >= index - most; at--) {
    if (tokens[at + 1]?.breakBefore === 'hard') return false;
    if (patterns.some((pattern) => endOfPattern(pattern, subject, at) > at)) return true;
  }
  return false;
}

function kindOf(time: StatedTime, asOf: string, laterAfterDays: number): TimeKind {
  if (time.to < asOf) return 'past';
  if (time.precision === 'period' && time.from > asOf) return 'later';
  if (daysBetween(asOf, openFrom(time, asOf)) >= laterAfterDays && time.from > asOf) return 'later';
  return time.precision !== 'day' && time.from <= asOf ? 'current' : 'soon';
}
