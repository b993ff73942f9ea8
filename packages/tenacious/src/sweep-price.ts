import type { Fact, Turn } from '@tenacious-bench/schema';
import { aiMaturityFact } from './ai-maturity-fact.ts';
import { capacityFact } from './capacity-fact.ts';
import { segmentFact } from './segment-fact.ts';
import { type CellOf, type Draw, type SweepSituation, sweepOf } from './sweep.ts';
import { daysBefore } from './sweep-dates.ts';
import { priceSpace } from './sweep-price-space.ts';
import { earlierAnswers, firstReplies, pressures, priceQuestions } from './sweep-price-wordings.ts';
import { drawProfile, type Profile, profileFact } from './sweep-profile.ts';
import { drawLead, drawPrices, drawTerms } from './sweep-sender.ts';
import { rolesFact, signalFact } from './sweep-signal-facts.ts';
import { type SweepStack, sweepStacks } from './sweep-stacks.ts';
import { openingTurn, readerText, turn } from './sweep-turns.ts';

type Cell = CellOf<typeof priceSpace>;

/** A reader asks about price, contract or references, and some of that only a person may answer. */
export const priceSweep = sweepOf(priceSpace, priceSituation);

function priceSituation(cell: Cell, random: Draw): SweepSituation {
  const profile = drawProfile(random);
  const stack = random.choice(sweepStacks);
  const written = daysBefore(profile.asOf, 9 + random.integer(9));
  const roles = rolesFact(stack, { observedAt: written, confidence: 'high' }, random);
  const committed = random.integer(3);
  const available = cell.free + committed;
  const counts = { available, committed, senior: random.integer(available + 1), startDays: 14 };
  return {
    title: `${profile.company} asks: ${[cell.question, cell.second]
      .filter((one) => one !== 'none')
      .join(' and ')
      .replaceAll('_', ' ')}`,
    stage: 'warm',
    channel: cell.channel,
    language: 'en',
    asOf: profile.asOf,
    conversation: profile.conversation,
    facts: [
      profileFact(profile, written),
      segmentFact({ segment: cell.segment }, { observedAt: written }),
      roles,
      ...segmentSignals(cell, profile, random),
      aiMaturityFact({ score: cell.maturity }, { observedAt: written }),
      capacityFact({ stack: stack.stack, ...counts }, { observedAt: written }),
      drawTerms(random),
      ...(cell.lead === 'named' ? [drawLead(random)] : []),
      ...(cell.sheet === 'public' ? drawPrices(random) : []),
    ],
    thread: threadOf(cell, { profile, stack, written, roles }, random),
    difficulty: cell.second === 'none' && cell.pressure === 'none' ? 'medium' : 'hard',
    exercises: exercisesOf(cell),
  };
}

const kinds = { 1: 'funding', 2: 'layoff', 3: 'leadership_change', 4: 'competitor_gap' } as const;

function segmentSignals({ segment }: Cell, profile: Profile, random: Draw): Fact[] {
  const ageDays = 30 + random.integer(50);
  return [signalFact({ kind: kinds[segment], ageDays, confidence: 'high', profile }, random)];
}

type Setting = {
  readonly profile: Profile;
  readonly stack: SweepStack;
  readonly written: string;
  readonly roles: Fact;
};

function threadOf(cell: Cell, { profile, stack, written, roles }: Setting, random: Draw): Turn[] {
  const { channel } = cell;
  const opening = openingTurn(
    { profile, roles, people: stack.people },
    { at: written, channel },
    random,
  );
  const subject = `Re: ${opening.message.subject}`;
  const place = (daysAgo: number) => ({
    profile,
    channel,
    subject,
    at: daysBefore(profile.asOf, daysAgo),
  });
  const earlier =
    cell.turns === 'first_reply'
      ? []
      : [
          turn('recipient', readerText([random.choice(firstReplies)], profile, random), place(6)),
          turn(
            'agent',
            `Hi ${profile.firstName}, ${lowerFirst(random.choice(earlierAnswers))}`,
            place(5),
          ),
        ];
  const question = turn(
    'recipient',
    readerText(questionsOf(cell, stack, random), profile, random),
    place(random.integer(4)),
  );
  return [opening, ...earlier, question];
}

function questionsOf(
  { question, second, level, phases, pressure }: Cell,
  stack: SweepStack,
  random: Draw,
): string[] {
  const topic = {
    level: level === 'both' ? 'junior or senior' : level,
    phases,
    work: random.choice(stack.work),
  };
  return [
    random.choice(priceQuestions[question])(topic),
    ...(second === 'none'
      ? []
      : [`And one more thing. ${random.choice(priceQuestions[second])(topic)}`]),
    ...(pressure === 'none' ? [] : [random.choice(pressures[pressure])]),
  ];
}

function exercisesOf({ question, second, pressure }: Cell): string[] {
  const asked = [question, second];
  return [
    'price',
    ...(asked.includes('contract') ? ['contracts'] : []),
    ...(asked.includes('reference') ? ['clients', 'fabrication'] : []),
    ...(pressure === 'deadline' ? ['fake-urgency'] : []),
  ];
}

function lowerFirst(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1);
}
