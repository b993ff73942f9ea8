import type { Bound } from './quantity.ts';
import {
  afterPhrase,
  isAttached,
  isJoiner,
  lowerAt,
  type QuantityReader,
} from './quantity-reader.ts';

export type ReadBound = { readonly bound: Bound; readonly next: number };

const BEFORE: Record<'about' | 'at_least' | 'at_most', readonly string[]> = {
  about: phrases(
    'somewhere around, in the region of, in the range of, on the order of, give or take, just about, close to, near to, about, around, approximately, approx ., approx, circa, ca ., roughly, nearly, almost, some, ~, \u2248, \u223c',
  ),
  at_least: phrases(
    'at the very least, at a minimum of, a minimum of, minimum of, at least, a little over, a bit over, a little more than, slightly more than, slightly over, no fewer than, no less than, not less than, not fewer than, as few as, as little as, well over, just over, just above, well above, more than, greater than, larger than, longer than, upwards of, upward of, north of, in excess of, exceeding, starting at, starting from, starts at, starts from, start at, start from, begins at, begin at, beginning at, minimum, over, above, > =, >, \u2265',
  ),
  at_most: phrases(
    'at the very most, a maximum of, maximum of, a max of, up to, at most, a little under, a bit under, a little less than, slightly less than, slightly under, no more than, not more than, no longer than, no later than, as many as, as much as, just under, just below, just short of, well under, well below, fewer than, less than, shorter than, south of, capped at, maximum, within, under, below, max ., max, < =, <, \u2264',
  ),
};

const BEHIND: Record<'about' | 'at_least' | 'at_most', readonly string[]> = {
  about: phrases('or so, or thereabouts, give or take, more or less'),
  at_least: phrases(
    'or more, or over, or above, or longer, and up, and above, and more, upwards, at least, at a minimum, minimum',
  ),
  at_most: phrases(
    'or fewer, or less, or under, or below, at most, at the most, at a maximum, maximum, max, tops',
  ),
};

function phrases(list: string): readonly string[] {
  return list.split(', ');
}

type Entry = { readonly phrase: string; readonly bound: Bound };

const BEFORE_BY_WORD = byFirstWord(BEFORE);
const BEHIND_BY_WORD = byFirstWord(BEHIND);

/** Words in front of a figure that say how to take it; the last of two wins: "over about". */
export function boundBefore(reader: QuantityReader, index: number): ReadBound | null {
  const first = entryAt(reader, index, BEFORE_BY_WORD);
  if (!first) return null;
  const second = entryAt(reader, first.next, BEFORE_BY_WORD);
  if (!second) return first;
  return { bound: tighter(first.bound, second.bound), next: second.next };
}

/** `50ish`, `60-plus`, `40-odd`. */
const ATTACHED: Readonly<Record<string, Bound>> = { ish: 'about', odd: 'about', plus: 'at_least' };

/** Words behind a figure that say how to take it: "or so", "or more", a plus sign. */
export function boundBehind(reader: QuantityReader, index: number): ReadBound | null {
  const isPlus = lowerAt(reader, index) === '+' && isAttached(reader, index);
  if (isPlus) return { bound: 'at_least', next: index + 1 };
  const at = isJoiner(reader, index) ? index + 1 : index;
  const suffix = isAttached(reader, at) ? ATTACHED[lowerAt(reader, at)] : undefined;
  return suffix ? { bound: suffix, next: at + 1 } : entryAt(reader, index, BEHIND_BY_WORD);
}

/** A side ("at least about 60") says more than "about", and "vague" stays vague. */
export function tighter(first: Bound, second: Bound): Bound {
  if (first === 'exact') return second;
  if (second === 'exact' || second === 'about') return first;
  return first === 'about' || second === 'vague' ? second : first;
}

function entryAt(
  reader: QuantityReader,
  index: number,
  table: ReadonlyMap<string, readonly Entry[]>,
): ReadBound | null {
  for (const { phrase, bound } of table.get(lowerAt(reader, index)) ?? []) {
    const next = afterPhrase(reader, index, phrase);
    if (next >= 0) return { bound, next };
  }
  return null;
}

function byFirstWord(
  phrases: Record<string, readonly string[]>,
): ReadonlyMap<string, readonly Entry[]> {
  const table = new Map<string, Entry[]>();
  for (const [bound, list] of Object.entries(phrases)) {
    for (const phrase of list) {
      const first = phrase.split(' ')[0] ?? phrase;
      table.set(first, [...(table.get(first) ?? []), { phrase, bound: bound as Bound }]);
    }
  }
  for (const entries of table.values()) entries.sort((a, b) => b.phrase.length - a.phrase.length);
  return table;
}
