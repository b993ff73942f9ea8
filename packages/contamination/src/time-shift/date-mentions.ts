import { type DateQuantity, findQuantities } from '@tenacious-bench/text';
import { compareMoments, readMoment } from './moment.ts';
import { contradiction, gap, type TimeFinding } from './time-finding.ts';
import type { TimedTask, TimedText } from './timed-task.ts';

/** Whether a text speaks of days that nobody could know of yet. */
export function dateMentions(task: TimedTask, marginHours: number): TimeFinding[] {
  const { texts = [] } = task;
  if (texts.length === 0)
    return [
      gap('consistent', 'missing_texts', 'no text is given, so the dates it mentions are unknown'),
    ];
  return texts.flatMap((text) => {
    const limit = text.noLaterThan ?? task.window?.until ?? task.asOf ?? task.authoredAt;
    if (limit !== undefined && isReadable(limit)) return mentionsIn(text, limit, marginHours);
    return [gap('consistent', 'missing_limit', `no date limits what ${text.field} may mention`)];
  });
}

// The calendar of `findQuantities` spans these years.
function isReadable(date: string): boolean {
  return date >= '1900' && date < '2201';
}

function mentionsIn(timed: TimedText, limit: string, marginHours: number): TimeFinding[] {
  const { field, text, writtenAt = limit, exceptions = [] } = timed;
  const isLater = (date: string) =>
    compareMoments(readMoment(date), readMoment(limit), marginHours) === 'after';
  const now = (isReadable(writtenAt) ? writtenAt : limit).slice(0, 10);
  const mentions = findQuantities(text, { now })
    .filter((quantity) => quantity.kind === 'date')
    .filter(({ quote }) => !exceptions.some((exception) => exception.quote.includes(quote)))
    .filter(({ from, alternatives }) =>
      [from, ...alternatives.map((other) => other.from)].every(isLater),
    )
    .map((date) => mentionFinding(field, date, limit));
  if (!isLater(writtenAt)) return mentions;
  const message = `${field} was written on ${writtenAt}, after ${limit}`;
  return [...mentions, contradiction('text_beyond_limit', message)];
}

// "Next week" and "18 July" may be plans, which tell nothing of what came: exceptions that the author has yet to list.
function mentionFinding(
  field: string,
  { from, span: { start, end }, isRelative, isYearInferred }: DateQuantity,
  limit: string,
): TimeFinding {
  const message = `${field} mentions ${from} at ${start}-${end}, after ${limit}`;
  return isRelative || isYearInferred
    ? gap('consistent', 'plan_beyond_limit', message)
    : contradiction('mention_beyond_limit', message);
}
