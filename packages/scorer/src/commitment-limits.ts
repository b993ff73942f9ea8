import type { Commitment, Fact } from '@tenacious-bench/schema';
import { type KindNames, kindsOfName } from './commitment-kinds.ts';

/** How far a promise of one kind may go, as a fact says. */
export type CommitmentLimit = {
  readonly fact: Fact;
  readonly kinds: readonly string[];
  readonly free: number;
  /** Of the best, and of all others. */
  readonly best: number;
  readonly others: number;
  readonly noticeDays: number | undefined;
  /** The values that say so, for a reader. */
  readonly shown: string;
};

/** The limits that the facts set. */
export function limitsOf(
  commitment: Commitment,
  facts: readonly Fact[],
  names: KindNames,
): CommitmentLimit[] {
  return facts
    .filter(({ topic }) => topic === commitment.topic)
    .map((fact) => limitOf(commitment, fact, names));
}

/** The name that a fact gives its kind. */
export function kindNameOf({ by }: Commitment, { values }: Fact): string {
  const name = by === undefined ? undefined : values[by];
  return typeof name === 'string' ? name : '';
}

function limitOf(commitment: Commitment, fact: Fact, names: KindNames): CommitmentLimit {
  const { limit, minus = [], grade, notice } = commitment;
  const name = kindNameOf(commitment, fact);
  const known = kindsOfName(name, names);
  const available = numberIn(fact, limit) ?? 0;
  const taken = minus.reduce((sum, field) => sum + (numberIn(fact, field) ?? 0), 0);
  const all = grade === undefined ? undefined : numberIn(fact, grade.limit);
  const free = Math.max(0, available - taken);
  // Whoever is promised already was the best there was.
  const best = all === undefined ? free : Math.max(0, all - taken);
  return {
    fact,
    kinds: known.length > 0 ? known : [name],
    free,
    best,
    others: all === undefined ? free : free - best,
    noticeDays: notice === undefined ? undefined : numberIn(fact, notice),
    shown: shownOf(commitment, fact),
  };
}

function shownOf({ by, limit, minus = [], grade, notice }: Commitment, { values }: Fact): string {
  const names = [by, limit, ...minus, grade?.limit, notice];
  return names
    .filter((name) => name !== undefined && name in values)
    .map((name) => `${name} ${String(values[name as string])}`)
    .join(', ');
}

function numberIn({ values }: Fact, name: string): number | undefined {
  const value = values[name];
  return typeof value === 'number' ? value : undefined;
}
