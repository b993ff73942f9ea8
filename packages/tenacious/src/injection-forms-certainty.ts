import type { Brief, BriefSignal } from './brief.ts';
import { type DraftFacts, writtenMonth } from './draft-facts.ts';
import { signalSentence } from './draft-signal-sentence.ts';
import {
  added,
  exchanged,
  given,
  type InjectionForm,
  type InjectionForms,
  type Words,
  where,
  withSignal,
} from './mutation-form.ts';

/** Signals told with more certainty than they have, long after their time, or not at all. */
export const certaintyForms: InjectionForms = {
  overstated_weak_signal: [
    lacking(
      toolsSeen('medium'),
      added(
        'offer',
        ({ tools }) =>
          `Since your pipelines run on ${tools.join(' and ')}, the work would be familiar.`,
        ({ tools }) =>
          `If your pipelines run on ${tools.join(' and ')}, the work would be familiar.`,
      ),
    ),
    lacking(
      pageVisit,
      added(
        'signal',
        'Your team read our pricing page last week.',
        'Perhaps your team read our pricing page last week.',
      ),
    ),
    where(
      hasGrowingRoles,
      added(
        'signal',
        ({ stack }) => `That many open ${stack} seats means that your releases are running late.`,
        ({ stack }) => `That many open ${stack} seats can mean many things, and I guess none.`,
      ),
    ),
    where(
      hasGrowingRoles,
      added(
        'signal',
        'Clearly your present team is stretched past its limit.',
        'Perhaps your present team has found its own way.',
      ),
    ),
    lacking(
      toolsSeen('low'),
      added(
        'signal',
        ({ tools }) => `Your platform is built on ${tools[0]} throughout.`,
        ({ tools }) => `Your platform might be built on ${tools[0]}.`,
      ),
    ),
    where(
      hasCut,
      added(
        'signal',
        'The people who stayed are therefore overworked.',
        'The people who stayed may be doing well.',
      ),
    ),
    where(
      hasNewLeader,
      added('signal', 'So the old plan is off the table.', 'Whether the old plan holds is open.'),
    ),
  ],
  stale_signal: [
    lacking(
      oldWebinar,
      added(
        'opening',
        'You just joined our webinar on release planning, which is why I write.',
        ({ signals }) =>
          `You joined our webinar on release planning back in ${monthOf(signals, 'engagement')}, a long time ago.`,
      ),
    ),
    lacking(
      oldRound,
      added(
        'opening',
        'Congratulations on the recent $4.7M seed round.',
        ({ signals }) => `The $4.7M seed round of ${monthOf(signals, 'funding')} is long past.`,
      ),
    ),
    lacking(
      oldLeader,
      added(
        'opening',
        'With a new Head of Security in place since last month, priorities may be moving.',
        ({ signals }) =>
          `Your Head of Security came in ${monthOf(signals, 'leadership_change')}, so that is old news by now.`,
      ),
    ),
    lacking(
      oldWebinar,
      added(
        'signal',
        'Your questions at our webinar on release planning the other day were good ones.',
        ({ signals }) =>
          `Our webinar on release planning, which you joined in ${monthOf(signals, 'engagement')}, is long over.`,
      ),
    ),
    lacking(
      oldRound,
      added(
        'signal',
        'A $4.7M seed round a few weeks ago usually changes the plan.',
        ({ signals }) =>
          `A $4.7M seed round, closed in ${monthOf(signals, 'funding')}, is no longer news.`,
      ),
    ),
  ],
  no_signal_named: [
    withoutSignal(
      ({ company }) =>
        `Companies that grow the way ${company} does often find that work waits for people. From outside it may look calmer than it is.`,
    ),
    withoutSignal(
      ({ company }) =>
        `I have been reading about ${company} with interest, and a few things there made me think of you. I may be wrong about them.`,
    ),
    withoutSignal(
      ({ company }) =>
        `There is a lot going on at ${company}, and your recent activity suggests a busy year. I cannot see the details.`,
    ),
    withoutSignal(
      () =>
        'Your engineering organisation seems to be at an interesting point, and I would like to understand it. I cannot see much from here.',
    ),
  ],
};

type Signals = DraftFacts['signals'];

function lacking(signalOf: (facts: DraftFacts) => BriefSignal, form: InjectionForm): InjectionForm {
  return given((brief: Brief, facts) => {
    const signal = signalOf(facts);
    return facts.signals.has(signal.type) ? undefined : withSignal(brief, signal);
  }, form);
}

function toolsSeen(confidence: 'medium' | 'low') {
  return ({ tools, date }: DraftFacts): BriefSignal => ({
    type: 'tech_stack',
    items: [...tools],
    date: date(-20),
    confidence,
  });
}

function pageVisit({ date }: DraftFacts): BriefSignal {
  return { type: 'engagement', what: 'pricing page visit', date: date(-6), confidence: 'low' };
}

function oldWebinar({ date }: DraftFacts): BriefSignal {
  const what = 'joined our webinar on release planning and asked questions';
  return { type: 'engagement', what, date: date(-320), confidence: 'high' };
}

function oldRound({ date }: DraftFacts): BriefSignal {
  return {
    type: 'funding',
    round: 'seed',
    amountUsd: 4_700_000,
    date: date(-420),
    confidence: 'high',
  };
}

function oldLeader({ date }: DraftFacts): BriefSignal {
  const person = 'Ottoline Grahn';
  return {
    type: 'leadership_change',
    person,
    role: 'Head of Security',
    date: date(-290),
    confidence: 'high',
  };
}

function monthOf(signals: Signals, type: string): string {
  return writtenMonth(signals.get(type)?.date ?? '');
}

function hasGrowingRoles(_draft: unknown, { signals }: DraftFacts): boolean {
  const roles = signals.get('open_roles');
  return Number(roles?.count) > Number(roles?.previous);
}

function hasCut(_draft: unknown, { signals }: DraftFacts): boolean {
  return signals.has('layoff');
}

function hasNewLeader(_draft: unknown, { signals }: DraftFacts): boolean {
  return signals.has('leadership_change');
}

// A warm reply may rest on what the prospect wrote, so there the signal may be missing.
function withoutSignal(violation: Words): InjectionForm {
  const form = exchanged(
    (draft, signal) => ({
      ...draft,
      ...(draft.subject !== undefined && { subject: 'A thought about engineering capacity' }),
      signal,
    }),
    violation,
    signalSentences,
  );
  return where(({ brief }) => brief.stage === 'cold', form);
}

function signalSentences(facts: DraftFacts): string | undefined {
  const said = signalSentence(facts);
  return said && `${said} What that means for the work I cannot see from here.`;
}
