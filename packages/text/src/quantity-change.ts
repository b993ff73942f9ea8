import type { ChangeQuantity } from './quantity.ts';
import { amountOf } from './quantity-count.ts';
import { nounPhraseAt } from './quantity-noun.ts';
import { oneOf } from './quantity-phrase.ts';
import { boundedMeasureAt, framedPairAt, pairAt, unified } from './quantity-range.ts';
import {
  lowerAt,
  type Measure,
  type QuantityMatch,
  type QuantityReader,
  textOf,
} from './quantity-reader.ts';
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

type Direction = 'up' | 'down' | null;
type Ends = { readonly from: Measure | null; readonly to: Measure | null };

/** "went from 6 to 9", "up from two", "rose to eight from three". */
export function changeAt(reader: QuantityReader, index: number): QuantityMatch | null {
  return fromToAt(reader, index) ?? directedAt(reader, index) ?? toFromAt(reader, index);
}

function fromToAt(reader: QuantityReader, index: number): QuantityMatch | null {
  const pair = framedPairAt(reader, index, 'from', 'to');
  if (!pair || !isChange(reader, index, pair.first, pair.second)) return null;
  return changeMatch(reader, index, pair.second.next, { from: pair.first, to: pair.second });
}

/** Without a word of change, "from 3 to 6 engineers" and "from $40 to $60" are ranges. */
function isChange(reader: QuantityReader, index: number, first: Measure, second: Measure): boolean {
  if (hasChangeWord(reader, index) || first.high > second.low) return true;
  if (opensWindow(lowerAt(reader, second.next))) return second.of !== 'duration';
  return second.of === 'number' && !nounPhraseAt(reader, second.next, second.high);
}

function hasChangeWord(reader: QuantityReader, index: number): boolean {
  const isChange = (word: string, at: number) =>
    isChangeWord(word) && !(word === 'up' && lowerAt(reader, at + 1) === 'to');
  return nearestBefore(reader, index, isChange, REACH) >= 0;
}

/** "up from two": only the figure before is said. */
function directedAt(reader: QuantityReader, index: number): QuantityMatch | null {
  const said = lowerAt(reader, index);
  const preposition = lowerAt(reader, index + 1);
  const isTo = said === 'down' && preposition === 'to';
  if ((said !== 'up' && said !== 'down') || !(isTo || preposition === 'from')) return null;
  const measure = boundedMeasureAt(reader, index + 2);
  if (!measure || framedPairAt(reader, index + 1, 'from', 'to')) return null;
  const ends = isTo ? { from: null, to: measure } : { from: measure, to: null };
  return changeMatch(reader, index, measure.next, ends, said);
}

function toFromAt(reader: QuantityReader, index: number): QuantityMatch | null {
  const swapped = framedPairAt(reader, index, 'to', 'from');
  const pair = swapped && unified(swapped.second, swapped.first);
  if (!pair || !hasChangeWord(reader, index)) return null;
  return changeMatch(reader, index, swapped.second.next, { from: pair.first, to: pair.second });
}

/** "5 to 2" falls, so it is no range; "went 3 to 8" has its verb; an arrow is always a change. */
export function bareChangeAt(reader: QuantityReader, index: number): QuantityMatch | null {
  const pair = pairAt(reader, index);
  if (!pair) return null;
  const { first, second, separator } = pair;
  const isMoved = separator === 'to' && isChangeWord(lowerAt(reader, index - 1));
  if (separator !== '>' && first.high <= second.low && !isMoved) return null;
  return changeMatch(reader, index, second.next, { from: first, to: second });
}

function changeMatch(
  reader: QuantityReader,
  start: number,
  next: number,
  { from, to }: Ends,
  said?: Direction,
): QuantityMatch {
  const { of = 'number', unit = null, high = 0 } = to ?? from ?? {};
  const phrase = of === 'number' ? nounPhraseAt(reader, next, high) : null;
  const draft = {
    kind: 'change',
    from: from && amountOf(from),
    to: to && amountOf(to),
    direction: said ?? directionBetween(from, to),
    of: of === 'times' ? 'number' : of,
    unit: of === 'percent' ? null : unit,
    noun: phrase && textOf(reader, phrase.start, phrase.next),
    nounSpan: phrase && reader.spanOf(phrase.start, phrase.next),
  } satisfies Omit<ChangeQuantity, 'span' | 'quote'>;
  return { start, next: phrase?.next ?? next, draft };
}

function directionBetween(from: Measure | null, to: Measure | null): Direction {
  if (!from || !to || from.low === to.low) return null;
  return from.low < to.low ? 'up' : 'down';
}
