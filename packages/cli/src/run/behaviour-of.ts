import type { AgentSpec } from '@tenacious-bench/evaluation';

/** What of a declaration decides how an agent answers: how fast it is asked does not make it another one. */
export function behaviourOf<Spec extends AgentSpec>(spec: Spec) {
  const { concurrency: _, requestsPerMinute: _pace, title: _title, ...behaviour } = spec;
  return behaviour;
}
