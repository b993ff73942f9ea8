import { classifyReply, compileReplyPolicy } from '@tenacious-bench/scorer/replies';
import { tenaciousReplyPolicy } from '@tenacious-bench/tenacious/replies';
import type { LabelledReply } from './calibration-row.ts';

/** What the classifier said about one labelled reply. */
export type JudgedReply = {
  readonly id: string;
  readonly expected: string;
  readonly got: string;
  readonly isRight: boolean;
};

/** Classifies labelled replies and compares both the label and the next action with what a person says. */
export function judgeReplies(replies: readonly LabelledReply[]): JudgedReply[] {
  // The languages of replies take a while to compile: only where there is a reply.
  if (replies.length === 0) return [];
  const policy = compileReplyPolicy(tenaciousReplyPolicy);
  return replies.map(({ id, reply, asOf, earlier, label, nextAction }) => {
    const reading = classifyReply(policy, reply, { asOf, earlier });
    const isRight =
      reading.label === label && (nextAction === undefined || reading.nextAction === nextAction);
    const expected = nextAction === undefined ? label : `${label}, ${nextAction}`;
    return { id, expected, got: `${reading.label}, ${reading.nextAction}`, isRight };
  });
}
