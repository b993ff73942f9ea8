import type { Task } from '@tenacious-bench/schema';
import { groupedBy } from '../grouped-by.ts';
import type { Tie } from './declared-ties.ts';
import { assertThreshold, type PoolNames } from './pool-options.ts';
import { poolTexts } from './pool-texts.ts';

/** Ties of tasks whose texts are equal but for names and dates, or share much of what is no template. */
export type TextTies = {
  readonly ties: Tie[];
  /** Tasks with so few words of their own that only a nearly equal text could tie them. */
  readonly comparedAsWhole: readonly number[];
};

/** Finds the tasks that nobody declared kin and that read alike. */
export function textTies(
  tasks: readonly Task[],
  { ngram, ...pool }: PoolNames & { readonly ngram: number },
): TextTies {
  assertThreshold('the n-gram similarity', ngram);
  const { texts, isComparable, nearPairs } = poolTexts(tasks, pool);
  const unequal = nearPairs(ngram).filter(({ one, other }) => texts[one] !== texts[other]);
  const alike = unequal.map(({ one, other, similarity }) => ({
    kind: 'text' as const,
    key: `${Math.round(similarity * 100)}% of own word runs`,
    members: [one, other],
  }));
  return {
    ties: [...equalTies(texts), ...alike],
    comparedAsWhole: tasks.flatMap((_, index) => (isComparable[index] ? [] : [index])),
  };
}

function equalTies(texts: readonly string[]): Tie[] {
  return [...groupedBy([...texts.keys()], (index) => texts[index] ?? '').values()]
    .filter((equal) => equal.length > 1)
    .map((equal) => ({ kind: 'text', key: 'equal but for names and dates', members: equal }));
}
