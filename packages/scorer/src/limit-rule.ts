import type { Rule, Span, Zone } from '@tenacious-bench/schema';
import { countWords, findSentences, findWords, type MessageZones } from '@tenacious-bench/text';
import type { Hit } from './compiled-rule.ts';
import { compileAsks } from './find-asks.ts';
import { zoneCheck } from './is-in-zones.ts';
import { longMeetings } from './meeting-length.ts';
import type { Reading } from './reading.ts';
import { suggestShorter } from './suggest-shorter.ts';

type LimitRule = Extract<Rule, { kind: 'limit' }>;

const bodyZones: readonly Zone[] = ['greeting', 'body', 'quotation', 'link', 'code', 'signature'];

/** Makes the check of a length: too much is shown from the first unit over the limit to the last one. */
export function compileLimitRule(rule: LimitRule): (reading: Reading) => Hit[] {
  const { measure, maximum = Number.POSITIVE_INFINITY, minimum = 0, zones = bodyZones } = rule;
  if (measure === 'meeting_minutes') return meetingCheck(rule, maximum);
  const unitsOf = unitFinder(measure);
  return (reading) => {
    if (minimum === 0 && mostUnits(measure, reading, zones) <= maximum) return [];
    const all = unitsOf(reading);
    if (minimum === 0 && all.length <= maximum) return [];
    const units = all.filter(zoneCheck(reading.zones, zones));
    if (units.length > maximum) return [tooMuch(rule, units, reading)];
    if (units.length >= minimum) return [];
    const span = { start: 0, end: 0 };
    return [{ span, message: `${units.length} ${measure}, at least ${minimum}: ${rule.because}` }];
  };
}

/** How many there can be at most: nearly all texts are short enough before anything in them is placed. */
function mostUnits(
  measure: LimitRule['measure'],
  { text, zones: { blocks } }: Reading,
  wanted: readonly Zone[],
): number {
  if (measure === 'asks') return Number.POSITIVE_INFINITY;
  // Every unit takes a character at least.
  const sizeOf = ({ start, end }: Span) =>
    measure === 'words' ? countWords(text.slice(start, end)) : end - start;
  return blocks
    .filter(({ zone }) => wanted.includes(zone))
    .reduce((size, { span }) => size + sizeOf(span), 0);
}

// Which of two asks is the one too many is for the writer to say, so all of them are shown.
function tooMuch(rule: LimitRule, units: readonly Span[], reading: Reading): Hit {
  const { measure, maximum = 0, zones = bodyZones, because } = rule;
  const first = units[measure === 'asks' ? 0 : maximum]?.start ?? 0;
  const span = { start: first, end: units.at(-1)?.end ?? first };
  const message = `${units.length} ${measure}, at most ${maximum}: ${because}`;
  const suggestion = suggestShorter(measure, reading, units, { maximum, zones });
  return { span, message, ...(suggestion !== undefined && { suggestion }) };
}

function meetingCheck({ because }: LimitRule, maximum: number): (reading: Reading) => Hit[] {
  return (reading) =>
    longMeetings(reading, maximum).map((span) => ({
      span,
      message: `longer than ${maximum} minutes: ${because}`,
    }));
}

function unitFinder(
  measure: Exclude<LimitRule['measure'], 'meeting_minutes'>,
): (reading: Reading) => readonly Span[] {
  switch (measure) {
    case 'words':
      return ({ text, zones }) => withoutParts(findWords(text), zones.inlines);
    case 'sentences':
      return ({ text }) => findSentences(text);
    case 'asks':
      return compileAsks();
    case 'characters':
      return ({ text }) => characters(text);
    default:
      return measure satisfies never;
  }
}

// An address is one word, however many names and slashes it has.
function withoutParts(words: readonly Span[], inlines: MessageZones['inlines']): Span[] {
  const links = inlines.filter(({ zone }) => zone === 'link');
  let at = 0;
  return words.filter(({ start }) => {
    while (at < links.length && (links[at]?.span.end ?? 0) <= start) at++;
    const link = links[at]?.span;
    return link === undefined || start <= link.start;
  });
}

function characters(text: string): Span[] {
  let start = 0;
  return Array.from(text, (character) => {
    const span = { start, end: start + character.length };
    start = span.end;
    return span;
  });
}
