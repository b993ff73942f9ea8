import type { Rule, Span, Suggestion, Zone } from '@tenacious-bench/schema';
import type { Reading } from './reading.ts';
import { bodySentences, sentenceRemoval } from './suggest-sentences.ts';

type Limit = { readonly maximum: number; readonly zones: readonly Zone[] };
type LimitRule = Extract<Rule, { kind: 'limit' }>;

// A subject must not end in a word that waits for another.
const dangling =
  /[\s,;:–—-]+(?:a|an|the|and|or|but|of|for|to|in|on|at|by|with|from|about|as|is|are|your|our|my|their|its|this|that|re)$/i;

/**
 * What to take out of a text that is too long: the end of a subject, or whole sentences from the end of the body that
 * neither ask nor carry the only reference to a fact. Nothing where that is not enough.
 */
export function suggestShorter(
  measure: LimitRule['measure'],
  reading: Reading,
  units: readonly Span[],
  { maximum, zones }: Limit,
): Suggestion | undefined {
  // A text that is many times too long needs another draft, and a search for cuts in it costs too much.
  if (measure === 'asks' || units.length > 3 * maximum + 100) return undefined;
  if (zones.every((zone) => zone === 'subject')) return shorterSubject(reading, units, maximum);
  return zones.includes('body') ? shorterBody(reading, units, maximum) : undefined;
}

function shorterSubject(
  { text, message, claims, quantities }: Reading,
  units: readonly Span[],
  maximum: number,
): Suggestion | undefined {
  const end = message.subject?.trimEnd().length ?? 0;
  const first = units[maximum];
  if (first === undefined || first.start >= end) return undefined;
  const supported = claims.filter(({ status }) => status === 'supported');
  const kept = [...supported, ...quantities].map(({ span }) => span);
  let cut = wordEnd(text, first.start);
  for (let next = -1; next !== cut; ) {
    next = cut;
    // A figure that is cut in half would be another figure.
    const split = kept.find((span) => span.start < cut && cut < span.end && span.end <= end);
    cut = split === undefined ? cut : split.start;
    cut = text
      .slice(0, cut)
      .trimEnd()
      .replace(/[,;:–—-]+$/, '')
      .replace(dangling, '').length;
  }
  return cut < maximum / 3 ? undefined : { span: { start: cut, end }, replacement: '' };
}

/** The end of the last whole word before a place. */
function wordEnd(text: string, place: number): number {
  const before = text.slice(0, place);
  const isBetween = /\s$/.test(before) || /^\s/.test(text.slice(place));
  return isBetween ? before.trimEnd().length : before.replace(/\S+$/, '').trimEnd().length;
}

function shorterBody(
  reading: Reading,
  units: readonly Span[],
  maximum: number,
): Suggestion | undefined {
  const [, ...later] = bodySentences(reading);
  const gone: Span[] = [];
  let left = units.length;
  for (const { span, isAsk } of later.toReversed()) {
    if (left <= maximum) break;
    if (isAsk || isNeeded(span, gone, reading)) continue;
    gone.unshift(span);
    left -= units.filter(({ start, end }) => span.start <= start && end <= span.end).length;
  }
  return left <= maximum ? withoutSentences(reading.text, gone) : undefined;
}

/** Whether a fact is named in this sentence and nowhere else that stays. */
function isNeeded(sentence: Span, gone: readonly Span[], { claims }: Reading): boolean {
  const isIn = (inner: Span, outer: Span) => outer.start < inner.end && inner.start < outer.end;
  const supported = claims.filter(({ status }) => status === 'supported');
  const stays = supported.filter(({ span }) => ![sentence, ...gone].some((out) => isIn(span, out)));
  const named = new Set(stays.map(({ fact }) => fact));
  return supported.some(({ span, fact }) => isIn(span, sentence) && !named.has(fact));
}

function withoutSentences(text: string, gone: readonly Span[]): Suggestion | undefined {
  const cuts = neighboursJoined(text, gone).map((run) => sentenceRemoval(text, run));
  const [first, last] = [cuts[0], cuts.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  let replacement = '';
  let done = first.start;
  for (const { start, end } of cuts) {
    replacement += text.slice(done, start);
    done = end;
  }
  return { span: { start: first.start, end: last.end }, replacement };
}

// A paragraph is empty only when all of its sentences have gone.
function neighboursJoined(text: string, sentences: readonly Span[]): Span[] {
  const runs: Span[] = [];
  for (const { start, end } of sentences) {
    const last = runs.at(-1);
    const isNext = last !== undefined && text.slice(last.end, start).trim() === '';
    if (isNext) runs[runs.length - 1] = { start: last.start, end };
    else runs.push({ start, end });
  }
  return runs;
}
