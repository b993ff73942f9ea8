import type { Bound } from './quantity.ts';
import { OPENS_BOUND } from './quantity-opening.ts';
import { phraseAt, phraseTable } from './quantity-phrase.ts';
import {
  hasBits,
  isAttached,
  isJoiner,
  type QuantityReader,
  type Read,
  type TokenList,
} from './quantity-reader.ts';

/** Words in front of a figure that say how to take it. */
export const BOUNDS_BEFORE = phraseTable<Bound>([
  [
    'somewhere around|in the region of|in the range of|on the order of|give or take|just about|close to|near to|about|around|approximately|approx .|approx|circa|ca .|roughly|nearly|almost|some|~|\u2248|\u223c',
    'about',
  ],
  [
    'at the very least|at a minimum of|a minimum of|minimum of|at least|a little over|a bit over|a little more than|slightly more than|slightly over|no fewer than|no less than|not less than|not fewer than|as few as|as little as|well over|just over|just above|well above|more than|greater than|larger than|longer than|upwards of|upward of|north of|in excess of|exceeding|starting at|starting from|starts at|starts from|start at|start from|begins at|begin at|beginning at|minimum|over|above|> =|>|\u2265',
    'at_least',
  ],
  [
    'at the very most|a maximum of|maximum of|a max of|up to|at most|a little under|a bit under|a little less than|slightly less than|slightly under|no more than|not more than|no longer than|no later than|as many as|as much as|just under|just below|just short of|well under|well below|fewer than|less than|shorter than|south of|capped at|maximum|within|under|below|max .|max|< =|<|\u2264',
    'at_most',
  ],
]);

/** Words behind a figure that say how to take it. */
export const BOUNDS_BEHIND = phraseTable<Bound>([
  ['or so|or thereabouts|give or take|more or less', 'about'],
  [
    'or more|or over|or above|or longer|and up|and above|and more|upwards|at least|at a minimum|minimum',
    'at_least',
  ],
  [
    'or fewer|or less|or under|or below|at most|at the most|at a maximum|maximum|max|tops',
    'at_most',
  ],
]);

/** `50ish`, `60-plus`, `40-odd`, and `60+` without a hyphen. */
export const BOUND_SUFFIXES = phraseTable<Bound>([
  ['ish|odd|- ish|- odd', 'about'],
  ['plus|- plus|+', 'at_least'],
]);

/** Words in front of a figure that say how to take it; the last of two wins: "over about". */
export function boundBefore(list: TokenList, index: number): Read<Bound> | null {
  if (!hasBits(list, index, OPENS_BOUND)) return null;
  const first = phraseAt(list, index, BOUNDS_BEFORE);
  const second = first && phraseAt(list, first.next, BOUNDS_BEFORE);
  return second ? { value: tighter(first.value, second.value), next: second.next } : first;
}

/** Words behind a figure that say how to take it: "or so", "or more", a plus sign. */
export function boundBehind(reader: QuantityReader, index: number): Read<Bound> | null {
  const isTied = isJoiner(reader, index) || isAttached(reader, index);
  const suffix = isTied ? phraseAt(reader, index, BOUND_SUFFIXES) : null;
  return suffix ?? phraseAt(reader, index, BOUNDS_BEHIND);
}

/** A side ("at least about 60") says more than "about", and "vague" stays vague. */
export function tighter(first: Bound, second: Bound): Bound {
  if (first === 'exact') return second;
  if (second === 'exact' || second === 'about') return first;
  return first === 'about' || second === 'vague' ? second : first;
}
