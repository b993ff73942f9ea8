import { compareMoments, type Moment, overlap, readMoment, widen } from './moment.ts';
import { contradiction, gap, type TimeFinding } from './time-finding.ts';
import type { DatedIdentifier, TimedTask } from './timed-task.ts';

/** Whether somebody else's date for the newest source agrees with the one that the task claims. */
export function datedIdentifiers(task: TimedTask, marginHours: number): TimeFinding[] {
  const readings = (task.identifiers ?? []).map((identifier) =>
    compareIdentifier(identifier, task, marginHours),
  );
  const findings = readings.flatMap(({ finding }) => finding ?? []);
  if (readings.some(({ agrees }) => agrees)) return findings;
  const message = 'no identifier that others dated agrees with sourcePublishedAt';
  return [...findings, gap('corroborated', 'missing_identifier', message)];
}

type Reading = { readonly agrees: boolean; readonly finding?: TimeFinding };

/** What an identifier says of a publication: when it was, and between which moments it must have been. */
type Dating = { readonly at: Moment; readonly from: number; readonly until: number };

function compareIdentifier(
  identifier: DatedIdentifier,
  task: TimedTask,
  marginHours: number,
): Reading {
  const published = claimOf(identifier, task);
  if (published === undefined) return { agrees: false };
  const claimed = widen(readMoment(published), marginHours);
  const dating = datingOf(identifier);
  if (claimed.end < dating.from || claimed.start > dating.until) {
    const message = `source ${identifier.source} claims ${published}, its identifier (${identifier.kind}) says otherwise`;
    return { agrees: false, finding: contradiction('identifier_disagrees', message) };
  }
  // That something older is as old as it claims says nothing of what is new.
  const newest = readMoment(task.sourcePublishedAt ?? published);
  const isNewest = compareMoments(readMoment(published), newest, marginHours) !== 'before';
  return { agrees: isNewest && overlap(claimed, dating.at) };
}

function claimOf({ source }: DatedIdentifier, { sources = [], sourcePublishedAt }: TimedTask) {
  const cited = sources.find(({ id }) => id === source);
  return cited?.publishedAt ?? (cited && sources.length === 1 ? sourcePublishedAt : undefined);
}

function datingOf(identifier: DatedIdentifier): Dating {
  switch (identifier.kind) {
    case 'arxiv':
      return arxivDating(identifier.id);
    case 'cdx': {
      // What was captured was there: it cannot have come out later, and may have long before.
      const at = readMoment(captureInstant(identifier.timestamp));
      return { at, from: Number.NEGATIVE_INFINITY, until: at.end };
    }
    case 'npm':
    case 'git':
    case 'doi': {
      const at = readMoment(identifier.at);
      return { at, from: at.start, until: at.end };
    }
    default:
      return identifier satisfies never;
  }
}

// A paper that moderators held keeps the date of its submission, weeks before the month in its id. The id names the
// first version: a later one is later.
function arxivDating(id: string): Dating {
  const digits = /(?:^|\/)(\d{2})(\d{2})/.exec(id) ?? [];
  const year = Number(digits[1]) + (id.includes('/') && Number(digits[1]) >= 91 ? 1900 : 2000);
  const at = readMoment(`${year}-${digits[2]}`);
  const isLaterVersion = /v(?!1$)\d+$/.test(id);
  return {
    at,
    from: widen(at, longestHoldHours).start,
    until: isLaterVersion ? Number.POSITIVE_INFINITY : at.end,
  };
}

const longestHoldHours = 60 * 24;

function captureInstant(timestamp: string): string {
  const [, year, month, day, hour, minute, second] =
    /^(\d{4})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})$/.exec(timestamp) ?? [];
  return `${year}-${month}-${day}T${hour}:${minute}:${second}Z`;
}
