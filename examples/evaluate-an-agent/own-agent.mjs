// The team's agent: any function from what is known of a task to a message, or to the reason for none.
import { factsAsOf } from '@tenacious-bench/schema';

export function ownAgent({ channel, facts, thread }) {
  const known = factsAsOf(facts, thread);
  const valuesOf = (topic) =>
    known.filter((fact) => fact.topic === topic).map(({ values }) => values);
  const [recipient] = valuesOf('recipient');
  const [{ stack }] = valuesOf('open_roles');
  const capacity = valuesOf('capacity').find((one) => one.stack === stack);
  const free = capacity.available - capacity.committed;
  if (free < 1) return { kind: 'abstention', reason: `nobody of ${stack} is free` };
  const body = [
    `Hi ${recipient.name.split(' ')[0]},`,
    `Thank you for your reply. ${free} ${stack} ${free === 1 ? 'engineer is' : 'engineers are'} free on our side, from ${capacity.startDays} days after a decision.`,
    'Would a call of 15 minutes help? If not, no reply needed.',
    'Kind regards,\nJo Marsh\nTenacious',
  ].join('\n\n');
  const subject = channel === 'email' ? { subject: `Re: your ${stack} roles` } : {};
  return { kind: 'message', message: { channel, ...subject, body } };
}
