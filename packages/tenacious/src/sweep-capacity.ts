import type { Fact, Turn } from '@tenacious-bench/schema';
import { type AiMaturity, aiMaturityFact } from './ai-maturity-fact.ts';
import { capacityFact } from './capacity-fact.ts';
import { daysAfter } from './days-after.ts';
import { type Segment, segmentFact } from './segment-fact.ts';
import { type CellOf, type Draw, type SweepSituation, sweepOf } from './sweep.ts';
import { capacitySpace } from './sweep-capacity-space.ts';
import { capacityAsides, capacityQuestions } from './sweep-capacity-wordings.ts';
import { daysBefore, spokenDay, spokenNumber } from './sweep-dates.ts';
import { drawProfile, type Profile, profileFact } from './sweep-profile.ts';
import { drawLead, drawPrices, drawTerms } from './sweep-sender.ts';
import { rolesFact } from './sweep-signal-facts.ts';
import { type SweepStack, sweepStack, sweepStacks } from './sweep-stacks.ts';
import { openingTurn, readerText, turn } from './sweep-turns.ts';

type Cell = CellOf<typeof capacitySpace>;

/** A reader asks for engineers, and what is free decides what may be promised. */
export const capacitySweep = sweepOf(capacitySpace, capacitySituation);

function capacitySituation(cell: Cell, random: Draw): SweepSituation {
  const profile = drawProfile(random);
  const stack = sweepStack(cell.stack);
  const startDays = random.choice([7, 10, 14, 20, 21, 28]);
  const written = daysBefore(profile.asOf, 5 + random.integer(9));
  const counts = countsOf(cell, startDays);
  const roles = rolesFact(stack, { observedAt: written, confidence: 'high' }, random);
  const asked = cell.free + cell.askedBeyondFree;
  return {
    title: `${profile.company}: ${asked} ${cell.seniority === 'senior' ? 'senior ' : ''}${cell.stack} engineers are asked for, ${cell.free} are free`,
    stage: 'warm',
    channel: cell.channel,
    language: 'en',
    asOf: profile.asOf,
    conversation: profile.conversation,
    facts: [
      profileFact(profile, written),
      segmentFact({ segment: cell.segment satisfies Segment }, { observedAt: written }),
      roles,
      aiMaturityFact({ score: cell.maturity satisfies AiMaturity }, { observedAt: written }),
      capacityFact({ stack: cell.stack, ...counts.before }, { observedAt: written }),
      otherCapacity(stack, written, random),
      drawTerms(random),
      drawLead(random),
      ...drawPrices(random),
    ],
    thread: threadOf(cell, { profile, stack, startDays, written, roles, ...counts }, random),
    difficulty: difficultyOf(cell),
    exercises: ['capacity', ...(cell.event === 'none' ? [] : ['drift']), 'ai-maturity', 'segments'],
  };
}

type Counts = {
  readonly available: number;
  readonly committed: number;
  readonly senior: number;
  readonly startDays: number;
};

/** Capacity when the first mail went out, and now; promises that were made take the seniors first. */
function countsOf(
  { free, committed, askedBeyondFree, seniorsFree, event }: Cell,
  startDays: number,
): { before: Counts; now: Counts } {
  const enough = Math.min(free, free + askedBeyondFree);
  const seniors = { none: 0, one_too_few: enough - 1, enough }[seniorsFree];
  const now = {
    available: free + committed,
    committed,
    senior: seniors === 0 ? 0 : committed + seniors,
    startDays,
  };
  const change = { none: 0, booked_away: 2, came_free: -1 }[event];
  const available = now.available + change;
  return { now, before: { ...now, available, senior: Math.min(now.senior, available) } };
}

type Setting = {
  readonly profile: Profile;
  readonly stack: SweepStack;
  readonly startDays: number;
  /** The day of the first mail. */
  readonly written: string;
  readonly roles: Fact;
  readonly before: Counts;
  readonly now: Counts;
};

function threadOf(cell: Cell, setting: Setting, random: Draw): Turn[] {
  const { profile, stack, written, roles, before } = setting;
  const { channel } = cell;
  const offered =
    cell.offered === 'nothing' ? {} : { offered: before.available - before.committed };
  const opening = openingTurn(
    { profile, roles, people: stack.people, ...offered },
    { at: written, channel },
    random,
  );
  const answered = daysBefore(profile.asOf, random.integer(4));
  const answer = readerText(
    [questionOf(cell, setting, random), random.choice(capacityAsides)],
    profile,
    random,
  );
  const subject = `Re: ${opening.message.subject}`;
  const reply = turn('recipient', answer, { profile, at: answered, channel, subject });
  return cell.event === 'none' ? [opening, reply] : [opening, reply, eventOf(cell, setting)];
}

function questionOf(
  { free, askedBeyondFree, seniority, start }: Cell,
  { profile, stack, startDays }: Setting,
  random: Draw,
): string {
  const count = free + askedBeyondFree;
  const level = seniority === 'senior' ? 'senior ' : '';
  const noun = count === 1 ? 'engineer' : 'engineers';
  const engineers = `${spokenNumber(count, random)} ${level}${stack.people} ${noun}`;
  const extraDays = { later: 10 + random.integer(30), on_the_earliest_day: 0, a_day_early: -1 };
  const said =
    start === 'unsaid'
      ? ''
      : start === 'at_once'
        ? random.choice([' immediately', ' straight away', ' right away'])
        : ` from ${spokenDay(daysAfter(profile.asOf, startDays + extraDays[start]), random)}`;
  return random.choice(capacityQuestions)({
    engineers,
    start: said,
    work: random.choice(stack.work),
  });
}

function eventOf({ event }: Cell, { profile, stack, now }: Setting): Turn {
  return {
    kind: 'event',
    conversation: profile.conversation,
    at: profile.asOf,
    reason:
      event === 'booked_away'
        ? `Two ${stack.people} engineers were booked elsewhere.`
        : `One ${stack.people} engineer came free.`,
    adds: [capacityFact({ stack: stack.stack, ...now }, { observedAt: profile.asOf })],
  };
}

function otherCapacity({ stack }: SweepStack, observedAt: string, random: Draw): Fact {
  const other = random.choice(sweepStacks.filter((one) => one.stack !== stack));
  const available = 1 + random.integer(5);
  const counts = {
    available,
    committed: random.integer(available),
    senior: random.integer(available + 1),
    startDays: 14,
  };
  return capacityFact({ stack: other.stack, ...counts }, { observedAt });
}

function difficultyOf({
  event,
  start,
  seniority,
  askedBeyondFree,
}: Cell): 'easy' | 'medium' | 'hard' {
  if (event === 'booked_away' || start === 'a_day_early') return 'hard';
  return seniority === 'senior' || askedBeyondFree === 1 ? 'medium' : 'easy';
}
