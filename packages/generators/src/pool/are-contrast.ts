import type { Fact, Task } from '@tenacious-bench/schema';

/**
 * Whether two tasks that read alike ask different questions: another right decision, another stage, channel or
 * language, or a fact that is more certain or less public in one of them. Such a pair shows whether an agent notices
 * the difference, so neither is a copy of the other.
 */
export function areContrast(one: Task, other: Task): boolean {
  return (
    (['stage', 'channel', 'language'] as const).some((field) => one[field] !== other[field]) ||
    haveOtherDecisions(one, other) ||
    one.facts.some((fact) => other.facts.some((twin) => isOtherwiseKnown(fact, twin)))
  );
}

/** Whether two tasks say that different decisions are right; a task that says nothing differs from none. */
export function haveOtherDecisions({ expected: one }: Task, { expected: other }: Task): boolean {
  if (one === undefined || other === undefined) return false;
  return [...one.decisions].sort().join() !== [...other.decisions].sort().join();
}

function isOtherwiseKnown(fact: Fact, twin: Fact): boolean {
  if (fact.id !== twin.id || fact.topic !== twin.topic) return false;
  return fact.confidence !== twin.confidence || fact.disclosure !== twin.disclosure;
}
