import { UNIT_WORDS } from './number-word-list.ts';
import type { ReadBound } from './quantity-bound.ts';
import { lookup } from './quantity-lookup.ts';
import { oneOf } from './quantity-one-of.ts';
import { OPENS_MULTIPLIER } from './quantity-opening.ts';
import { rateAt } from './quantity-rate.ts';
import {
  isJoiner,
  lowerAt,
  mayOpen,
  type QuantityMatch,
  type QuantityReader,
} from './quantity-reader.ts';

const OCCASIONS = { twice: 2, thrice: 3 };
const FACTORS = {
  ...OCCASIONS,
  double: 2,
  doubled: 2,
  doubles: 2,
  doubling: 2,
  triple: 3,
  tripled: 3,
  triples: 3,
  tripling: 3,
  quadrupled: 4,
  quadrupling: 4,
  halved: 0.5,
  halving: 0.5,
};
const factorNamed = lookup(FACTORS);
const occasionsNamed = lookup(OCCASIONS);
const isComparing = oneOf('twice thrice double triple');
const isCompared = oneOf('as the that this your our its what over');

/** The words that multiply, also the closed forms of "tenfold". */
export function multiplierWords(): string[] {
  const folds = [...UNIT_WORDS.keys()].map((word) => `${word}fold`);
  return [...folds, ...UNIT_WORDS.keys(), ...Object.keys(FACTORS)];
}

/** "doubled", "twice as many", "nearly double the headcount", "tenfold"; "asked twice" counts occasions. */
export function multiplierWordAt(
  reader: QuantityReader,
  index: number,
  before: ReadBound | null,
): QuantityMatch | null {
  const at = before?.next ?? index;
  if (!mayOpen(reader, at, OPENS_MULTIPLIER)) return null;
  const fold = foldAt(reader, at);
  const value = fold?.value ?? factorAt(reader, at);
  if (value === undefined) return occasionsAt(reader, index);
  const bound = before?.bound ?? 'exact';
  const next = fold?.next ?? at + 1;
  return { start: index, next, draft: { kind: 'multiplier', low: value, high: value, bound } };
}

/** The verbs multiply by themselves, "twice" and "double" where a comparison follows. */
function factorAt(reader: QuantityReader, index: number): number | undefined {
  const word = lowerAt(reader, index);
  const factor = factorNamed(word);
  return isComparing(word) && !isCompared(lowerAt(reader, index + 1)) ? undefined : factor;
}

/** "threefold", "three-fold". */
function foldAt(reader: QuantityReader, index: number): { value: number; next: number } | null {
  const word = lowerAt(reader, index);
  const closed = word.endsWith('fold') && UNIT_WORDS.get(word.slice(0, -4));
  if (closed) return { value: closed, next: index + 1 };
  if (!isJoiner(reader, index + 1) || lowerAt(reader, index + 2) !== 'fold') return null;
  const open = UNIT_WORDS.get(word);
  return open ? { value: open, next: index + 3 } : null;
}

function occasionsAt(reader: QuantityReader, index: number): QuantityMatch | null {
  const value = occasionsNamed(lowerAt(reader, index));
  if (value === undefined) return null;
  const { per, next } = rateAt(reader, index + 1);
  const nounSpan = reader.spanOf(index, index + 1);
  const noun = reader.textOf(index, index + 1);
  const amount = { low: value, high: value, bound: 'exact' } as const;
  return {
    start: index,
    next,
    draft: { kind: 'count', ...amount, per, noun, nounSpan, head: 'times' },
  };
}
