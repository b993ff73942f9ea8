import type { Span } from '@tenacious-bench/schema';
import { findSentences } from '@tenacious-bench/text';
import type { Reading } from './reading.ts';

/** A sentence of the body that could go, or must stay because it asks or closes what asks. */
export type BodySentence = { readonly span: Span; readonly isAsk: boolean };

/** The sentences of the body, without what of them belongs to the greeting or the signature. */
export function bodySentences({ text, zones }: Pick<Reading, 'text' | 'zones'>): BodySentence[] {
  const bodies = zones.blocks.filter(({ zone }) => zone === 'body');
  // Sentences are in order, and so are blocks.
  let from = 0;
  const spans = findSentences(text).flatMap((sentence) => {
    while (from < bodies.length && (bodies[from]?.span.end ?? 0) <= sentence.start) from++;
    let to = from;
    while (to < bodies.length && (bodies[to]?.span.start ?? 0) < sentence.end) to++;
    return bodies
      .slice(from, to)
      .map(({ span }) => ({
        start: Math.max(span.start, sentence.start),
        end: Math.min(span.end, sentence.end),
      }))
      .filter(({ start, end }) => start < end);
  });
  let asksBefore = false;
  return spans.map((span, index) => {
    const isNewParagraph = /\n\s*\n/.test(text.slice(spans[index - 1]?.end ?? 0, span.start));
    asksBefore = (asksBefore && !isNewParagraph) || text.slice(span.start, span.end).includes('?');
    return { span, isAsk: asksBefore };
  });
}

/** What to cut so that a sentence goes with the white space that belongs to it, and an empty paragraph with it. */
export function sentenceRemoval(text: string, { start, end }: Span): Span {
  const after = /^\s*/.exec(text.slice(end, end + 80))?.[0] ?? '';
  const before = /\s*$/.exec(text.slice(Math.max(0, start - 80), start))?.[0] ?? '';
  const opensParagraph = start === 0 || before.includes('\n');
  const endsParagraph = after.includes('\n') || end + after.length === text.length;
  if (opensParagraph && !endsParagraph) return { start, end: end + after.length };
  return { start: start - before.length, end };
}
