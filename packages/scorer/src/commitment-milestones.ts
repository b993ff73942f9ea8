import type { CommitmentGround } from './commitment-ground.ts';
import { ownTurns } from './conversation-text.ts';
import type { Milestone } from './milestone-finder.ts';

/** The milestones that the conversation and the message give a day, the last one named last. */
export function findMilestones({ reading, language }: CommitmentGround): Milestone[] {
  const { milestones } = language;
  const said = ownTurns(reading.situation).flatMap(({ message, at }) =>
    milestones.inPriorText(`${message.subject ?? ''}\n${message.body}`, at),
  );
  const today = reading.situation.asOf.slice(0, 10);
  return [...said, ...milestones.inWords(reading)].filter(({ day }) => day >= today);
}
