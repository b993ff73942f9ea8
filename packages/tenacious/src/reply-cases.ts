import { interestedReplies } from './reply-cases-interested.ts';
import { interestedRepliesMore } from './reply-cases-more-interested.ts';
import { notNowRepliesMore } from './reply-cases-more-not-now.ts';
import { objectionRepliesMore } from './reply-cases-more-objection.ts';
import { otherRepliesMore } from './reply-cases-more-other.ts';
import { unsubscribeRepliesMore } from './reply-cases-more-unsubscribe.ts';
import { notNowReplies } from './reply-cases-not-now.ts';
import { objectionReplies } from './reply-cases-objection.ts';
import { otherReplies } from './reply-cases-other.ts';
import { unsubscribeReplies } from './reply-cases-unsubscribe.ts';
import { unsubscribeRepliesLatin } from './reply-cases-unsubscribe-latin.ts';
import { unsubscribeRepliesScripts } from './reply-cases-unsubscribe-scripts.ts';

/** A reply as a prospect wrote it, with what a careful person would make of it. */
export type ReplyCase = {
  readonly reply: string;
  readonly label: string;
  readonly nextAction: string;
  /** What the agent and the prospect wrote before, oldest first. */
  readonly earlier?: readonly { readonly from: 'agent' | 'prospect'; readonly text: string }[];
};

/** Replies that call for one and the same thing. */
export type ReplyCaseGroup = Omit<ReplyCase, 'reply' | 'earlier'> & {
  readonly replies: readonly string[];
};

/** Replies whose meaning depends on what was written before. */
const repliesInThreads: readonly ReplyCase[] = [
  {
    reply: 'yes please',
    earlier: [{ from: 'agent', text: "Shall I send the checklist? Reply yes and I'll send it." }],
    label: 'interested',
    nextAction: 'send_requested_resource',
  },
  {
    reply: 'Yes',
    earlier: [{ from: 'agent', text: 'Two notes without an answer: should I close the file?' }],
    label: 'not_now',
    nextAction: 'close_politely',
  },
  {
    reply: 'Hello? Anyone?',
    earlier: [
      { from: 'prospect', text: 'please take me off this list' },
      { from: 'agent', text: 'Done, sorry.' },
    ],
    label: 'unsubscribe',
    nextAction: 'suppress_and_end_thread',
  },
];

/** Replies labelled by hand, each before the classifier had seen it. */
export const replyCases: readonly ReplyCase[] = [
  ...interestedReplies,
  ...interestedRepliesMore,
  ...objectionReplies,
  ...objectionRepliesMore,
  ...notNowReplies,
  ...notNowRepliesMore,
  ...unsubscribeReplies,
  ...unsubscribeRepliesMore,
  ...unsubscribeRepliesLatin,
  ...unsubscribeRepliesScripts,
  ...otherReplies,
  ...otherRepliesMore,
]
  .flatMap(({ replies, label, nextAction }) =>
    replies.map((reply) => ({ reply, label, nextAction })),
  )
  .concat(repliesInThreads);
