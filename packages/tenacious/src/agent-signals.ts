import type { Fact } from '@tenacious-bench/schema';
import { countOf, dayOf, daysBetween, moneyOf, monthOf, plural } from './agent-figures.ts';
import { nameOf, quotableText } from './agent-quotable.ts';
import type { Slots } from './agent-wording.ts';

/** What an agent can see of a prospect and name in a sentence. */
export const signalTopics = [
  'funding',
  'open_roles',
  'layoff',
  'leadership_change',
  'competitor_gap',
  'engagement',
  'connection',
] as const;
export type SignalTopic = (typeof signalTopics)[number];

/** `sure`: may be asserted. `unsure`: may be asked, or put on a condition. `old`: only with its age, and as if it might be wrong. */
export type Strength = 'sure' | 'unsure' | 'old';

/** A fact about the prospect that has enough in it for a sentence. */
export type Signal = {
  readonly topic: SignalTopic;
  readonly strength: Strength;
  readonly slots: Slots;
  readonly fact: Fact;
};

export type Day = { readonly asOf: string };

/** Reads the facts that may be shown to the reader; one that says too little, or lies in the future, is left out. */
export function signalsOf(facts: readonly Fact[], { asOf }: Day): Signal[] {
  const shown = facts.filter(
    ({ disclosure, subject }) => disclosure === 'quotable' && subject !== 'sender',
  );
  return shown.flatMap((fact) => {
    const topic = signalTopics.find((known) => known === fact.topic);
    const slots = topic && slotsOf[topic](fact, asOf);
    const strength = strengthOf(fact, asOf);
    if (topic === undefined || slots === undefined || strength === undefined) return [];
    return [{ topic, strength, slots, fact }];
  });
}

// What is both old and doubtful, or has not happened yet, is not worth a sentence.
function strengthOf(fact: Fact, asOf: string): Strength | undefined {
  const { validUntil, confidence } = fact;
  if (ageOf(fact, asOf) < 0) return undefined;
  const isOld = validUntil !== undefined && validUntil.slice(0, 10) < asOf.slice(0, 10);
  if (isOld) return confidence === 'high' || confidence === 'medium' ? 'old' : undefined;
  return confidence === 'high' ? 'sure' : 'unsure';
}

/** Days since the event, or since it was seen. */
export function ageOf({ values, observedAt }: Fact, asOf: string): number {
  const day = values.closedOn ?? values.date;
  return daysBetween(typeof day === 'string' && dayOf(day, asOf) ? day : observedAt, asOf);
}

type SlotMaker = (fact: Fact, asOf: string) => Slots | undefined;

const slotsOf: Readonly<Record<SignalTopic, SlotMaker>> = {
  funding: fundingSlots,
  open_roles: rolesSlots,
  layoff: layoffSlots,
  leadership_change: leaderSlots,
  competitor_gap: gapSlots,
  engagement: engagementSlots,
  connection: connectionSlots,
};

function datedSlots({ values }: Fact, asOf: string, name: 'date' | 'closedOn'): Slots {
  const date = values[name];
  const days = typeof date === 'string' && dayOf(date, asOf) ? daysBetween(date, asOf) : 0;
  return {
    day: dayOf(date, asOf),
    month: monthOf(date),
    age: days >= 60 ? plural(Math.floor(days / 30.4), 'month') : undefined,
  };
}

function fundingSlots(fact: Fact, asOf: string): Slots | undefined {
  const { round, amount } = fact.values;
  const slots: Slots = { ...datedSlots(fact, asOf, 'closedOn'), amount: moneyOf(amount) };
  const named = nameOf(round)?.replace(/ (?:round|funding)$/i, '');
  const isTold = slots.amount !== undefined || slots.day !== undefined;
  return named !== undefined && isTold ? { ...slots, round: named } : undefined;
}

function rolesSlots({ values, observedAt }: Fact, asOf: string): Slots | undefined {
  const [stack, count, previous] = [
    nameOf(values.stack),
    countOf(values.count),
    countOf(values.previous),
  ];
  if (stack === undefined || count === undefined) return undefined;
  const roles = values.count === 1 ? 'role' : 'roles';
  const isMoved = previous !== undefined && previous !== count && countOf(values.windowDays);
  const days = isMoved ? String(values.windowDays) : undefined;
  const seen = { day: dayOf(observedAt, asOf), month: monthOf(observedAt) };
  const trend = days === undefined ? {} : { previous, days };
  return { stack, count, roles, ...trend, ...seen };
}

function layoffSlots(fact: Fact, asOf: string): Slots | undefined {
  const { percent, headcount } = fact.values;
  const slots = datedSlots(fact, asOf, 'date');
  if (slots.day === undefined) return undefined;
  const isShare = typeof percent === 'number' && percent > 0 && percent < 100;
  const size = isShare ? `${percent}%` : undefined;
  return { ...slots, percent: size, people: size === undefined ? countOf(headcount) : undefined };
}

function leaderSlots(fact: Fact, asOf: string): Slots | undefined {
  const person = nameOf(fact.values.person);
  const role = nameOf(fact.values.role);
  const slots = datedSlots(fact, asOf, 'date');
  if (person === undefined || role === undefined || slots.day === undefined) return undefined;
  return { ...slots, person, role };
}

function gapSlots({ values }: Fact): Slots | undefined {
  const names = Array.isArray(values.peers) ? values.peers.map((peer) => nameOf(peer)) : [];
  const peers = names.filter((name) => name !== undefined).slice(0, 3);
  const text = quotableText(values.practice);
  const practice = text && text.charAt(0).toLowerCase() + text.slice(1);
  // Only what peers do fits behind their names: `published`, `both describe`, `runs`.
  const isDeed = practice !== undefined && deeds.test(practice);
  return peers.length > 0 && isDeed ? { peers: inWords(peers), practice } : undefined;
}

const deeds =
  /^(?:(?:both|all|each|also) )?(?:\p{L}+ed|(?:keep|run|publish|describe|show|use|write|release|test|review|replay|share|track|hold|offer)(?:e?s)?|wrote|ran|kept|held|built) /iu;

const ownDeeds =
  /^(?:attended|joined|read|visited|downloaded|watched|opened|registered for|signed up for)\b/i;

function engagementSlots(fact: Fact, asOf: string): Slots | undefined {
  const what = quotableText(fact.values.what);
  const slots = datedSlots(fact, asOf, 'date');
  if (what === undefined || slots.day === undefined) return undefined;
  if (ownDeeds.test(what))
    return {
      ...slots,
      did: what.charAt(0).toLowerCase() + what.slice(1).replace(/ and asked .*$/, ''),
    };
  const event = /^(?:webinar|talk|workshop|session) on .+$/i.exec(what)?.[0];
  return event === undefined ? undefined : { ...slots, did: `joined our ${event}` };
}

// Somebody may be named only who agreed to it, or who made the introduction.
function connectionSlots({ values }: Fact): Slots | undefined {
  const person = nameOf(values.person);
  const relation = typeof values.relation === 'string' ? values.relation : '';
  const isNameable = /\b(?:agreed|may be named|introduced|happy to be named)\b/i.test(relation);
  const isBarred = /\b(?:not|never|without|no)\b/i.test(relation);
  return person !== undefined && isNameable && !isBarred ? { person } : undefined;
}

/** Names in a row: `Lumivar and Glasswerk Nord`. */
export function inWords(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}
