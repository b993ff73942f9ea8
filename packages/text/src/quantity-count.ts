import { cardinalAt } from './number-words.ts';
import type { Amount } from './quantity.ts';
import { boundBehind, tighter } from './quantity-bound.ts';
import { afterTouching, identifierMatch } from './quantity-identifier.ts';
import type { Measure } from './quantity-measure.ts';
import { type NounPhrase, nounPhraseAt } from './quantity-noun.ts';
import { oneOf } from './quantity-one-of.ts';
import { isPlural } from './quantity-plural.ts';
import { rateAt } from './quantity-rate.ts';
import {
  isAttached,
  isJoiner,
  isWord,
  lowerAt,
  type QuantityMatch,
  type QuantityReader,
} from './quantity-reader.ts';

/** Compounds of "one" and "two" that measure nothing. */
const isIdiom = oneOf('off way on to time stop sided size and by man liner fits in up');
/** Where a bare "one" is a figure; elsewhere it is a pronoun. */
const isFigureContext = oneOf('against than by versus vs least most minus exactly plus = :');
const isPronounContext = oneOf('no which every each any this that another some number');
const isComparison = oneOf(
  'as more less faster slower higher lower bigger larger smaller better longer cheaper the your our its what that this',
);

/** A figure without a unit: a count when a noun follows, a compound when a hyphen does, else a number. */
export function countMatch(
  reader: QuantityReader,
  start: number,
  bare: Measure,
): QuantityMatch | null {
  const measure = { ...bare, next: afterRepetition(reader, bare) };
  if (isCode(reader, measure.next))
    return identifierMatch(start, afterTouching(reader, measure.next));
  const isCompound = isJoiner(reader, measure.next) && isWord(reader, measure.next + 1);
  if (isCompound) return compoundMatch(reader, start, measure);
  const phrase = countedAt(reader, start, measure);
  if (phrase) return nounMatch(reader, start, measure, phrase);
  return isPronoun(reader, start, measure) ? null : numberMatch(reader, start, measure);
}

/** "2x senior Go engineers" counts, "10x engineers" and "3x higher rates" multiply. */
export function timesMatch(reader: QuantityReader, start: number, measure: Measure): QuantityMatch {
  const { next } = measure;
  const phrase = isComparison(lowerAt(reader, next)) ? null : nounPhraseAt(reader, next, 2);
  const isCount = phrase !== null && phrase.next - phrase.start > 1;
  if (isCount) return nounMatch(reader, start, { ...measure, unit: null }, phrase);
  return { start, next, draft: { kind: 'multiplier', ...amountOf(measure) } };
}

/** Letters right behind a figure make a code ("16GB", "1990s") unless they spell a plural ("12engineers"). */
function isCode(reader: QuantityReader, index: number): boolean {
  if (!isWord(reader, index) || !isAttached(reader, index)) return false;
  const lower = lowerAt(reader, index);
  const isNoun = lower.length > 4 && isPlural(lower);
  return !isNoun;
}

function countedAt(reader: QuantityReader, start: number, measure: Measure): NounPhrase | null {
  const { low, high, next } = measure;
  if (isOne(reader, measure) && isPronounContext(lowerAt(reader, start - 1))) return null;
  const mark = lowerAt(reader, next);
  const isTimes = mark === 'x' || mark === '\u00d7';
  return nounPhraseAt(reader, isTimes ? next + 1 : next, low === high ? high : 2);
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
  const isDigit = lowerAt(reader, next + 1) === String(low);
  const end = isDigit ? next + 2 : words?.value === low ? words.next : -1;
  return lowerAt(reader, end) === ')' ? end + 1 : next;
}

function compoundMatch(reader: QuantityReader, start: number, measure: Measure): QuantityMatch {
  const at = measure.next + 1;
  const unit = lowerAt(reader, at);
  if (isIdiom(unit)) return { start, next: at + 1, draft: null };
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
  { start: nounStart, next: nounEnd, head }: NounPhrase,
): QuantityMatch {
  const amount = amountOf(measure);
  const isCompared = head === 'times' && isComparison(lowerAt(reader, nounEnd));
  if (isCompared) return { start, next: nounEnd, draft: { kind: 'multiplier', ...amount } };
  const behind = boundBehind(reader, nounEnd);
  const bound = tighter(behind?.bound ?? 'exact', amount.bound);
  const { per, next } = rateAt(reader, behind?.next ?? nounEnd);
  const noun = reader.textOf(nounStart, nounEnd);
  const nounSpan = reader.spanOf(nounStart, nounEnd);
  return { start, next, draft: { kind: 'count', ...amount, bound, per, noun, nounSpan, head } };
}

function numberMatch(reader: QuantityReader, start: number, measure: Measure): QuantityMatch {
  const { per, next } = rateAt(reader, measure.next);
  return { start, next, draft: { kind: 'number', ...amountOf(measure), per } };
}

function amountOf({ low, high, bound }: Measure): Amount {
  return { low, high, bound };
}
