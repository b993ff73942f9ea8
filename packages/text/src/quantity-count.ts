import { cardinalAt } from './number-word-figures.ts';
import type { Amount, CountQuantity } from './quantity.ts';
import { boundBehind, tighter } from './quantity-bound.ts';
import { afterTouching, identifierMatch } from './quantity-identifier.ts';
import { type NounPhrase, nounPhraseAt } from './quantity-noun.ts';
import { oneOf } from './quantity-phrase.ts';
import { isPlural } from './quantity-plural.ts';
import { rateAt } from './quantity-rate.ts';
import {
  isAttached,
  isJoiner,
  isWord,
  lowerAt,
  type Measure,
  type QuantityMatch,
  type QuantityReader,
  textOf,
} from './quantity-reader.ts';

/** Compounds of "one" and "two" that measure nothing. */
const isIdiom = oneOf('off way on to time stop sided size and by man liner fits in up');
/** Where a bare "one" is a figure; elsewhere it is a pronoun. */
const isFigureContext = oneOf('against than by versus vs least most minus exactly plus = :');
const isPronounContext = oneOf('no which every each any this that another some number');
const isComparison = oneOf(
  'as more less faster slower higher lower bigger larger smaller better longer cheaper the your our its what that this',
);
const TIMES_SIGN = /^[x\u00d7]$/;

/** A figure without a unit: a count when a noun follows, a compound when a hyphen does, else a number. */
export function countMatch(
  reader: QuantityReader,
  start: number,
  bare: Measure,
): QuantityMatch | null {
  const next = afterRepetition(reader, bare);
  const measure = next === bare.next ? bare : { ...bare, next };
  if (isCode(reader, next)) return identifierMatch(start, afterTouching(reader, next));
  if (isJoiner(reader, next) && isWord(reader, next + 1)) {
    return compoundMatch(reader, start, measure);
  }
  const phrase = countedAt(reader, start, measure);
  if (phrase) return nounMatch(reader, start, measure, phrase);
  return isPronoun(reader, start, measure) ? null : numberMatch(reader, start, measure);
}

/** "2x senior Go engineers" counts, "10x engineers" and "3x higher rates" multiply. */
export function timesMatch(reader: QuantityReader, start: number, measure: Measure): QuantityMatch {
  const { next } = measure;
  const phrase = isComparison(lowerAt(reader, next)) ? null : nounPhraseAt(reader, next, 2);
  if (phrase && phrase.next - phrase.start > 1) return nounMatch(reader, start, measure, phrase);
  return multiplierMatch(start, next, measure);
}

function multiplierMatch(
  start: number,
  next: number,
  { low, high, bound }: Measure,
): QuantityMatch {
  return { start, next, draft: { kind: 'multiplier', low, high, bound } };
}

/** Letters right behind a figure make a code ("16GB", "1990s") unless they spell a plural ("12engineers"). */
function isCode(reader: QuantityReader, index: number): boolean {
  if (!isWord(reader, index) || !isAttached(reader, index)) return false;
  const lower = lowerAt(reader, index);
  return lower.length < 5 || !isPlural(lower);
}

function countedAt(reader: QuantityReader, start: number, measure: Measure): NounPhrase | null {
  const { low, high, next } = measure;
  if (isOne(reader, measure) && isPronounContext(lowerAt(reader, start - 1))) return null;
  const at = TIMES_SIGN.test(lowerAt(reader, next)) ? next + 1 : next;
  return nounPhraseAt(reader, at, low === high ? high : 2);
}

function isOne(reader: QuantityReader, { high, next }: Measure): boolean {
  return high === 1 && lowerAt(reader, next - 1) === 'one';
}

/** "One is enough" and "the one" name no figure, "more than one" and "against one" do. */
function isPronoun(reader: QuantityReader, start: number, measure: Measure): boolean {
  const isFigure = start < measure.next - 1 || isFigureContext(lowerAt(reader, start - 1));
  return isOne(reader, measure) && !isFigure;
}

/** What contracts say twice: "three (3) engineers", "12 (twelve) engineers". */
function afterRepetition(reader: QuantityReader, { low, next }: Measure): number {
  if (lowerAt(reader, next) !== '(') return next;
  const words = cardinalAt(reader, next + 1);
  const isDigit = lowerAt(reader, next + 1) === `${low}`;
  const end = isDigit ? next + 2 : words?.value === low ? words.next : -1;
  return lowerAt(reader, end) === ')' ? end + 1 : next;
}

function compoundMatch(reader: QuantityReader, start: number, measure: Measure): QuantityMatch {
  const at = measure.next + 1;
  const next = at + 1;
  const unit = lowerAt(reader, at);
  const amount = amountOf(measure);
  if (isIdiom(unit)) return { start, next, draft: null };
  if (unit === 'fold') return multiplierMatch(start, next, measure);
  if (!reader.nouns.has(unit) && !reader.nouns.has(`${unit}s`)) {
    return { start, next, draft: { kind: 'compound', ...amount, unit } };
  }
  // "a five-engineer squad" promises engineers when the caller counts those.
  const noun = countedNoun(reader, { start: at, next, head: unit });
  return { start, next, draft: { kind: 'count', ...amount, per: null, ...noun } };
}

function nounMatch(
  reader: QuantityReader,
  start: number,
  measure: Measure,
  phrase: NounPhrase,
): QuantityMatch {
  const { low, high } = measure;
  const isCompared = phrase.head === 'times' && isComparison(lowerAt(reader, phrase.next));
  if (isCompared) return multiplierMatch(start, phrase.next, measure);
  const behind = boundBehind(reader, phrase.next);
  const bound = tighter(behind?.value ?? 'exact', measure.bound);
  const { per, next } = rateAt(reader, behind?.next ?? phrase.next);
  const { noun, nounSpan, head } = countedNoun(reader, phrase);
  return { start, next, draft: { kind: 'count', low, high, bound, per, noun, nounSpan, head } };
}

/** What a count says about its noun. */
export function countedNoun(
  reader: QuantityReader,
  { start, next, head }: NounPhrase,
): Pick<CountQuantity, 'noun' | 'nounSpan' | 'head'> {
  return { noun: textOf(reader, start, next), nounSpan: reader.spanOf(start, next), head };
}

function numberMatch(reader: QuantityReader, start: number, measure: Measure): QuantityMatch {
  const { low, high, bound } = measure;
  const { per, next } = rateAt(reader, measure.next);
  return { start, next, draft: { kind: 'number', low, high, bound, per } };
}

/** A measure as the figure it states. */
export function amountOf({ low, high, bound }: Measure): Amount {
  return { low, high, bound };
}
