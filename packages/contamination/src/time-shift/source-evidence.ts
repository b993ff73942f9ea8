import { normalize } from '@tenacious-bench/text';
import { bytesDigest } from './bytes-digest.ts';
import { contradiction, gap, type TimeFinding } from './time-finding.ts';
import type { TimedSource } from './timed-task.ts';

// Every runtime has it, though neither the language nor the types of this package say so.
declare const TextDecoder: new () => { decode(bytes: Uint8Array): string };

/** Frozen bytes by digest: a `Map`, or anything that looks them up. */
export type Snapshots = { get(digest: string): Uint8Array | undefined };

/** Whether the sources are what the task says: the bytes of their digests, with the quoted words in them. */
export function sourceEvidence(
  sources: readonly TimedSource[],
  snapshots: Snapshots,
): TimeFinding[] {
  if (sources.length === 0)
    return [
      gap('consistent', 'missing_sources', 'no source is given, so its date is only claimed'),
    ];
  return sources.flatMap((source) => evidenceOf(source, snapshots));
}

function evidenceOf({ id, snapshot, quotes = [] }: TimedSource, snapshots: Snapshots) {
  if (snapshot === undefined)
    return [gap('consistent', 'missing_snapshot', `source ${id} names no snapshot`)];
  const bytes = snapshots.get(snapshot);
  if (bytes === undefined)
    return [gap('consistent', 'unread_snapshot', `the snapshot of source ${id} was not given`)];
  if (bytesDigest(bytes) !== snapshot) {
    const message = `the bytes given for source ${id} are not those of its digest`;
    return [contradiction('snapshot_mismatch', message)];
  }
  if (quotes.length === 0)
    return [gap('consistent', 'missing_quotes', `nothing is quoted from source ${id}`)];
  return absentQuotes(id, quotes, new TextDecoder().decode(bytes));
}

// Only places are named: the words of a quote may be those of a task that is held out.
function absentQuotes(id: string, quotes: readonly string[], page: string): TimeFinding[] {
  const readings = [bare(page), bare(page.replaceAll(/<[^<>]*>/g, ''))];
  return quotes.flatMap((quote, index) => {
    const words = bare(quote);
    if (words !== '' && readings.some((text) => text.includes(words))) return [];
    const message = `quote ${index + 1} is not in the snapshot of source ${id}`;
    return [contradiction('quote_absent', message)];
  });
}

// A page breaks its lines, types its quotation marks and writes its entities as it likes, and a tag may part two words.
function bare(text: string): string {
  return normalize(text, { entities: true }).text.replaceAll(/\s+/g, '');
}
