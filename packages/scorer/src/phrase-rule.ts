import type { Rule, Span, Zone } from '@tenacious-bench/schema';
import { normalize } from '@tenacious-bench/text';
import type { Hit } from './compiled-rule.ts';
import { isInZones } from './is-in-zones.ts';
import type { Reading } from './reading.ts';

type PhraseRule = Extract<Rule, { kind: 'phrase' }>;

const ownWords: readonly Zone[] = ['subject', 'greeting', 'body', 'quotation', 'signature'];
const notAWord = '[^\\p{L}\\p{N}]';

/** Makes the search for a rule's phrases: whole words, any spacing or hyphenation, any disguise. */
export function compilePhraseRule(rule: PhraseRule): (reading: Reading) => Hit[] {
  const pattern = patternOf(rule.phrases, rule.gap ?? 0);
  const exceptions = rule.exceptions === undefined ? undefined : patternOf(rule.exceptions, 0);
  return (reading) => {
    const { text } = reading.normalized;
    const innocent = exceptions === undefined ? [] : matchesOf(exceptions, text);
    return [...matchesOf(pattern, text), ...taskMatches(rule, reading)]
      .filter((match) => !innocent.some((around) => contains(around, match)))
      .map((match) => reading.normalized.toOriginal(match.start, match.end))
      .filter((span) => isWritten(rule, reading, span))
      .map((span) => ({ span, message: `${rule.title}: ${rule.because}` }));
  };
}

function taskMatches({ taskPhrases }: PhraseRule, { situation, normalized }: Reading): Span[] {
  const { phrases = [] } = situation.restrictions;
  if (taskPhrases !== true || phrases.length === 0) return [];
  return matchesOf(patternOf(phrases, 0), normalized.text);
}

function isWritten({ zones, position }: PhraseRule, reading: Reading, span: Span): boolean {
  if (!isInZones(reading.zones, span, zones ?? ownWords)) return false;
  if (position === 'start' && !startsZone(reading, span)) return false;
  return !isQuotedFromThread(reading, span);
}

function patternOf(phrases: readonly string[], gap: number): RegExp {
  // Longest first: an alternation takes the first that fits, and evidence should be the whole phrase.
  const alternatives = phrases
    .map((phrase) => normalize(phrase).text)
    .sort((a, b) => b.length - a.length)
    .map((phrase) => phraseSource(phrase, gap));
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
}

function phraseSource(phrase: string, gap: number): string {
  const words = phrase.match(/[\p{L}\p{N}']+/gu) ?? [];
  if (words.length === 0)
    throw new RangeError(`phrase ${JSON.stringify(phrase)} has no word: it can never match`);
  const inserted = gap === 0 ? '' : `(?:${notAWord}{1,3}[\\p{L}\\p{N}']{1,30}){0,${gap}}`;
  return words.map(escapeWord).join(`${inserted}${notAWord}{0,3}`);
}

function escapeWord(word: string): string {
  return word.replaceAll("'", "'?");
}

function matchesOf(pattern: RegExp, text: string): Span[] {
  return [...text.matchAll(pattern)].map(({ index, 0: match }) => ({
    start: index,
    end: index + match.length,
  }));
}

function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

function startsZone({ zones, text }: Reading, { start }: Span): boolean {
  return zones.blocks.some(
    ({ span }) => text.slice(span.start, start).trim() === '' && span.start <= start,
  );
}

// Words that the recipient wrote are theirs to use; quoting them back is not the agent's phrase.
function isQuotedFromThread({ zones, text, situation }: Reading, span: Span): boolean {
  const quotation = zones.inlines.find(
    ({ zone, span: around }) => zone === 'quotation' && contains(around, span),
  );
  if (quotation === undefined) return false;
  const words = comparable(text.slice(quotation.span.start, quotation.span.end));
  return situation.thread.some(
    (turn) =>
      turn.kind === 'message' &&
      turn.from !== 'agent' &&
      comparable(turn.message.body).includes(words),
  );
}

function comparable(text: string): string {
  return (normalize(text).text.match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
}
