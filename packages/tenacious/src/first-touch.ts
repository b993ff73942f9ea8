import type { Fact } from '@tenacious-bench/schema';

const newsTopics = ['funding', 'open_roles', 'layoff', 'leadership_change', 'competitor_gap'];
const newsDays = 7;
const engagementDays = 14;
const noMail =
  /\b(?:e-?mail|address)\b.{0,40}\b(?:bounc\w+|unavailable|unknown|invalid|unreachable|missing|not)\b|\b(?:no|without) (?:\w+ ){0,2}e-?mail/i;

/** Why nobody may be written to for the first time on a channel, in a clause; nothing where it is fine. */
export function firstTouchObjection(
  channel: string,
  facts: readonly Fact[],
  asOf: string,
): string | undefined {
  if (channel === 'sms') return 'a first message may not come by SMS';
  if (channel !== 'linkedin') return undefined;
  const isInvited = facts.some(
    (fact) =>
      isWithin(fact, newsTopics, newsDays, asOf) ||
      isWithin(fact, ['engagement'], engagementDays, asOf) ||
      saysNoMail(fact),
  );
  return isInvited
    ? undefined
    : `a first message on LinkedIn needs news of the last ${newsDays} days, engagement of the last ${engagementDays} days or an address that does not work, and there is none`;
}

function isWithin(fact: Fact, topics: readonly string[], days: number, asOf: string): boolean {
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

function saysNoMail({ values }: Fact): boolean {
  return Object.entries(values).some(
    ([name, value]) => typeof value === 'string' && noMail.test(`${name}: ${value}`),
  );
}
