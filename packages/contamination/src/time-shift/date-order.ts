import { compareMoments, type MomentOrder, readMoment, widen } from './moment.ts';
import { contradiction, gap, type TimeFinding } from './time-finding.ts';
import type { TimedSource, TimedTask } from './timed-task.ts';

/** Whether the dates are there, in order, and on the claimed side of the cutoff. */
export function dateOrder(task: TimedTask, marginHours: number): TimeFinding[] {
  return [
    ...missingDates(task),
    ...disorder(ownSteps(task), marginHours),
    ...(task.sources ?? []).flatMap((source) => disorder(sourceSteps(source, task), marginHours)),
    ...overstatedSource(task, marginHours),
    ...windowFindings(task, marginHours),
    ...cutoffFindings(task, marginHours),
  ];
}

type Step = { readonly what: string; readonly date: string | undefined; readonly isOwn: boolean };

function missingDates(task: TimedTask): TimeFinding[] {
  const { sourcePublishedAt, authoredAt, releasedAt, sources = [] } = task;
  const ownRetrieval = sources.every((source) => source.retrievedAt) && sources[0]?.retrievedAt;
  const needed = {
    sourcePublishedAt,
    retrievedAt: task.retrievedAt ?? ownRetrieval,
    authoredAt,
    releasedAt,
    'cutoff or window': task.cutoff ?? task.window?.from,
  };
  return Object.entries(needed).flatMap(([field, date]) =>
    date ? [] : [gap('consistent', 'missing_date', `${field} is not given`)],
  );
}

function ownSteps(task: TimedTask): Step[] {
  return [
    { what: 'sourcePublishedAt', date: task.sourcePublishedAt, isOwn: true },
    { what: 'retrievedAt', date: task.retrievedAt, isOwn: true },
    { what: 'authoredAt', date: task.authoredAt, isOwn: true },
    { what: 'releasedAt', date: task.releasedAt, isOwn: true },
  ];
}

function sourceSteps({ id, publishedAt, retrievedAt }: TimedSource, task: TimedTask): Step[] {
  return [
    { what: `publishedAt of source ${id}`, date: publishedAt, isOwn: true },
    retrievedAt === undefined
      ? { what: 'retrievedAt', date: task.retrievedAt, isOwn: false }
      : { what: `retrievedAt of source ${id}`, date: retrievedAt, isOwn: true },
    { what: 'authoredAt', date: task.authoredAt, isOwn: false },
    { what: 'releasedAt', date: task.releasedAt, isOwn: false },
  ];
}

// Every pair and not only neighbours, because a date between two others may be missing.
function disorder(steps: readonly Step[], marginHours: number): TimeFinding[] {
  return steps.flatMap((earlier, index) =>
    steps
      .slice(index + 1)
      .filter((later) => earlier.isOwn || later.isOwn)
      .filter((later) => order(earlier.date, later.date, marginHours) === 'after')
      .map((later) =>
        contradiction(
          'dates_out_of_order',
          `${earlier.what} is ${earlier.date}, after ${later.what}, ${later.date}`,
        ),
      ),
  );
}

function overstatedSource(
  { sourcePublishedAt, sources = [] }: TimedTask,
  marginHours: number,
): TimeFinding[] {
  const newest = latest(sources);
  if (order(sourcePublishedAt, newest, marginHours) !== 'after') return [];
  const message = `sourcePublishedAt is ${sourcePublishedAt}, but the newest source is of ${newest}`;
  return [contradiction('source_overstated', message)];
}

function windowFindings(task: TimedTask, marginHours: number): TimeFinding[] {
  const { window } = task;
  if (window === undefined) return [];
  const published = publicationOf(task);
  const isReversed = order(window.from, window.until, marginHours) === 'after';
  const isOutside =
    order(published, window.from, marginHours) === 'before' ||
    order(published, window.until, marginHours) === 'after';
  const span = `${window.from} to ${window.until}`;
  return [
    ...(isReversed
      ? [contradiction('window_reversed', `the window ${span} ends before it starts`)]
      : []),
    ...(isOutside
      ? [contradiction('outside_window', `the source is of ${published}, outside ${span}`)]
      : []),
  ];
}

// A cutoff is told loosely, so that only a source clear of it by the whole margin is new to the model.
function cutoffFindings(task: TimedTask, marginHours: number): TimeFinding[] {
  const published = publicationOf(task);
  if (task.cutoff === undefined || published === undefined) return [];
  const source = readMoment(published);
  const cutoff = readMoment(task.cutoff);
  if (source.start > widen(cutoff, marginHours).end) return [];
  const message = `the source is of ${published}, the cutoff ${task.cutoff}`;
  if (compareMoments(source, cutoff, marginHours) === 'before')
    return [contradiction('before_cutoff', message)];
  return [gap('consistent', 'near_cutoff', `${message}: too near to tell`)];
}

/** When the newest source came out, as claimed for the task or else for its sources. */
function publicationOf({ sourcePublishedAt, sources = [] }: TimedTask): string | undefined {
  return sourcePublishedAt ?? latest(sources);
}

function order(
  one: string | undefined,
  other: string | undefined,
  marginHours: number,
): MomentOrder | undefined {
  if (one === undefined || other === undefined) return undefined;
  return compareMoments(readMoment(one), readMoment(other), marginHours);
}

function latest(sources: readonly TimedSource[]): string | undefined {
  return sources
    .flatMap(({ publishedAt }) => publishedAt ?? [])
    .sort((one, other) => readMoment(one).end - readMoment(other).end || (one < other ? -1 : 1))
    .at(-1);
}
