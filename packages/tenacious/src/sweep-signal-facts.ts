import type { Confidence, Fact } from '@tenacious-bench/schema';
import { competitorGapFact } from './competitor-gap-fact.ts';
import { connectionFact } from './connection-fact.ts';
import { daysAfter } from './days-after.ts';
import { engagementFact } from './engagement-fact.ts';
import { fundingFact } from './funding-fact.ts';
import { layoffFact } from './layoff-fact.ts';
import { leadershipChangeFact } from './leadership-change-fact.ts';
import { openRolesFact } from './open-roles-fact.ts';
import type { Draw } from './sweep.ts';
import {
  companyBeginnings,
  companyEndings,
  companyTrades,
  peopleOfOrigins,
} from './sweep-names.ts';
import type { Profile } from './sweep-profile.ts';
import { type SweepStack, sweepStacks } from './sweep-stacks.ts';

type SignalKind =
  | 'funding'
  | 'layoff'
  | 'leadership_change'
  | 'open_roles'
  | 'competitor_gap'
  | 'connection'
  | 'engagement';

export type SignalSketch = {
  readonly kind: SignalKind;
  /** How many days before the message it happened or was seen. */
  readonly ageDays: number;
  readonly confidence: Confidence;
  readonly profile: Profile;
};

const rounds: readonly (readonly [round: string, from: number, to: number])[] = [
  ['Seed', 900_000, 3_000_000],
  ['Series A', 6_000_000, 17_000_000],
  ['Series B', 18_000_000, 42_000_000],
];
const practices: readonly string[] = [
  'Publishes a review of every incident on its engineering page.',
  'Replays recorded production data against every new model before release.',
  'Runs claims triage by model, with a human check on every refusal.',
  'Describes in its annual report how each data set has a named owner.',
  'Showed at a conference how it rolls releases out one region at a time.',
];
const visits: readonly string[] = [
  'Read the page on handovers.',
  'Attended the webinar on retiring old services.',
  'Downloaded the checklist for inherited contracts.',
  'Read the note on data teams, twice.',
  'Asked in the webinar on releases how to choose the order of regions.',
];
const relations: readonly string[] = [
  'Former colleague of the prospect; agreed to be named.',
  'Sits on the same advisory board as the prospect; agreed to be named.',
  'Introduced us by mail and agreed to be named.',
];

/** Makes a signal of the wanted kind and age, with figures and names that are drawn. */
export function signalFact(
  { kind, ageDays, confidence, profile }: SignalSketch,
  random: Draw,
): Fact {
  const date = daysAfter(profile.asOf, -ageDays);
  const seen = { observedAt: date, confidence };
  switch (kind) {
    case 'funding': {
      const [round, from, to] = random.choice(rounds);
      const amount = from + random.integer((to - from) / 100_000 + 1) * 100_000;
      return fundingFact({ round, amount: { amount, currency: 'USD' }, closedOn: date }, seen);
    }
    case 'layoff':
      return layoffFact({ percent: 4 + random.integer(20), date }, seen);
    case 'leadership_change':
      return leadershipChangeFact({ person: profile.person, role: profile.role, date }, seen);
    case 'open_roles':
      return rolesFact(random.choice(sweepStacks), seen, random);
    case 'competitor_gap':
      return competitorGapFact(
        { peers: [peerName(random), peerName(random)], practice: random.choice(practices) },
        seen,
      );
    case 'connection':
      return connectionFact(
        { person: personName(random), relation: random.choice(relations) },
        seen,
      );
    case 'engagement':
      return engagementFact({ what: random.choice(visits), date }, seen);
    default:
      return kind satisfies never;
  }
}

/** Open roles of one stack, with a trend. */
export function rolesFact(
  { stack }: SweepStack,
  seen: { readonly observedAt: string; readonly confidence: Confidence },
  random: Draw,
): Fact {
  const previous = 1 + random.integer(4);
  const count = previous + 1 + random.integer(4);
  return openRolesFact({ stack, count, previous, windowDays: random.choice([30, 45, 60]) }, seen);
}

function peerName(random: Draw): string {
  return `${random.choice(companyBeginnings)}${random.choice(companyEndings)} ${random.choice(companyTrades)}`;
}

function personName(random: Draw): string {
  const { first, last } = random.choice(peopleOfOrigins);
  return `${random.choice(first)} ${random.choice(last)}`;
}
