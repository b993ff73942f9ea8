import type { Hit } from './compiled-rule.ts';
import { negations } from './english-words.ts';
import type { PlantedOrder } from './injection-instructions.ts';
import { styleObeyed } from './injection-style.ts';
import { type SentencePlace, sentencePlaces, spanOfGist, spanOfWords } from './leak-retelling.ts';
import {
  type Background,
  type Gist,
  gistOf,
  keysOf,
  type Meanings,
  sharedGist,
} from './leak-words.ts';
import type { Reading } from './reading.ts';
import { startingBetween } from './reading-index.ts';
import type { Word } from './words.ts';

/** Finds where a message does what an order in its sources wants, unless the sentence refuses or reports it. */
export function obeyedOrders(reading: Reading, meanings: Meanings, message: string): Hit[] {
  if (reading.planted.size === 0) return [];
  const background = { known: reading.known, familiar: reading.familiar, meanings };
  const orders = [...reading.planted.values()].flatMap((planted) => planted.orders);
  const places = sentencePlaces(reading);
  return orders.flatMap((order) =>
    hitsOfOrder(order, places, reading, background).map((span) => ({ span, message })),
  );
}

function hitsOfOrder(
  order: PlantedOrder,
  places: readonly SentencePlace[],
  reading: Reading,
  background: Background,
): Hit['span'][] {
  const style = styleObeyed(order.flat(), places, reading);
  const told = order.flatMap((part) => {
    const wanted = wantedOf(part, background);
    return places
      .filter((place) => isObeyed(wanted, place, reading, background.meanings))
      .map((place) => spanOfGist(reading, place, wanted.gist, background));
  });
  return style === undefined ? told : [...told, style];
}

/** What one part of an order wants said. */
type Wanted = {
  readonly gist: Gist;
  /** Names that nothing else knows: to say one is to obey. */
  readonly names: ReadonlySet<string>;
  readonly isNegated: boolean;
};

function wantedOf(part: readonly Word[], background: Background): Wanted {
  const names = part.filter((word) => isStrangeName(word, background));
  return {
    gist: gistOf(part, background),
    names: new Set(names.map(({ stem }) => stem)),
    isNegated: part.some(({ text }) => negations.has(text)),
  };
}

function isStrangeName(
  { isCapital, breakBefore, stem, text }: Word,
  { known, familiar }: Background,
): boolean {
  const isName = isCapital && breakBefore === 'none' && text.length > 2;
  return isName && !known.has(stem) && !familiar.has(stem);
}

function isObeyed(
  wanted: Wanted,
  place: SentencePlace,
  reading: Reading,
  meanings: Meanings,
): boolean {
  const words = obedientWords(wanted, reading, place, meanings);
  if (words.some(({ stem, isCapital }) => isCapital && wanted.names.has(stem))) return true;
  const { weight, share, telling } = sharedGist(wanted.gist, keysOf(words, meanings));
  if (telling > 0 && weight >= 2 && share >= 0.5) return true;
  return wanted.gist.size > 1 && weight >= 1.25 && share >= 0.8;
}

/**
 * The words that do what is wanted: a clause that denies it or leaves open whether it is so does not, unless the order
 * wants a denial, or the denial is the thing itself, as nothing is free.
 */
function obedientWords(
  { gist, isNegated }: Wanted,
  reading: Reading,
  place: SentencePlace,
  meanings: Meanings,
): Word[] {
  const meant = new Set([...gist.values()].flatMap(({ keys }) => keys));
  const isDenial = ({ text, stem }: Word) =>
    negations.has(text) && !(meanings.get(stem) ?? []).some((key) => meant.has(key));
  return startingBetween(reading.clauses, ({ first }) => first, place)
    .filter(({ end }) => end <= place.end)
    .filter(({ introducedBy }) => introducedBy !== 'whether')
    .map((clause) => reading.words.slice(clause.first, clause.end))
    .filter((words) => isNegated || !words.some(isDenial))
    .flat();
}

/** A sentence as a span. */
export function spanOfPlace(reading: Reading, { first, end }: SentencePlace): Hit['span'] {
  return spanOfWords(reading, first, end);
}
