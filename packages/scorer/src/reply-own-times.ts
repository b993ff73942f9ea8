import type { TimePhrase } from '@tenacious-bench/schema';
import { addDays, dateOf, type StatedTime } from './reply-date.ts';
import { endOfPattern, type PatternSubject, type ReplyPattern } from './reply-pattern.ts';
import type { TimeWords } from './reply-time-words.ts';
import type { ReplyText } from './reply-tokens.ts';

/** A time at a token, before it is known how the sentence relates to it. */
export type OwnTime = Pick<StatedTime, 'from' | 'to' | 'precision'> & {
  readonly start: number;
  readonly next: number;
};

type Place = { readonly text: ReplyText; readonly words: TimeWords; readonly asOf: string };

const dayWord = /^(?:d?all|l)?(\d{1,2})(?:er|o|a|e|te|ste|de|일)?$/;
const yearWord = /^20\d\d$/;

/** Finds the times that the policy's own words name: those of other languages, and chat spellings. */
export function findOwnTimes(text: ReplyText, words: TimeWords, asOf: string): OwnTime[] {
  const found: OwnTime[] = [];
  for (let index = 0; index < text.tokens.length; index++) {
    const time = timeAt({ text, words, asOf }, index);
    if (time === undefined) continue;
    found.push(time);
    index = time.next - 1;
  }
  return found;
}

function timeAt(place: Place, index: number): OwnTime | undefined {
  return (
    phraseAt(place, index) ??
    dayMonthAt(place, index) ??
    dottedAt(place, index) ??
    signedAt(place, index) ??
    monthAt(place, index)
  );
}

function phraseAt({ text, words, asOf }: Place, index: number): OwnTime | undefined {
  for (const { phrase, pattern } of words.phrases) {
    const next = endOfPattern(pattern, subjectOf(text), index);
    if (next > index) return { ...meaningOf(phrase, asOf), start: index, next };
  }
  return undefined;
}

function meaningOf(phrase: TimePhrase, asOf: string): Pick<OwnTime, 'from' | 'to' | 'precision'> {
  if ('month' in phrase) return monthAfter(phrase.month, asOf);
  const [year, month] = [Number(asOf.slice(0, 4)), Number(asOf.slice(5, 7))];
  const { period, step } = phrase;
  if (period === 'day') return { ...sameDay(addDays(asOf, step)), precision: 'day' };
  if (period === 'week') return weekAhead(asOf, step);
  if (period === 'month') return { ...monthsFrom(year, month + step, 1), precision: 'period' };
  if (period === 'year') return { ...monthsFrom(year + step, 1, 12), precision: 'period' };
  const first = month - ((month - 1) % 3);
  return { ...monthsFrom(year, first + 3 * step, 3), precision: 'period' };
}

/** `17. Mai`, `19 de mayo de 2026`, `12 Sept`. */
function dayMonthAt({ text, words, asOf }: Place, index: number): OwnTime | undefined {
  const day = dayNumber(text.tokens[index]?.text);
  if (day === undefined) return undefined;
  let at = index + 1;
  const subject = subjectOf(text);
  if (matchesAny(words.between, subject, at)) at++;
  const month =
    monthNumberAt(words.months, subject, at) ?? monthNumberAt(words.shortMonths, subject, at);
  if (month === undefined) return undefined;
  return dayTime({ day, month, asOf, start: index, next: at + 1, text, words });
}

function monthAt({ text, words, asOf }: Place, index: number): OwnTime | undefined {
  const month = monthNumberAt(words.months, subjectOf(text), index);
  if (month === undefined) return undefined;
  const year = yearAfter(text, words, index + 1);
  const time =
    year === undefined
      ? monthAfter(month, asOf)
      : { ...monthsFrom(year.value, month, 1), precision: 'period' as const };
  return { ...time, start: index, next: year?.next ?? index + 1 };
}

/** `17.05.` without a year, which the quantity reader takes for a number. */
function dottedAt({ text, words, asOf }: Place, index: number): OwnTime | undefined {
  const [one, other] = [text.tokens[index], text.tokens[index + 1]];
  if (one === undefined || other === undefined) return undefined;
  const written = text.normalized.slice(one.start, other.end + 1);
  const [, day, month] = /^(\d{1,2})\.(\d{1,2})\.$/.exec(written) ?? [];
  if (day === undefined || month === undefined) return undefined;
  return dayTime({
    day: Number(day),
    month: Number(month),
    asOf,
    start: index,
    next: index + 2,
    text,
    words,
  });
}

/** `5月17日`, `9월 3일`. */
function signedAt({ text, words, asOf }: Place, index: number): OwnTime | undefined {
  const { tokens } = text;
  const written = tokens.slice(index, index + 4).map(({ text: word }) => word);
  const [, glued] = /^(\d{1,2})월/.exec(written[0] ?? '') ?? [];
  const month = Number(glued ?? (written[1] === '月' ? written[0] : Number.NaN));
  if (!(month >= 1 && month <= 12)) return undefined;
  const dayAt = glued === undefined ? 2 : 1;
  const day = dayNumber(written[dayAt]);
  const isSigned = glued !== undefined || /^[日号號]$/.test(written[dayAt + 1] ?? '');
  if (day === undefined || !isSigned)
    return { ...monthAfter(month, asOf), start: index, next: index + dayAt };
  const next = index + dayAt + (glued === undefined ? 2 : 1);
  return dayTime({ day, month, asOf, start: index, next, text, words });
}

type Day = {
  readonly day: number;
  readonly month: number;
  readonly asOf: string;
  readonly start: number;
  readonly next: number;
  readonly text: ReplyText;
  readonly words: TimeWords;
};

function dayTime({ day, month, asOf, start, next, text, words }: Day): OwnTime | undefined {
  if (day < 1 || day > 31 || month < 1 || month > 12) return undefined;
  const year = yearAfter(text, words, next);
  const thisYear = Number(asOf.slice(0, 4));
  const near = dateOf(year?.value ?? thisYear, month, day);
  // A day that was over for months is the one of next year; a recent one is just over.
  const isLongOver = year === undefined && near < addDays(asOf, -90);
  const on = isLongOver ? dateOf(thisYear + 1, month, day) : near;
  return { ...sameDay(on), precision: 'day', start, next: year?.next ?? next };
}

function yearAfter(text: ReplyText, words: TimeWords, index: number) {
  const at = matchesAny(words.between, subjectOf(text), index) ? index + 1 : index;
  const word = text.tokens[at]?.text ?? '';
  return yearWord.test(word) ? { value: Number(word), next: at + 1 } : undefined;
}

function dayNumber(word = ''): number | undefined {
  const [, digits] = dayWord.exec(word) ?? [];
  return digits === undefined ? undefined : Number(digits);
}

/** The month that runs or the next of its name. */
function monthAfter(month: number, asOf: string): Pick<OwnTime, 'from' | 'to' | 'precision'> {
  const [year, now] = [Number(asOf.slice(0, 4)), Number(asOf.slice(5, 7))];
  return { ...monthsFrom(month < now ? year + 1 : year, month, 1), precision: 'period' };
}

function monthsFrom(year: number, month: number, length: number) {
  return { from: dateOf(year, month, 1), to: addDays(dateOf(year, month + length, 1), -1) };
}

function weekAhead(asOf: string, step: number): Pick<OwnTime, 'from' | 'to' | 'precision'> {
  const monday = addDays(asOf, 7 * step - ((new Date(asOf).getUTCDay() + 6) % 7));
  return { from: monday, to: addDays(monday, 6), precision: 'week' };
}

function sameDay(day: string) {
  return { from: day, to: day };
}

function monthNumberAt(
  months: readonly (readonly ReplyPattern[])[],
  subject: PatternSubject,
  index: number,
): number | undefined {
  const found = months.findIndex((patterns) => matchesAny(patterns, subject, index));
  return found < 0 ? undefined : found + 1;
}

function matchesAny(
  patterns: readonly ReplyPattern[],
  subject: PatternSubject,
  index: number,
): boolean {
  return patterns.some((pattern) => endOfPattern(pattern, subject, index) === index + 1);
}

function subjectOf({ tokens }: ReplyText): PatternSubject {
  return { tokens, timeAt: new Map() };
}
