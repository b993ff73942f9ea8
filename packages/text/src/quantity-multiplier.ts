import { UNIT_WORDS } from './number-word-list.ts';
import { boundBefore } from './quantity-bound.ts';
import { rateAt } from './quantity-rate.ts';
import { isJoiner, lowerAt, type QuantityMatch, type QuantityReader } from './quantity-reader.ts';

const VERBS: Readonly<Record<string, number>> = {
  doubled: 2,
  doubles: 2,
  doubling: 2,
  tripled: 3,
  triples: 3,
  tripling: 3,
  quadrupled: 4,
  quadrupling: 4,
  halved: 0.5,
  halving: 0.5,
};
const TIMES: Readonly<Record<string, number>> = { twice: 2, thrice: 3 };
const COMPARED = /^(as|the|that|this|your|our|its|what|over)$/;
const DOUBLES: Readonly<Record<string, number>> = { double: 2, triple: 3 };

/** "doubled", "twice as many", "nearly double the headcount", "tenfold"; "asked twice" counts occasions. */
export function multiplierWordAt(reader: QuantityReader, index: number): QuantityMatch | null {
  const before = boundBefore(reader, index);
  const at = before?.next ?? index;
  const fold = foldAt(reader, at);
  const value = fold?.value ?? VERBS[lowerAt(reader, at)] ?? comparedAt(reader, at);
  if (value === undefined) return occasionsAt(reader, index);
  const bound = before?.bound ?? 'exact';
  const next = fold?.next ?? at + 1;
  return { start: index, next, draft: { kind: 'multiplier', low: value, high: value, bound } };
}

function comparedAt(reader: QuantityReader, index: number): number | undefined {
  const word = lowerAt(reader, index);
  const follower = lowerAt(reader, index + 1);
  if (TIMES[word] && COMPARED.test(follower)) return TIMES[word];
  return COMPARED.test(follower) ? DOUBLES[word] : undefined;
}

/** "threefold", "three-fold". */
function foldAt(reader: QuantityReader, index: number): { value: number; next: number } | null {
  const word = lowerAt(reader, index);
  const closed = UNIT_WORDS.get(word.replace(/fold$/, ''));
  if (word.endsWith('fold') && closed) return { value: closed, next: index + 1 };
  const open = UNIT_WORDS.get(word);
  const isFold = isJoiner(reader, index + 1) && lowerAt(reader, index + 2) === 'fold';
  return open && isFold ? { value: open, next: index + 3 } : null;
}

function occasionsAt(reader: QuantityReader, index: number): QuantityMatch | null {
  const value = TIMES[lowerAt(reader, index)];
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
