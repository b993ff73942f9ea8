import type { Span } from '@tenacious-bench/schema';
import type { Quantity } from '@tenacious-bench/text';
import { type MessageTurn, ownTurns, type PriorText, readPriorText } from './conversation-text.ts';
import { spanOfWords } from './leak-retelling.ts';
import type { Reading } from './reading.ts';
import { wordFrom } from './reading-index.ts';
import { rememberDated } from './remember.ts';
import type { WordingFinder } from './wordings.ts';
import type { Word } from './words.ts';

/** Words for the grade of a person, `senior` and the like. */
export type OfferLanguage = { readonly grades: ReadonlySet<string> };

/** What an earlier message offered, as far as a later one could change it. */
type Offer = { readonly grades: ReadonlySet<string>; readonly days: ReadonlySet<string> };

/** Makes the search for an offer that was accepted and now has another grade or another day. */
export function compileAlteredOffer(
  { grades }: OfferLanguage,
  findAcceptance: WordingFinder,
): (reading: Reading) => Span | undefined {
  const readOffer = rememberDated((text, at) =>
    aheadOf(offerOf(readPriorText(text, at), grades), at),
  );
  const readAcceptance = rememberDated(
    (text, at) => findAcceptance(readPriorText(text, at)).length > 0,
  );
  const offered = ({ message, at }: MessageTurn) => readOffer(message.body, at);
  const isAccepted = ({ message, at }: MessageTurn) => readAcceptance(message.body, at);
  return (reading) => {
    const turns = ownTurns(reading.situation);
    const last = turns.at(-1);
    const offer = turns.findLast(({ from }) => from === 'agent');
    if (last?.from !== 'recipient' || offer === undefined || !isAccepted(last)) return undefined;
    const answers = turns.slice(turns.indexOf(offer) + 1);
    return alteredAt(
      offered(offer),
      answers.map((turn) => saidIn(turn, grades)),
      reading,
      grades,
    );
  };
}

function saidIn({ message, at }: MessageTurn, grades: ReadonlySet<string>): Offer {
  return offerOf(readPriorText(`${message.subject ?? ''}\n${message.body}`, at), grades);
}

function offerOf({ words, quantities }: PriorText, grades: ReadonlySet<string>): Offer {
  return {
    grades: new Set(words.map(singular).filter((text) => grades.has(text))),
    days: new Set(quantities.flatMap((quantity) => dayOf(quantity, words))),
  };
}

// The days of what has been are no offer.
function aheadOf({ grades, days }: Offer, at: string): Offer {
  return { grades, days: new Set([...days].filter((day) => day > at.slice(0, 10))) };
}

function singular({ text }: Word): string {
  return text.replace(/s$/, '');
}

// "In a week" moves with the day it is said on, and is no day that anybody was promised.
function dayOf(quantity: Quantity, words: readonly Word[]): string[] {
  if (quantity.kind !== 'date' || quantity.from !== quantity.to) return [];
  for (let at = wordFrom(words, quantity.span.start); at < words.length; at++) {
    const { text, span } = words[at] as Word;
    if (span.start >= quantity.span.end) break;
    if (lengths.has(text)) return [];
  }
  return [quantity.from];
}

const lengths = new Set('day days week weeks fortnight month months'.split(' '));

function alteredAt(
  offer: Offer,
  answers: readonly Offer[],
  reading: Reading,
  grades: ReadonlySet<string>,
): Span | undefined {
  const isSaid = (part: keyof Offer, value: string) =>
    offer[part].has(value) || answers.some((answer) => answer[part].has(value));
  if (offer.grades.size > 0) {
    const other = reading.words.findIndex(
      (word, at) =>
        grades.has(singular(word)) && !isSaid('grades', singular(word)) && isOffered(at, reading),
    );
    if (other >= 0) return spanOfWords(reading, Math.max(0, other - 1), other + 1);
  }
  return offer.days.size === 0 ? undefined : otherDay(offer, isSaid, reading);
}

/** Counted, and not priced: "one junior", and not "a junior from $3,600". */
function isOffered(at: number, { words, index }: Reading): boolean {
  const { sentence, zone } = words[at] as Word;
  const isPriced = (index.quantitiesIn.get(sentence) ?? []).some(({ kind }) => kind === 'money');
  const isCounted = index.inFigure.has(at - 1) || countWords.has(words[at - 1]?.text ?? '');
  return zone === 'body' && isCounted && !isPriced;
}

const countWords = new Set(['one', 'two', 'three', 'a']);

/** A day ahead that nobody named, where the day that was offered is not named at all. */
function otherDay(
  offer: Offer,
  isSaid: (part: keyof Offer, value: string) => boolean,
  { quantities, situation, words }: Reading,
): Span | undefined {
  const ahead = quantities.filter((quantity) =>
    dayOf(quantity, words).some((day) => day > situation.asOf.slice(0, 10)),
  );
  if (ahead.some((quantity) => dayOf(quantity, words).some((day) => offer.days.has(day))))
    return undefined;
  const other = ahead.find(
    (quantity) =>
      words[wordFrom(words, quantity.span.start)]?.zone === 'body' &&
      dayOf(quantity, words).every((day) => !isSaid('days', day)),
  );
  return other?.span;
}
