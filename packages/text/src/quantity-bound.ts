import type { Bound } from './quantity.ts';
import { lookup } from './quantity-lookup.ts';
import { OPENS_BOUND } from './quantity-opening.ts';
import { type PhraseTable, phraseAt, phraseTable, phraseWords } from './quantity-phrase.ts';
import { isAttached, isJoiner, lowerAt, mayOpen, type QuantityReader } from './quantity-reader.ts';

export type ReadBound = { readonly bound: Bound; readonly next: number };

const BEFORE = phraseTable<Bound>([
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

const BEHIND = phraseTable<Bound>([
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

/** The words that open what {@link boundBefore} reads. */
export function boundOpeners(): Iterable<string> {
  return BEFORE().keys();
}

/** All words that {@link boundBefore} reads. */
export function boundWords(): string[] {
  return phraseWords(BEFORE);
}

/** The words and signs that {@link boundBehind} reads from. */
export function boundWordsBehind(): string[] {
  return ['+', ...BEHIND().keys(), ...Object.keys(SUFFIXES)];
}

/** Words in front of a figure that say how to take it; the last of two wins: "over about". */
export function boundBefore(reader: QuantityReader, index: number): ReadBound | null {
  if (!mayOpen(reader, index, OPENS_BOUND)) return null;
  const first = readBound(reader, index, BEFORE);
  if (!first) return null;
  const second = readBound(reader, first.next, BEFORE);
  if (!second) return first;
  return { bound: tighter(first.bound, second.bound), next: second.next };
}

/** `50ish`, `60-plus`, `40-odd`. */
const SUFFIXES = { ish: 'about', odd: 'about', plus: 'at_least' } as const;
const suffixBound = lookup<Bound>(SUFFIXES);

/** Words behind a figure that say how to take it: "or so", "or more", a plus sign. */
export function boundBehind(reader: QuantityReader, index: number): ReadBound | null {
  const isPlus = lowerAt(reader, index) === '+' && isAttached(reader, index);
  if (isPlus) return { bound: 'at_least', next: index + 1 };
  const at = isJoiner(reader, index) ? index + 1 : index;
  const suffix = isAttached(reader, at) ? suffixBound(lowerAt(reader, at)) : undefined;
  return suffix ? { bound: suffix, next: at + 1 } : readBound(reader, index, BEHIND);
}

/** A side ("at least about 60") says more than "about", and "vague" stays vague. */
export function tighter(first: Bound, second: Bound): Bound {
  if (first === 'exact') return second;
  if (second === 'exact' || second === 'about') return first;
  return first === 'about' || second === 'vague' ? second : first;
}

function readBound(
  reader: QuantityReader,
  index: number,
  table: PhraseTable<Bound>,
): ReadBound | null {
  const phrase = phraseAt(reader, index, table);
  return phrase && { bound: phrase.value, next: index + phrase.words.length };
}
