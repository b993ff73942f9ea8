import type { Amount, ChangeQuantity } from './quantity.ts';
import type { Measure, MeasureUnit } from './quantity-measure.ts';
import { nounPhraseAt } from './quantity-noun.ts';
import { oneOf } from './quantity-one-of.ts';
import { OPENS_CHANGE } from './quantity-opening.ts';
import { boundedMeasureAt, framedPairAt, pairAt, unified } from './quantity-range.ts';
import { lowerAt, mayOpen, type QuantityMatch, type QuantityReader } from './quantity-reader.ts';
import { nearestBefore } from './quantity-sentence.ts';

const isChangeWord = oneOf(
  `up down went gone go goes going rose rises risen rise rising grew grown grow grows growing growth moved moves move
  moving doubled tripled quadrupled halved increased increases increase increasing jumped jumps jump climbed climb fell
  fallen falls fall falling dropped drops drop dropping shrank shrunk expanded expand scaled scale scaling ramp ramped
  ramping came cut reduced reducing reduce slipped decreased decrease swelled changed change bumped raised lowered
  extended`,
);
const opensWindow = oneOf('in over within since during across inside');
const REACH = 8;

type Ends = { readonly from: Measure | null; readonly to: Measure | null };
type Place = { readonly start: number; readonly next: number };

/** "went from 6 to 9", "up from two", "5 to 2", "rose to eight from three", `3 → 8`. */
export function changeAt(reader: QuantityReader, index: number): QuantityMatch | null {
  if (!mayOpen(reader, index, OPENS_CHANGE)) return bareAt(reader, index);
  return (
    fromToAt(reader, index) ??
    directedAt(reader, index) ??
    toFromAt(reader, index) ??
    bareAt(reader, index)
  );
}

function fromToAt(reader: QuantityReader, index: number): QuantityMatch | null {
  const pair = framedPairAt(reader, index, 'from', 'to');
  if (!pair || !isChange(reader, index, pair.first, pair.second)) return null;
  const { first, second } = pair;
  return changeMatch(reader, { start: index, next: second.next }, { from: first, to: second });
}

/** Without a word of change, "from 3 to 6 engineers" and "from $40 to $60" are ranges. */
function isChange(reader: QuantityReader, index: number, first: Measure, second: Measure): boolean {
  if (hasChangeWord(reader, index) || first.high > second.low) return true;
  if (opensWindow(lowerAt(reader, second.next))) return second.unit?.of !== 'duration';
  return second.unit === null && !nounPhraseAt(reader, second.next, second.high);
}

function hasChangeWord(reader: QuantityReader, index: number): boolean {
  const isChange = (word: string, at: number) =>
    isChangeWord(word) && !(word === 'up' && lowerAt(reader, at + 1) === 'to');
  return nearestBefore(reader, index, isChange, REACH) >= 0;
}

/** "up from two": only the figure before is said. */
function directedAt(reader: QuantityReader, index: number): QuantityMatch | null {
  const direction = directionOf(lowerAt(reader, index));
  const preposition = lowerAt(reader, index + 1);
  if (!direction || (preposition !== 'from' && preposition !== 'to')) return null;
  if (framedPairAt(reader, index + 1, 'from', 'to')) return null;
  const measure = boundedMeasureAt(reader, index + 2);
  if (!measure || (preposition === 'to' && direction === 'up')) return null;
  const ends = preposition === 'from' ? { from: measure, to: null } : { from: null, to: measure };
  return changeMatch(reader, { start: index, next: measure.next }, ends, direction);
}

function directionOf(word: string): 'up' | 'down' | null {
  return word === 'up' || word === 'down' ? word : null;
}

function toFromAt(reader: QuantityReader, index: number): QuantityMatch | null {
  const swapped = framedPairAt(reader, index, 'to', 'from');
  const pair = swapped && unified(swapped.second, swapped.first);
  if (!pair || !hasChangeWord(reader, index)) return null;
  const place = { start: index, next: swapped.second.next };
  return changeMatch(reader, place, { from: pair.first, to: pair.second });
}

/** "5 to 2" falls, so it is no range; "went 3 to 8" has its verb; an arrow is always a change. */
function bareAt(reader: QuantityReader, index: number): QuantityMatch | null {
  const pair = pairAt(reader, index);
  if (!pair) return null;
  const { first, second, separator } = pair;
  const isFalling = first.high > second.low;
  const isMoved = separator === 'to' && isChangeWord(lowerAt(reader, index - 1));
  if (separator !== '>' && !isFalling && !isMoved) return null;
  return changeMatch(reader, { start: index, next: second.next }, { from: first, to: second });
}

function changeMatch(
  reader: QuantityReader,
  { start, next }: Place,
  { from, to }: Ends,
  said: 'up' | 'down' | null = null,
): QuantityMatch {
  const unit = to?.unit ?? from?.unit ?? null;
  const phrase = unit === null ? nounPhraseAt(reader, next, (to ?? from)?.high ?? 0) : null;
  const draft = {
    kind: 'change',
    from: from && amountOf(from),
    to: to && amountOf(to),
    direction: said ?? directionBetween(from, to),
    of: subjectOf(unit),
    unit: unitName(unit),
    noun: phrase && reader.textOf(phrase.start, phrase.next),
    nounSpan: phrase && reader.spanOf(phrase.start, phrase.next),
  } as const;
  return { start, next: phrase?.next ?? next, draft };
}

function directionBetween(from: Measure | null, to: Measure | null): 'up' | 'down' | null {
  if (!from || !to || from.low === to.low) return null;
  return from.low < to.low ? 'up' : 'down';
}

function amountOf({ low, high, bound }: Measure): Amount {
  return { low, high, bound };
}

function subjectOf(unit: MeasureUnit | null): ChangeQuantity['of'] {
  return unit === null || unit.of === 'times' ? 'number' : unit.of;
}

function unitName(unit: MeasureUnit | null): string | null {
  if (unit?.of === 'money') return unit.currency;
  return unit?.of === 'duration' ? unit.unit : null;
}
