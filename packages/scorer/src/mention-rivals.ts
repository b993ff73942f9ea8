import type { Claim } from '@tenacious-bench/schema';
import type { Clause } from './clauses.ts';
import { strengthOf } from './fact-strength.ts';
import type { Telling } from './mention-telling.ts';
import { spanOf, type Unjudged } from './statement.ts';

type Meaning = {
  /** Figures of the message that were held against the facts. */
  readonly figures: readonly Claim[];
  isSpecific(clause: Clause, telling: Telling): boolean;
};

/** Of the facts of one topic that a clause could speak of, those that it speaks of: a careful word on one is no careless word on another. */
export function withoutRivals(
  told: readonly Telling[],
  clause: Clause,
  reading: Unjudged,
  meaning: Meaning,
): readonly Telling[] {
  if (told.length < 2) return told;
  const rankOf = (telling: Telling) => rank(telling, clause, reading, meaning);
  return told.filter((telling) => {
    const rivals = told.filter((other) => other !== telling && areRivals(telling, other));
    const own = rankOf(telling);
    return !rivals.some((other) => {
      const more = rankOf(other) - own;
      // Where a bare word could mean either, it means the one that it may be said of.
      return more > 0 || (more === 0 && own === 0 && isSupported(other, clause, reading));
    });
  });
}

// "Your Go and Python roles" are two facts, and each has to carry its half.
function areRivals({ topic, by }: Telling, other: Telling): boolean {
  return topic === other.topic && by.join(' ') === other.by.join(' ');
}

function rank(
  telling: Telling,
  clause: Clause,
  reading: Unjudged,
  { figures, isSpecific }: Meaning,
): number {
  const { start, end } = spanOf(clause, reading.words);
  const isCounted = figures.some(
    ({ fact, status, span }) =>
      fact === telling.fact.id &&
      status !== 'contradicted' &&
      span.start >= start &&
      span.end <= end,
  );
  if (isCounted) return 2;
  return isSpecific(clause, telling) ? 1 : 0;
}

function isSupported({ fact }: Telling, clause: Clause, reading: Unjudged): boolean {
  return strengthOf(fact, clause.modality, clause, reading).status === 'supported';
}
