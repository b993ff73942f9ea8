import type { Fact } from './fact.ts';
import type { Turn } from './turn.ts';

/**
 * The facts as they stand after the first `turns` steps of a thread: the starting facts with every event folded in.
 *
 * @example
 * ```ts
 * const common = { topic: 'capacity', subject: 'sender', confidence: 'high', observedAt: '2026-05-04' };
 * const free = (count) => ({ ...common, id: 'go', values: { count }, source: 'roster', disclosure: 'quotable' });
 * const booked = { kind: 'event', conversation: 'c1', at: '2026-05-05', reason: 'two were booked', adds: [free(1)] };
 * factsAsOf([free(3)], [booked], { turns: 0 })[0].values.count // => 3
 * factsAsOf([free(3)], [booked])[0].values.count // => 1
 * ```
 */
export function factsAsOf(
  facts: readonly Fact[],
  thread: readonly Turn[],
  { turns = thread.length }: { turns?: number } = {},
): Fact[] {
  if (!Number.isInteger(turns) || turns < 0 || turns > thread.length) {
    throw new RangeError(
      `turns is ${turns}: the thread has ${thread.length}, so no such state exists`,
    );
  }
  const state = new Map(facts.map((fact) => [fact.id, fact]));
  for (const turn of thread.slice(0, turns)) applyTurn(state, turn);
  return [...state.values()];
}

function applyTurn(state: Map<string, Fact>, turn: Turn): void {
  if (turn.kind !== 'event') return;
  for (const id of turn.removes ?? []) state.delete(id);
  for (const fact of turn.adds ?? []) state.set(fact.id, fact);
}
