import type { Amount } from './quantity.ts';
import { boundBehind, tighter } from './quantity-bound.ts';
import { afterTouching, identifierMatch } from './quantity-identifier.ts';
import type { Measure } from './quantity-measure.ts';
import { type NounPhrase, nounPhraseAt } from './quantity-noun.ts';
import { rateAt } from './quantity-rate.ts';
import {
  isAttached,
  isJoiner,
  isWord,
  lowerAt,
  type QuantityMatch,
  type QuantityReader,
  tokenAt,
} from './quantity-reader.ts';

/** Compounds of "one" and "two" that measure nothing. */
const IDIOM = /^(off|way|on|to|time|stop|sided|size|and|by|man|liner|fits|in|up)$/;
/** Where a bare "one" is a figure; elsewhere it is a pronoun. */
const FIGURE_CONTEXT = /^(against|than|by|versus|vs|least|most|minus|exactly|plus|=|:)$/;
const PRONOUN_CONTEXT = /^(no|which|every|each|any|this|that|another|some|number)$/;
const COMPARISON =
  /^(as|more|less|faster|slower|higher|lower|bigger|larger|smaller|better|longer|cheaper|the|your|our|its|what|that|this)$/;

/** A figure without a unit: a count when a noun follows, a compound when a hyphen does, else a number. */
export function countMatch(
  reader: QuantityReader,
  start: number,
  bare: Measure,
): QuantityMatch | null {
  const measure = { ...bare, next: afterRepetition(reader, bare) };
  const { next } = measure;
  const { kind } = tokenAt(reader, next);
  if (kind === 'word' && isAttached(reader, next))
    return identifierMatch(start, afterTouching(reader, next));
  if (isJoiner(reader, next) && isWord(reader, next + 1))
    return compoundMatch(reader, start, measure);
  const isOne = lowerAt(reader, next - 1) === 'one' && measure.high === 1;
  const isPronoun = isOne && PRONOUN_CONTEXT.test(lowerAt(reader, start - 1));
  const value = measure.low === measure.high ? measure.high : 2;
  const phrase = isPronoun ? null : nounPhraseAt(reader, next, value);
  if (phrase) return nounMatch(reader, start, measure, phrase);
  const isFigure = start < next - 1 || FIGURE_CONTEXT.test(lowerAt(reader, start - 1));
  return isOne && !isFigure ? null : numberMatch(reader, start, measure);
}

/** The digits that contracts repeat: "three (3) engineers". */
function afterRepetition(reader: QuantityReader, { low, next }: Measure): number {
  const isFramed = lowerAt(reader, next) === '(' && lowerAt(reader, next + 2) === ')';
  return isFramed && lowerAt(reader, next + 1) === String(low) ? next + 3 : next;
}

function compoundMatch(reader: QuantityReader, start: number, measure: Measure): QuantityMatch {
  const at = measure.next + 1;
  const unit = lowerAt(reader, at);
  if (IDIOM.test(unit)) return { start, next: at + 1, draft: null };
  const amount = amountOf(measure);
  if (unit === 'fold') return { start, next: at + 1, draft: { kind: 'multiplier', ...amount } };
  if (!reader.nouns.has(unit) && !reader.nouns.has(`${unit}s`)) {
    return { start, next: at + 1, draft: { kind: 'compound', ...amount, unit } };
  }
  // "a five-engineer squad" promises engineers when the caller counts those.
  const nounSpan = reader.spanOf(at, at + 1);
  const noun = reader.textOf(at, at + 1);
  return {
    start,
    next: at + 1,
    draft: { kind: 'count', ...amount, per: null, noun, nounSpan, head: unit },
  };
}

function nounMatch(
  reader: QuantityReader,
  start: number,
  measure: Measure,
  phrase: NounPhrase,
): QuantityMatch {
  if (phrase.head === 'times' && COMPARISON.test(lowerAt(reader, phrase.next))) {
    return { start, next: phrase.next, draft: { kind: 'multiplier', ...amountOf(measure) } };
  }
  const behind = boundBehind(reader, phrase.next);
  const bound = tighter(behind?.bound ?? 'exact', measure.bound);
  const { per, next } = rateAt(reader, behind?.next ?? phrase.next);
  const noun = reader.textOf(phrase.start, phrase.next);
  const nounSpan = reader.spanOf(phrase.start, phrase.next);
  const amount = { ...amountOf(measure), bound };
  return {
    start,
    next,
    draft: { kind: 'count', ...amount, per, noun, nounSpan, head: phrase.head },
  };
}

function numberMatch(reader: QuantityReader, start: number, measure: Measure): QuantityMatch {
  const { per, next } = rateAt(reader, measure.next);
  return { start, next, draft: { kind: 'number', ...amountOf(measure), per } };
}

function amountOf({ low, high, bound }: Measure): Amount {
  return { low, high, bound };
}
