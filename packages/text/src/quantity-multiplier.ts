import { SMALL_NUMBERS } from './number-word-figures.ts';
import type { Bound } from './quantity.ts';
import { countedNoun } from './quantity-count.ts';
import { lookup, oneOf } from './quantity-phrase.ts';
import { rateAt } from './quantity-rate.ts';
import {
  isJoiner,
  lowerAt,
  type QuantityMatch,
  type QuantityReader,
  type Read,
} from './quantity-reader.ts';

/** Words that multiply, besides "three-fold". */
export const FACTORS: Readonly<Record<string, number>> = {
  twice: 2,
  thrice: 3,
  double: 2,
  doubled: 2,
  doubles: 2,
  doubling: 2,
  triple: 3,
  tripled: 3,
  triples: 3,
  tripling: 3,
  treble: 3,
  trebled: 3,
  trebles: 3,
  trebling: 3,
  quadrupled: 4,
  quadrupling: 4,
  halved: 0.5,
  halving: 0.5,
};
const factorNamed = lookup(FACTORS);
const isComparing = oneOf('twice thrice double triple treble');
const isCompared = oneOf('as the that this your our its what over');

/** "doubled", "twice as many", "nearly double the headcount", "tenfold"; "asked twice" counts occasions. */
export function multiplierWordAt(
  reader: QuantityReader,
  index: number,
  before: Read<Bound> | null,
): QuantityMatch | null {
  const at = before?.next ?? index;
  const factor = foldAt(reader, at) ?? factorAt(reader, at);
  if (!factor) return occasionsAt(reader, index);
  const { value, next } = factor;
  const bound = before?.value ?? 'exact';
  return { start: index, next, draft: { kind: 'multiplier', low: value, high: value, bound } };
}

/** The verbs multiply by themselves, "twice" and "double" where a comparison follows. */
function factorAt(reader: QuantityReader, index: number): Read<number> | null {
  const word = lowerAt(reader, index);
  const value = factorNamed(word);
  const isBare = isComparing(word) && !isCompared(lowerAt(reader, index + 1));
  return value && !isBare ? { value, next: index + 1 } : null;
}

/** "threefold", "three-fold". */
function foldAt(reader: QuantityReader, index: number): Read<number> | null {
  const word = lowerAt(reader, index);
  const isOpen = isJoiner(reader, index + 1) && lowerAt(reader, index + 2) === 'fold';
  if (!isOpen && !word.endsWith('fold')) return null;
  const value = SMALL_NUMBERS.get(isOpen ? word : word.slice(0, -4));
  return value ? { value, next: isOpen ? index + 3 : index + 1 } : null;
}

function occasionsAt(reader: QuantityReader, index: number): QuantityMatch | null {
  const word = lowerAt(reader, index);
  if (word !== 'twice' && word !== 'thrice') return null;
  const value = word === 'twice' ? 2 : 3;
  const { per, next } = rateAt(reader, index + 1);
  const noun = countedNoun(reader, { start: index, next: index + 1, head: 'times' });
  const amount = { low: value, high: value, bound: 'exact' } as const;
  return { start: index, next, draft: { kind: 'count', ...amount, per, ...noun } };
}
