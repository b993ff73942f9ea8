import { type DraftFacts, writtenDay } from './draft-facts.ts';

/** The plainest sentence that names a signal of the brief; undefined where there is none with figures. */
export function signalSentence({ company, signals }: DraftFacts): string | undefined {
  const roles = signals.get('open_roles');
  if (roles !== undefined)
    return `The open ${roles.stack} roles at ${company} went from ${roles.previous} to ${roles.count} in ${roles.windowDays} days.`;
  const cut = signals.get('layoff');
  if (cut !== undefined)
    return `On ${writtenDay(cut.date ?? '')}, ${company} announced a reduction of ${cut.percent}%.`;
  const leader = signals.get('leadership_change');
  return leader && `You became ${leader.role} of ${company} on ${writtenDay(leader.date ?? '')}.`;
}

/** The same for a subject line. */
export function signalSubject({ company, signals }: DraftFacts): string | undefined {
  const roles = signals.get('open_roles');
  if (roles !== undefined)
    return `${roles.stack} roles at ${company}: from ${roles.previous} to ${roles.count}`;
  const cut = signals.get('layoff');
  if (cut !== undefined) return `After the ${cut.percent}% reduction at ${company}`;
  const leader = signals.get('leadership_change');
  return leader && `${leader.role} since ${writtenDay(leader.date ?? '')}`;
}
