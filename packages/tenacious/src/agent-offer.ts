import type { Random } from '@tenacious-bench/stats';
import { type FreeStack, isAiStack, stackNamed, stacksIn } from './agent-capacity.ts';
import { startAfter } from './agent-figures.ts';
import { isFit } from './agent-shown-signals.ts';
import type { Signal } from './agent-signals.ts';
import type { Situation } from './agent-situation.ts';
import type { Voice } from './agent-voice.ts';
import type { Say, Slots } from './agent-wording.ts';
import { numberWord } from './number-word.ts';

/** What a message offers, and so what it can ask. */
export type Offer = { readonly kind: 'people' | 'page'; readonly words: string | undefined };

type Given = {
  readonly situation: Situation;
  /** The signals that the message names. */
  readonly shown: readonly Signal[];
  readonly voice: Voice;
  readonly say: Say;
  readonly random: Random;
};

/** People where something certain calls for them and they are free; a page otherwise. */
export function offerOf(given: Given): Offer {
  const { situation, shown, voice, say, random } = given;
  const purpose = purposeOf(given);
  const stack = stackToOffer(situation, shown);
  const isCertain = shown.some(
    ({ strength, topic }) => strength === 'sure' && isFit(topic, situation),
  );
  const wantsPage = situation.slots.page !== undefined && random.fork('page?').integer(3) === 0;
  if (stack !== undefined && isCertain && isPitch(situation) && !wantsPage)
    return {
      kind: 'people',
      words: say('offer', voice.people[purpose], peopleSlots(stack, shown, random)),
    };
  return {
    kind: 'page',
    words: say('page', voice.pages.known) ?? say('page', voice.pages[purpose]),
  };
}

// A nurture touch pitches nothing, and neither does a message to a company that is known for a gap it is not ripe for.
function isPitch({ stage, segment, signals, isGapFit }: Situation): boolean {
  const isForGap = segment === 4 && signals.some(({ topic }) => topic === 'competitor_gap');
  return stage !== 'nurture' && (isGapFit || !isForGap);
}

/** The stack to offer people of: the one that the reader looks for and no other, or else the one with most people free. */
export function stackToOffer(
  { capacity, conversation, isBeforeAi }: Situation,
  shown: readonly Signal[],
): FreeStack | undefined {
  const offered = capacity.filter(
    ({ stack, free, startDays }) =>
      free > 0 && startDays !== undefined && !(isBeforeAi && isAiStack(stack)),
  );
  const asked = stacksIn(
    conversation.words,
    capacity.map(({ stack }) => stack),
  );
  const seen = shown.flatMap(({ topic, slots }) => (topic === 'open_roles' ? [slots.stack] : []));
  const named = (asked.length > 0 ? asked : seen).map((name) => stackNamed(name ?? '', offered));
  if (named.length > 0) return named.find((stack) => stack !== undefined);
  return offered.toSorted((one, other) => other.free - one.free)[0];
}

/** The slots of a stack: how many of it, and from when. */
export function stackSlots({ stack, free, startDays }: FreeStack): Slots {
  return {
    stack,
    free: numberWord(free),
    freeEngineers: free === 1 ? 'engineer' : 'engineers',
    start: startDays === undefined ? undefined : startAfter(startDays),
  };
}

function peopleSlots(stack: FreeStack, shown: readonly Signal[], random: Random): Slots {
  const roles = shown.map(({ topic, fact }) =>
    topic === 'open_roles' ? Number(fact.values.count) : Number.POSITIVE_INFINITY,
  );
  const most = Math.max(1, Math.min(stack.free, 3, ...roles));
  const offered = 1 + random.fork('offered').integer(most);
  return {
    ...stackSlots(stack),
    offered: numberWord(offered),
    engineers: offered === 1 ? 'engineer' : 'engineers',
  };
}

function purposeOf({ situation, shown }: Given): keyof Voice['people'] {
  if (situation.isCutting) return 'cut';
  if (shown.some(({ topic }) => topic === 'open_roles')) return 'growth';
  return shown.some(({ topic }) => topic === 'leadership_change') ? 'leader' : 'plain';
}
