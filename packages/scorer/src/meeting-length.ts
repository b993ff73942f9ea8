import type { Span } from '@tenacious-bench/schema';
import { findQuantities, type Quantity } from '@tenacious-bench/text';
import { minutesOf } from './ask-meetings.ts';
import { meetingNouns } from './ask-words.ts';
import type { Clause } from './clauses.ts';
import { knownText } from './known-text.ts';
import { spanOfWords } from './leak-retelling.ts';
import { longDayParts } from './meeting-day-part.ts';
import type { Reading } from './reading.ts';
import { clauseAt, wordFrom } from './reading-index.ts';

type Words = Reading['words'];

/** The meetings that a message proposes and that are longer than so many minutes. */
export function longMeetings(reading: Reading, maximum: number): Span[] {
  const long = reading.quantities.filter((quantity) => minutesLong(quantity) > maximum);
  const named = long.length === 0 ? new Set() : minutesKnown(reading);
  return [
    ...long
      .filter((quantity) => !named.has(minutesLong(quantity)) && isProposed(quantity, reading))
      .map(({ span }) => span),
    ...proposedDayParts(reading),
  ];
}

// Half a morning has no minutes, and is more than a first talk needs.
function proposedDayParts(reading: Reading): Span[] {
  const parts = longDayParts(reading)
    .filter(({ first }) => isPossible(reading, first) && isInvited(reading, first))
    .map(({ first, end }) => spanOfWords(reading, first, end));
  if (parts.length === 0) return [];
  const known = knownText(reading).toLowerCase();
  return parts.filter(
    ({ start, end }) => !known.includes(reading.text.slice(start, end).toLowerCase()),
  );
}

function minutesLong(quantity: Quantity): number {
  if (quantity.kind !== 'time') return minutesOf(quantity);
  return quantity.to === null ? 0 : minuteOfDay(quantity.to) - minuteOfDay(quantity.from);
}

function minuteOfDay(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}

// A length that the reader brought up may be named again, if only to decline it, and so may that of a recording.
function minutesKnown(reading: Reading): ReadonlySet<number> {
  const now = reading.situation.asOf.slice(0, 10);
  return new Set(findQuantities(knownText(reading), { now }).map(minutesLong));
}

function isProposed({ kind, span }: Quantity, reading: Reading): boolean {
  const { words } = reading;
  const at = wordFrom(words, span.start);
  const clause = clauseAt(reading, at);
  if (clause === undefined || !isPossible(reading, at)) return false;
  if (isPartOfIt(words, at) || (kind === 'duration' && isMoment(words, at))) return false;
  // "Free between 14:00 and 16:00" is a window, "a lunch from 12:00 to 13:30" a meeting.
  if (kind === 'time')
    return (isNearMeeting(words, at) || isAgreedOn(words, clause)) && !isWindow(words, clause);
  return isInvited(reading, at);
}

function isPossible(reading: Reading, at: number): boolean {
  const { words } = reading;
  const clause = clauseAt(reading, at);
  const word = words[at];
  if (word === undefined || clause === undefined || word.voice !== 'own') return false;
  if (clause.polarity === 'negated' || !['subject', 'body'].includes(word.zone)) return false;
  return !(
    isTooLong(words, clause) ||
    isOthers(reading, at, clause) ||
    isHabit(reading, word.sentence)
  );
}

function isInvited(reading: Reading, at: number): boolean {
  const clause = clauseAt(reading, at);
  if (clause === undefined) return false;
  const isAsked = clause.modality === 'asked' && isToReader(reading, clause.sentence);
  const [opener = '', subject = ''] = [0, 1].map(
    (step) => reading.words[clause.first + step]?.text,
  );
  // "Does the nightly run still take half a day?"
  const isOfThings = /^do(?:es)?$|^did$/.test(opener) && !/^(?:you|we)$/.test(subject);
  if ((isAsked && !isOfThings) || isNearMeeting(reading.words, at)) return true;
  return isSuggested(reading.words, at, clause);
}

function isWindow(words: Words, { first, end }: Clause): boolean {
  return words.slice(first, end).some(({ text }) => windows.has(text));
}

// "Shall we say from 14:00 to 15:15?"
function isAgreedOn(words: Words, { first, end, modality }: Clause): boolean {
  if (modality !== 'asked') return false;
  return words.slice(first, end).some(({ text }) => text === 'we' || text === 'us');
}

// "An hour would be too long"
function isTooLong(words: Words, { first, end }: Clause): boolean {
  return words.slice(first, end).some(({ text }) => text === 'too');
}

// "For a quarter of an hour"
function isPartOfIt(words: Words, at: number): boolean {
  return (
    words[at - 1]?.text === 'of' &&
    /^(?:quarters?|half|part|third)$/.test(words[at - 2]?.text ?? '') &&
    !/^(?:better|best|greater|larger)$/.test(words[at - 3]?.text ?? '')
  );
}

// "Name an hour and I will ring"
function isMoment(words: Words, at: number): boolean {
  return /^(?:name|pick|choose)$/.test(words[at - 1]?.text ?? '');
}

// "Your two-hour workshop was worth the trip": what has been, and what the reader holds.
function isOthers(reading: Reading, at: number, { verb, tense, sentence }: Clause): boolean {
  const { words, lengthOf } = reading;
  const isOver =
    tense === 'past' &&
    !/^(?:wanted|hoped|wondered|thought|let|put|set)$/.test(words[verb]?.text ?? '');
  if (isOver || /^(?:your|their|its|his|her)$/.test(words[at - 1]?.text ?? '')) return true;
  return (reading.index.quantitiesIn.get(sentence) ?? []).some(
    ({ span }) => lengthOf('past', wordFrom(words, span.start)) > 0,
  );
}

// "We hold a 60-minute review every week" invites nobody, "to go through each seat" does.
function isHabit(reading: Reading, sentence: number): boolean {
  const { first, end } = placeOf(reading, sentence);
  for (let index = first; index < end; index++) {
    const { text } = reading.words[index] as Words[number];
    if (habits.has(text)) return true;
    if ((text === 'every' || text === 'each') && spans.has(reading.words[index + 1]?.text ?? ''))
      return true;
  }
  return false;
}

function placeOf({ index }: Reading, sentence: number): { first: number; end: number } {
  const clauses = index.clausesIn.get(sentence);
  return { first: clauses?.[0]?.first ?? 0, end: clauses?.at(-1)?.end ?? 0 };
}

// "A 45-minute call", "a call of 45 minutes", "50 minutes with you".
function isNearMeeting(words: Words, at: number): boolean {
  const own = words[at]?.sentence;
  for (let index = Math.max(0, at - 5); index < at + 7; index++) {
    const word = words[index];
    if (word?.sentence !== own || word === undefined) continue;
    const isOnCall = word.text === 'call' && words[index - 1]?.text === 'on';
    if (!isOnCall && meetingNouns.has(word.text)) return true;
    const isTogether = index > at && word.text === 'with' && isWithPeople(words, index);
    if (isTogether) return true;
  }
  return false;
}

function isWithPeople(words: Words, at: number): boolean {
  return words.slice(at + 1, at + 5).some(({ text }) => people.has(text));
}

// "I suggest we take 45 to 60 minutes over it", "let us put aside an hour".
function isSuggested(words: Words, at: number, { sentence }: Clause): boolean {
  const before = words.slice(Math.max(0, at - 7), at).filter((word) => word.sentence === sentence);
  return before.some(
    ({ text }, index) =>
      suggesting.has(text) || (text === 'let' && before[index + 1]?.text === 'us'),
  );
}

function isToReader(reading: Reading, sentence: number): boolean {
  const { first, end } = placeOf(reading, sentence);
  for (let index = first; index < end; index++)
    if (asking.has(reading.words[index]?.text ?? '') || reading.lengthOf('future', index) > 0)
      return true;
  return false;
}

const habits = new Set('weekly daily monthly usually always per'.split(' '));
const spans = new Set(
  'day week month quarter sprint morning afternoon evening night monday tuesday wednesday thursday friday'.split(
    ' ',
  ),
);
const windows = new Set(
  'between free available open any anywhere around reachable hours'.split(' '),
);
const people = new Set(
  'us you me him her them lead leads engineer engineers developer developers colleague colleagues partner partners team people person experts specialist somebody someone'.split(
    ' ',
  ),
);
const suggesting = new Set('suggest propose recommend aside spare reserve'.split(' '));
const asking = new Set(
  'you your we us could would shall take spare have find suit suits worth possible'.split(' '),
);
