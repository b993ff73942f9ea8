import type { Fact, FactValue, Rule } from '@tenacious-bench/schema';
import { ownTurns, readPriorText } from './conversation-text.ts';
import { rememberDated } from './remember.ts';
import type { Situation } from './situation.ts';
import type { WordingFinder } from './wordings.ts';

type Invitation = NonNullable<Extract<Rule, { kind: 'conversation' }>['invitations']>[number];

/** Tells whether a message would be a first touch that nothing invites. */
export function compileFirstContact(
  invitations: readonly Invitation[],
  find: WordingFinder,
): (situation: Situation) => boolean {
  const isExcuse = rememberDated((text, at) => find(readPriorText(text, at)).length > 0);
  return (situation) => {
    if (ownTurns(situation).length > 0 || situation.facts === 'unknown') return false;
    return !situation.facts.some(
      (fact) =>
        textsOf(fact).some((text) => isExcuse(text, fact.observedAt)) ||
        invitations.some((invitation) => invites(fact, invitation, situation)),
    );
  };
}

function invites(fact: Fact, { topics, days }: Invitation, { asOf }: Situation): boolean {
  if (!topics.includes(fact.topic)) return false;
  const age = (Date.parse(asOf.slice(0, 10)) - Date.parse(dayOf(fact))) / 86_400_000;
  return age >= 0 && age <= days;
}

// The day of the event itself, where the fact says it.
function dayOf({ values, observedAt }: Fact): string {
  const days = Object.values(values).filter(
    (value): value is string => typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value),
  );
  return (days[0] ?? observedAt).slice(0, 10);
}

function textsOf({ values }: Fact): string[] {
  return Object.entries(values).map(([name, value]) => `${name}: ${textOf(value)}`);
}

function textOf(value: FactValue): string {
  return Array.isArray(value) ? value.join(', ') : String(value);
}
