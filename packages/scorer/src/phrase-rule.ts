import type { Rule, Span, Zone } from '@tenacious-bench/schema';
import { normalize } from '@tenacious-bench/text';
import { atomsOf } from './atoms.ts';
import type { Hit } from './compiled-rule.ts';
import { isInZones } from './is-in-zones.ts';
import { phraseWords } from './phrase-index.ts';
import type { Reading } from './reading.ts';

type PhraseRule = Extract<Rule, { kind: 'phrase' }>;

const ownWords: readonly Zone[] = ['subject', 'greeting', 'body', 'quotation', 'signature'];

/** Makes the check of a rule's phrases, which the reading has already found. */
export function compilePhraseRule(rule: PhraseRule): (reading: Reading) => Hit[] {
  for (const phrase of [...rule.phrases, ...(rule.exceptions ?? [])]) phraseWords(phrase);
  return (reading) => {
    const own = reading.phrases.filter(({ key }) => key.rule === rule.id);
    const innocent = own.filter(({ key }) => key.isException);
    const guilty = own.filter(
      (match) => !match.key.isException && !innocent.some((around) => contains(around, match)),
    );
    return withoutOverlaps(guilty)
      .map((match) => reading.normalized.toOriginal(match.start, match.end))
      .filter((span) => isWritten(rule, reading, span))
      .map((span) => ({ span, message: `${rule.title}: ${rule.because}` }));
  };
}

// One place is one finding, and the evidence is the longest phrase that begins there.
function withoutOverlaps<Match extends Span>(matches: readonly Match[]): Match[] {
  const kept: Match[] = [];
  for (const match of matches.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1);
    if (last === undefined || match.start >= last.end) kept.push(match);
  }
  return kept;
}

function isWritten({ zones, position }: PhraseRule, reading: Reading, span: Span): boolean {
  if (!isInZones(reading.zones, span, zones ?? ownWords)) return false;
  if (position === 'start' && !startsZone(reading, span)) return false;
  return !isQuotedFromThread(reading, span);
}

function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

function startsZone({ zones, text }: Reading, { start }: Span): boolean {
  return zones.blocks.some(
    ({ span }) => span.start <= start && text.slice(span.start, start).trim() === '',
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
  return atomsOf(normalize(text).text)
    .map((atom) => atom.text)
    .join(' ');
}
