import type { Rule, Span, Zone } from '@tenacious-bench/schema';
import { normalize } from '@tenacious-bench/text';
import { atomsOf } from './atoms.ts';
import type { Hit } from './compiled-rule.ts';
import { zoneCheck } from './is-in-zones.ts';
import { isNameOf, isSenseOf, type OwnedText, recipientWords } from './phrase-facts.ts';
import type { PhraseMatch } from './phrase-index.ts';
import type { PhraseKey } from './policy-phrases.ts';
import type { Reading } from './reading.ts';
import { firstWhere } from './reading-index.ts';
import { phraseEdits } from './suggest-phrase-edits.ts';

type PhraseRule = Extract<Rule, { kind: 'phrase' }>;
type Match = PhraseMatch<PhraseKey>;

const ownWords: readonly Zone[] = ['subject', 'greeting', 'body', 'quotation', 'code', 'signature'];

/** What may stand before the first word of a subject: `Re: Quick question`. */
const subjectPrefix = /^(?:\s*(?:re|fwd?|aw|wg)\s*:)*[^\p{L}\p{N}]*$/iu;

/** Makes the check of a rule's phrases, which the reading has already found. */
export function compilePhraseRule(rule: PhraseRule): (reading: Reading) => Hit[] {
  return (reading) => {
    const own = reading.phrases.filter(({ key }) => key.rule === rule.id);
    const suspects = notExcused(own);
    if (suspects.length === 0) return [];
    const owned = recipientWords(reading.situation);
    const isOwn = writtenCheck(rule, reading);
    const edit = phraseEdits(rule, reading);
    return withoutOverlaps(
      suspects.filter((match) => isGuilty(rule, reading, match, { owned, isOwn })),
    ).map((match) => ({
      span: reading.normalized.toOriginal(match.start, match.end),
      message: `${rule.title}: ${rule.because}`,
      ...edit(match),
    }));
  };
}

// An exception excuses what it holds, and a phrase with words inside that begins or ends in it: a code base is no base.
function notExcused(matches: readonly Match[]): readonly Match[] {
  const excused = new Set<number>();
  for (const { key, start, end } of matches)
    if (key.isException) for (let index = start; index < end; index++) excused.add(index);
  return matches.filter(
    ({ key, start, end }) => !key.isException && !excused.has(start) && !excused.has(end - 1),
  );
}

function isGuilty(
  rule: PhraseRule,
  reading: Reading,
  match: Match,
  { owned, isOwn }: { owned: readonly OwnedText[]; isOwn: (span: Span) => boolean },
): boolean {
  const span = reading.normalized.toOriginal(match.start, match.end);
  if (!isOwn(span) || isArticle(reading.text, span, match.phrase)) return false;
  if (isNameOf(owned, reading.text, span)) return false;
  const written = reading.normalized.text.slice(match.start, match.end);
  const isHomonym = rule.homonyms?.some((word) => written === word || written === `${word}s`);
  return isHomonym !== true || !isSenseOf(owned, reading.text, span);
}

// `A player` with a capital in the phrase is the letter A: a player in the market is a player.
function isArticle(text: string, { start, end }: Span, phrase: string): boolean {
  if (!/^A\s/.test(phrase) || !/^a\s/i.test(text.slice(start, end))) return false;
  return (
    text.startsWith('a', start) ||
    /(?:^|[.!?:\n])\s*$/.test(text.slice(Math.max(0, start - 80), start))
  );
}

// One place is one finding, and the evidence is the longest phrase that begins there.
function withoutOverlaps(matches: readonly Match[]): Match[] {
  const kept: Match[] = [];
  for (const match of matches.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1);
    if (last === undefined || match.start >= last.end) kept.push(match);
  }
  return kept;
}

/** Makes the check whether a place is in the wanted zones and the agent's own wording. */
export function writtenCheck(
  { zones, position }: Pick<PhraseRule, 'zones' | 'position'>,
  reading: Reading,
): (span: Span) => boolean {
  const isWanted = zoneCheck(reading.zones, zones ?? ownWords);
  const isQuoted = threadQuotationCheck(reading);
  return (span) =>
    isWanted(span) && (position !== 'start' || startsZone(reading, span)) && !isQuoted(span);
}

function startsZone({ zones, text }: Reading, { start }: Span): boolean {
  return zones.blocks.some(
    ({ span }) => span.start <= start && subjectPrefix.test(text.slice(span.start, start)),
  );
}

// Words that the recipient wrote are theirs to use; quoting them back is not the agent's phrase.
function threadQuotationCheck({ zones, text, situation }: Reading): (span: Span) => boolean {
  const quotations = zones.inlines.filter(({ zone }) => zone === 'quotation');
  const spans = quotations.map(({ span }) => span);
  const bodies = situation.thread.flatMap((turn) =>
    turn.kind === 'message' && turn.from !== 'agent' ? [turn.message.body] : [],
  );
  let said: readonly string[] | undefined;
  return (span) => {
    // Quotations are in order and hold none of each other.
    const around = spans[firstWhere(spans.length, (at) => (spans[at]?.end ?? 0) >= span.end)];
    if (around === undefined || around.start > span.start) return false;
    said ??= bodies.map(comparable);
    const words = comparable(text.slice(around.start, around.end));
    return said.some((body) => body.includes(words));
  };
}

function comparable(text: string): string {
  return atomsOf(normalize(text).text)
    .map((atom) => atom.text)
    .join(' ');
}
