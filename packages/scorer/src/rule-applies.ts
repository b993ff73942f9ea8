import type { Fact, FactCondition, Rule } from '@tenacious-bench/schema';
import type { Reading } from './reading.ts';
import { speaksOf } from './speaks-of.ts';

/** Whether a rule has anything to say here: its stage, the channel that the message takes, the facts, and what is spoken of. */
export function ruleApplies({ when }: Rule, reading: Reading): boolean {
  if (when === undefined) return true;
  const { situation, message } = reading;
  if (when.stages !== undefined && !when.stages.includes(situation.stage)) return false;
  if (when.channels !== undefined && !when.channels.includes(message.channel)) return false;
  const { facts = [], speaksOf: topics } = when;
  if (!facts.every((condition) => isSaidByFacts(condition, situation.facts))) return false;
  return topics === undefined || topics.some((topic) => speaksOf(topic, reading));
}

// Where the facts are not known, nobody can tell whether a rule that depends on them applies.
function isSaidByFacts(
  { topic, field, isOneOf, confidences, holds = true }: FactCondition,
  facts: readonly Fact[] | 'unknown',
): boolean {
  if (facts === 'unknown') return false;
  const isKnown = facts.some((fact) => {
    if (fact.topic !== topic) return false;
    if (confidences?.includes(fact.confidence) === false) return false;
    const value = field === undefined ? undefined : fact.values[field];
    if (field !== undefined && value === undefined) return false;
    return isOneOf === undefined || isOneOf.some((one) => one === value);
  });
  return isKnown === holds;
}
