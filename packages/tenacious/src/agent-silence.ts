import { ageOf } from './agent-signals.ts';
import type { Situation } from './agent-situation.ts';

/** Why no message should be written; undefined where one can. */
export function silenceReason(situation: Situation): string | undefined {
  const { task, conversation, signals, slots } = situation;
  if (conversation.hasOptedOut)
    return 'The recipient asked for no more messages, on any channel, so there is nothing to send.';
  if (!/^en(?:-|$)/.test(task.language) || conversation.isForeign)
    return 'The conversation is in a language that the policy does not cover: a person has to answer.';
  if (conversation.isDoubtful)
    return 'The last answer may be a wish for no more messages: a person has to read it first.';
  if (conversation.isSilencePromised)
    return 'The last message promised to be the last for now, and nothing has changed since.';
  if (task.stage === 'cold' && !isInvited(situation))
    return `A first message may not come by ${task.channel} here: nothing recent invites it, and e-mail comes first.`;
  if (conversation.reply === undefined && signals.length === 0 && slots.page === undefined)
    return `Nothing is known about ${slots.company ?? 'the company'} that a message could be grounded in.`;
  return undefined;
}

const invitationDays = { news: 7, visit: 14 };

// LinkedIn is open for fresh news, for whoever engaged lately, and where no e-mail address works; SMS never is.
function isInvited({ task, signals, conversation }: Situation): boolean {
  if (task.channel === 'email') return true;
  if (conversation.reply !== undefined || conversation.sent !== undefined) return true;
  if (task.channel !== 'linkedin') return false;
  const isFresh = signals.some(({ topic, fact }) => {
    const most = topic === 'engagement' ? invitationDays.visit : invitationDays.news;
    return topic !== 'connection' && ageOf(fact, task.asOf) <= most;
  });
  return isFresh || task.facts.some(({ values }) => Object.values(values).some(isWithoutMail));
}

function isWithoutMail(value: unknown): boolean {
  return (
    typeof value === 'string' &&
    /\be-?mail\b[^.]{0,20}\b(?:bounce[ds]?|unavailable|unknown|missing|invalid)|\b(?:no|without)\b[^.]{0,12}\be-?mail\b/i.test(
      value,
    )
  );
}
