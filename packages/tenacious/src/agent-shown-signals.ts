import type { Random } from '@tenacious-bench/stats';
import { type Signal, type SignalTopic, signalTopics } from './agent-signals.ts';
import type { Situation, Stage } from './agent-situation.ts';

/** The signals that a message names, the one it is about first: certain ones, or one that can only be asked about. */
export function shownSignals(situation: Situation, random: Random): Signal[] {
  const { signals, stage } = situation;
  const fit = signals.filter(({ topic }) => isFit(topic, situation));
  // What peers do may be told where nothing else is known, beside a page and never as a pitch.
  const nameable = fit.length > 0 ? fit : signals;
  const strongest = (['sure', 'unsure', 'old'] as const)
    .map((strength) => nameable.filter((signal) => signal.strength === strength))
    .find((found) => found.length > 0);
  const isCertain = strongest?.[0]?.strength === 'sure';
  return ranked(strongest ?? [], situation, random).slice(0, isCertain ? mostShown[stage] : 1);
}

/** Whether a signal can carry a pitch: peers need a company as far as they are, and an introduction is no news. */
export function isFit(topic: SignalTopic, { isGapFit, stage }: Situation): boolean {
  if (topic === 'connection') return stage !== 'warm';
  return topic !== 'competitor_gap' || isGapFit;
}

const mostShown: Readonly<Record<Stage, number>> = {
  cold: 2,
  warm: 1,
  re_engagement: 1,
  nurture: 1,
};

// What each segment is about; a nurture touch goes back to what the reader did.
const leading: readonly (SignalTopic | undefined)[] = [
  undefined,
  'funding',
  'layoff',
  'leadership_change',
  'competitor_gap',
];
// A name in common opens a door, and says nothing about the company.
const last: readonly SignalTopic[] = ['connection', 'engagement'];

function ranked(
  signals: readonly Signal[],
  { stage, segment, conversation }: Situation,
  random: Random,
): Signal[] {
  const since = conversation.sent?.at.slice(0, 10) ?? '';
  const rank = ({ topic, fact }: Signal) => {
    const isNews = stage === 're_engagement' && fact.observedAt.slice(0, 10) > since ? 4 : 0;
    if (last.includes(topic)) return isNews + (stage === 'nurture' ? 3 : 0);
    return isNews + (topic === leading[segment ?? 0] ? 2 : 1);
  };
  const inOrder = signals.toSorted(
    (one, other) => signalTopics.indexOf(one.topic) - signalTopics.indexOf(other.topic),
  );
  return random
    .fork('signals')
    .shuffle(inOrder)
    .toSorted((one, other) => rank(other) - rank(one));
}
