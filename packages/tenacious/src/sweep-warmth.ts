import type { Fact, Turn } from '@tenacious-bench/schema';
import { aiMaturityFact } from './ai-maturity-fact.ts';
import { capacityFact } from './capacity-fact.ts';
import { segmentFact } from './segment-fact.ts';
import { type CellOf, type Draw, type SweepSituation, sweepOf } from './sweep.ts';
import { daysBefore, monthAfter } from './sweep-dates.ts';
import { drawProfile, type Profile, profileFact } from './sweep-profile.ts';
import { drawPrices, drawResource, drawTerms } from './sweep-sender.ts';
import { signalFact } from './sweep-signal-facts.ts';
import { sweepStacks } from './sweep-stacks.ts';
import { readerText, turn } from './sweep-turns.ts';
import { warmthSpace } from './sweep-warmth-space.ts';
import {
  interestedTexts,
  optOutConfirmations,
  optOutTexts,
  secondThoughts,
  unansweredTexts,
  waitTexts,
} from './sweep-warmth-wordings.ts';

type Cell = CellOf<typeof warmthSpace>;

/** Threads from cold to warm, with replies, opt-outs, and much or nothing to write about. */
export const warmthSweep = sweepOf(warmthSpace, warmthSituation);

function warmthSituation(cell: Cell, random: Draw): SweepSituation {
  const profile = drawProfile(random);
  const observedAt = daysBefore(profile.asOf, 1);
  const stack = random.choice(sweepStacks);
  const available = 1 + random.integer(4);
  const counts = { available, committed: random.integer(available), senior: 0, startDays: 14 };
  return {
    title: `${profile.company}, ${cell.stage} by ${cell.channel}: ${cell.reply.replaceAll('_', ' ')}, signal ${cell.signal.replace('_', ' ')}`,
    stage: cell.stage,
    channel: cell.channel,
    language: 'en',
    asOf: profile.asOf,
    conversation: profile.conversation,
    facts: [
      profileFact(profile, observedAt),
      ...(cell.address === 'bounces' ? [bounced(profile)] : []),
      segmentFact({ segment: cell.segment }, { observedAt }),
      ...signalsOf(cell, profile, random),
      ...engagementOf(cell, profile, random),
      aiMaturityFact({ score: cell.maturity }, { observedAt }),
      capacityFact({ stack: stack.stack, ...counts }, { observedAt }),
      drawTerms(random),
      ...(cell.resource ? [drawResource(random)] : []),
      ...drawPrices(random),
    ],
    thread: threadOf(cell, profile, random),
    difficulty: cell.reply.startsWith('opted_out') || cell.channel === 'sms' ? 'hard' : 'medium',
    exercises: exercisesOf(cell),
  };
}

function bounced({ asOf }: Profile): Fact {
  const observedAt = daysBefore(asOf, 20);
  return {
    id: 'contact',
    topic: 'contact',
    subject: 'recipient',
    values: { text: 'The e-mail address bounces.' },
    confidence: 'high',
    observedAt,
    source: 'mail server',
    disclosure: 'internal',
  };
}

const kinds = { 1: 'funding', 2: 'layoff', 3: 'leadership_change' } as const;

function signalsOf({ signal, segment }: Cell, profile: Profile, random: Draw): Fact[] {
  if (signal === 'none') return [];
  const ageDays = {
    day_7: 7,
    day_8: 8,
    sure: 12 + random.integer(20),
    faint: 12 + random.integer(20),
    expired: 200 + random.integer(100),
  }[signal];
  const confidence = signal === 'faint' ? random.choice(['low', 'very_low'] as const) : 'high';
  return [signalFact({ kind: kinds[segment], ageDays, confidence, profile }, random)];
}

function engagementOf({ engagement }: Cell, profile: Profile, random: Draw): Fact[] {
  if (engagement === 'none') return [];
  const ageDays = { today: 0, day_14: 14, day_15: 15, day_31: 31 }[engagement];
  return [signalFact({ kind: 'engagement', ageDays, confidence: 'high', profile }, random)];
}

function threadOf(cell: Cell, profile: Profile, random: Draw): Turn[] {
  const { channel, optOutChannel, unanswered } = cell;
  const otherChannel = channel === 'email' ? 'linkedin' : 'email';
  const subject = `Engineering at ${profile.company}`;
  const place = (daysAgo: number, where: string = channel) => ({
    profile,
    channel: where,
    subject,
    at: daysBefore(profile.asOf, daysAgo),
  });
  const ours = (daysAgo: number) =>
    turn(
      'agent',
      random.choice(unansweredTexts)(profile.firstName, profile.company),
      place(daysAgo),
    );
  const theirs = (text: string, daysAgo: number, where?: string) =>
    turn('recipient', readerText([text], profile, random), place(daysAgo, where));
  const farewell = () =>
    theirs(random.choice(optOutTexts), 80, optOutChannel === 'same' ? channel : otherChannel);
  switch (cell.reply) {
    case 'none':
      return Array.from({ length: unanswered }, (_, index) => ours(150 - index * 20));
    case 'interested':
      return [ours(6), theirs(random.choice(interestedTexts), random.integer(4))];
    case 'opted_out':
      return [ours(90), farewell()];
    case 'opted_out_and_confirmed':
      return [ours(90), farewell(), turn('agent', random.choice(optOutConfirmations), place(79))];
    case 'opted_out_then_asked':
      return [ours(90), farewell(), theirs(random.choice(secondThoughts), random.integer(4))];
    case 'not_before_later':
      return [ours(40), theirs(random.choice(waitTexts)(monthAfter(profile.asOf, 2)), 38)];
    case 'not_before_now':
      return [ours(125), theirs(random.choice(waitTexts)(monthAfter(profile.asOf, 0)), 120)];
    default:
      return cell.reply satisfies never;
  }
}

function exercisesOf({ stage, channel, reply, signal }: Cell): string[] {
  return [
    ...(reply.startsWith('opted_out') ? ['opt-out'] : []),
    ...(channel === 'email' ? [] : ['channel']),
    ...(signal === 'none' || signal === 'faint' ? ['abstention', 'confidence'] : []),
    ...(signal === 'expired' ? ['stale-signals'] : []),
    ...(stage === 're_engagement' ? ['guilt'] : []),
    'next-step',
  ];
}
