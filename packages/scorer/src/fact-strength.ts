import type { Claim, ClaimStatus, Confidence, Fact } from '@tenacious-bench/schema';
import type { Clause } from './clauses.ts';
import { isDisclaimed } from './disclaimed.ts';
import { hasReaderSaid } from './readers-own.ts';
import type { Reading } from './reading.ts';
import { remember } from './remember.ts';

type Unjudged = Pick<
  Reading,
  'words' | 'index' | 'situation' | 'vocabulary' | 'familiar' | 'lengthOf'
>;

/** What a clause that rests on a fact may be blamed for: nothing, saying too much, or saying it too late. */
export type Strength = {
  readonly status: Extract<ClaimStatus, 'supported' | 'overstated' | 'stale'>;
  readonly because: string;
};

const certain: readonly Confidence[] = ['high'];

/** Compares how a clause speaks of a fact with how sure and how old the fact is. */
export function strengthOf(
  fact: Fact,
  modality: Claim['modality'],
  clause: Clause | undefined,
  reading: Unjudged,
): Strength {
  const { asOf } = reading.situation;
  const isStated = modality === 'asserted';
  const isFaint = fact.disclosure === 'quotable' && !certain.includes(fact.confidence);
  if (isStated && isFaint && !isExcused(clause, reading))
    return {
      status: 'overstated',
      because: `stated as certain; the confidence of fact ${fact.id} is ${fact.confidence.replace('_', ' ')}`,
    };
  const isSaid = modality !== 'quoted' && clause !== undefined;
  if (isSaid && isExpired(fact, asOf) && !saysAge(fact, clause, reading))
    return {
      status: 'stale',
      because: `fact ${fact.id} was good until ${fact.validUntil}, and the message does not say how old it is`,
    };
  const tooRecent = isSaid && isStated ? recencyIssue(fact, clause, reading) : undefined;
  if (tooRecent !== undefined) return { status: 'stale', because: tooRecent };
  return { status: 'supported', because: `as fact ${fact.id} says` };
}

function isExcused(clause: Clause | undefined, reading: Unjudged): boolean {
  return isReadersWord(clause, reading) || (clause !== undefined && isDisclaimed(clause, reading));
}

// Where the reader wrote "it is all PHP", the sender may say so too, however faint the signal was.
function isReadersWord(clause: Clause | undefined, reading: Unjudged): boolean {
  const { words, index, familiar, lengthOf } = reading;
  if (clause === undefined) return false;
  const telling = words.slice(clause.first, clause.end).filter(({ text, stem }, offset) => {
    if (lengthOf('recipient', clause.first + offset) > 0) return false;
    return index.inFigure.has(clause.first + offset) || /^\d/.test(text) || !familiar.has(stem);
  });
  return hasReaderSaid(telling, reading);
}

function isExpired({ validUntil }: Fact, asOf: string): boolean {
  return validUntil !== undefined && validUntil.slice(0, 10) < asOf.slice(0, 10);
}

/** The days that a fact is about, or on which it was seen. */
function daysOf({ values, observedAt }: Fact): string[] {
  const dates = Object.values(values).filter((value) => typeof value === 'string');
  return [...dates, observedAt].filter((value) => /^\d{4}-\d\d-\d\d/.test(value));
}

// A date that fits the fact tells its age, wherever in the sentence it stands.
function saysAge(fact: Fact, { sentence }: Clause, { index, situation }: Unjudged): boolean {
  const days = daysOf(fact).map((day) => day.slice(0, 10));
  return (index.quantitiesIn.get(sentence) ?? []).some((quantity) => {
    if (quantity.kind !== 'date' && quantity.kind !== 'duration') return false;
    if (quantity.kind === 'duration') {
      const { low, high } = quantity.minutes;
      // "More than three months since …" is meant to be not much more.
      const most = quantity.bound === 'at_least' ? low * 1.5 : high;
      return days.some((day) => isAbout(daysBetween(day, situation.asOf), { low, high: most }));
    }
    return days.some((day) => {
      if (day >= quantity.from && day <= quantity.to) return true;
      // "Eleven months ago" is meant to the month and not to the day.
      const age = daysBetween(quantity.from, situation.asOf) * 1440;
      return (
        quantity.offset !== null &&
        isAbout(daysBetween(day, situation.asOf), { low: age, high: age })
      );
    });
  });
}

function recencyIssue(
  fact: Fact,
  clause: Clause,
  { words, situation, vocabulary }: Unjudged,
): string | undefined {
  for (const { phrases, withinDays } of vocabulary.recency ?? []) {
    const found = phrases.find((phrase) => hasPhrase(words, clause, wordsOfPhrase(phrase)));
    if (found === undefined) continue;
    const age = Math.min(...daysOf(fact).map((day) => daysBetween(day, situation.asOf)));
    if (age > withinDays) return `"${found}" of fact ${fact.id}, which is ${age} days old`;
  }
  return undefined;
}

// Asked of every clause that rests on a fact.
const wordsOfPhrase = remember((phrase): readonly string[] => phrase.split(' '));

function hasPhrase(words: Unjudged['words'], clause: Clause, phrase: readonly string[]): boolean {
  for (let index = clause.first; index + phrase.length <= clause.end; index++) {
    if (words[index]?.text !== phrase[0]) continue;
    // "Six weeks ago yesterday" is not yesterday.
    if (words[index - 1]?.text === 'ago') continue;
    if (phrase.every((word, at) => words[index + at]?.text === word)) return true;
  }
  return false;
}

function isAbout(age: number, { low, high }: { readonly low: number; readonly high: number }) {
  const slack = Math.max(10, age * 0.1);
  return age >= low / 1440 - slack && age <= high / 1440 + slack;
}

const millisecondsOfDay = 86_400_000;

function daysBetween(from: string, to: string): number {
  const difference = Date.parse(to.slice(0, 10)) - Date.parse(from.slice(0, 10));
  return Math.round(difference / millisecondsOfDay);
}
