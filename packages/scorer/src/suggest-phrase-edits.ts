import type { Rule, Span, Suggestion } from '@tenacious-bench/schema';
import type { Reading } from './reading.ts';
import { articleFor, suggestDeletion, suggestOpening } from './suggest-deletion.ts';
import { type BodySentence, bodySentences, sentenceRemoval } from './suggest-sentences.ts';

type PhraseRule = Extract<Rule, { kind: 'phrase' }>;
type Edit = { readonly suggestion?: Suggestion };
type Place = {
  readonly rule: PhraseRule;
  readonly reading: Reading;
  readonly span: Span;
  /** The phrase in the normalised text. */
  readonly written: string;
  readonly sentences: readonly BodySentence[];
};

// A phrase between one of these and a plain word describes that word, and the sentence stands without it.
const determiner =
  /(?:^|[^\p{L}\p{N}])(?:an?|the|our|your|my|their|his|her|its|this|these|that|those|some|any|no|every|each|few|several|many|with|of|from|by|two|three|four|five|six|seven|eight|nine|ten|\d+|\p{L}+['’]s)\s+$/iu;
const listedAdjective = new RegExp(`${determiner.source.slice(0, -1)}[\\p{L}-]+,\\s+$`, 'iu');
const plainWordAfter =
  /^ (?!(?:an?|the|and|or|but|nor|so|if|of|for|to|in|on|at|by|with|from|about|as|than|that|which|who|is|are|was|were|be|been|has|have|had|will|would|can|could|may|might|should|shall|must|do|does|did|not|never|it|we|you|they|i|he|she|our|your|my|their|its|this|these|here|there|now|today|tomorrow|soon|too|again|before|after|when|while|because|since|until|into|over|under|up|out|off|back|\p{L}+ly)(?![\p{L}\p{N}]))\p{L}/iu;
const adverbFirst =
  /^(?:just|again|(?!reply|family|supply|apply|assembly|only|early|rely|july|italy)\p{L}{3,}ly)\s+/iu;
const adverbLast =
  /\s+(?:again|(?!reply|family|supply|apply|assembly|only|early|rely|july|italy)\p{L}{3,}ly)$/iu;
const lightOpening = /^(?:(?:i|we|just|so|and|but|also|now|still|really|truly|do|to)\s+)*$/i;
const jointAfter =
  /^(?:[^\S\r\n]+(?:well|again|now|today))?(?=[^\S\r\n]*[,:;–—-]+[^\S\r\n]+[\p{L}\p{N}])/iu;

/** After so many findings of one rule a message needs a new draft and no edits. */
const mostEdits = 100;

/**
 * Makes the search for the smallest edit that takes a phrase out and leaves a sentence: another word where the rule has
 * one, else without the adverb that makes it a phrase, the adjective, the opening or the sentence. It finds nothing where
 * a rewrite is needed. Matches are places of the normalised text.
 */
export function phraseEdits(rule: PhraseRule, reading: Reading): (match: Span) => Edit {
  let sentences: readonly BodySentence[] | undefined;
  let left = mostEdits;
  return ({ start, end }) => {
    const span = reading.normalized.toOriginal(start, end);
    if (--left < 0 || !isOpenToEdits(reading, span)) return {};
    sentences ??= bodySentences(reading);
    const written = reading.normalized.text.slice(start, end);
    const suggestion = editOf({ rule, reading, span, written, sentences });
    return suggestion === undefined ? {} : { suggestion };
  };
}

function editOf(place: Place): Suggestion | undefined {
  if (place.rule.replacement !== undefined) return withReplacement(place.rule.replacement, place);
  if (place.rule.position === 'start') return withoutFirstWords(place);
  return (
    withoutAdverb(place) ??
    withoutAdjective(place) ??
    withoutOpening(place) ??
    withoutSentence(place)
  );
}

/** Within one part of the message's own words, holding neither a claim that counts as made nor half of a figure. */
function isOpenToEdits({ zones, claims, quantities }: Reading, span: Span): boolean {
  const isInside = zones.blocks.some((block) => contains(block.span, span));
  if (!isInside || zones.inlines.some((inline) => overlaps(inline.span, span))) return false;
  return !(
    claims.some((claim) => claim.status === 'supported' && isCutBy(claim.span, span)) ||
    quantities.some((figure) => isCutBy(figure.span, span) && !contains(span, figure.span))
  );
}

// A claim stays what it is without an adjective in its middle.
function isCutBy(stated: Span, span: Span): boolean {
  const isAround = stated.start < span.start && span.end < stated.end;
  return overlaps(stated, span) && !isAround;
}

function withReplacement(
  replacement: string,
  { rule, reading: { text }, span, written }: Place,
): Suggestion | undefined {
  const listed = rule.phrases.map((phrase) => phrase.replaceAll('~', '').toLowerCase());
  const plain = written.normalize('NFD').replaceAll(/\p{M}/gu, '');
  if (!listed.some((form) => [form, `${form}s`, `${form}es`].includes(plain))) return undefined;
  const first = text.charAt(span.start);
  const isCapital = first !== first.toLowerCase();
  const words = isCapital
    ? replacement.charAt(0).toUpperCase() + replacement.slice(1)
    : replacement;
  const article = /(?<![\p{L}\p{N}])(an?)(\s+)$/iu.exec(
    text.slice(Math.max(0, span.start - 20), span.start),
  );
  const [whole = '', found = '', space = ''] = article ?? [];
  const fitting = found === '' ? '' : articleFor(words, found);
  if (fitting === found) return { span, replacement: words };
  return {
    span: { start: span.start - whole.length, end: span.end },
    replacement: fitting + space + words,
  };
}

function withoutFirstWords({ reading, span }: Place): Suggestion | undefined {
  const block = reading.zones.blocks.find((one) => contains(one.span, span));
  const rest = reading.text.slice(span.end, block?.span.end);
  return /[\p{L}\p{N}]/u.test(rest) ? suggestOpening(reading.text, span) : undefined;
}

function withoutAdverb({ reading: { text }, span }: Place): Suggestion | undefined {
  const words = text.slice(span.start, span.end);
  const last = adverbLast.exec(words);
  if (last !== null)
    return suggestDeletion(text, { start: span.start + last.index, end: span.end });
  const [first = ''] = adverbFirst.exec(words) ?? [];
  if (first === '') return undefined;
  return suggestDeletion(text, { start: span.start, end: span.start + first.trimEnd().length });
}

function withoutAdjective({
  reading: { text },
  span: { start, end },
}: Place): Suggestion | undefined {
  const before = text.slice(Math.max(0, start - 60), start);
  const comma = text.startsWith(', ', end) ? 1 : 0;
  if (!plainWordAfter.test(text.slice(end + comma, end + comma + 60))) return undefined;
  if (determiner.test(before)) return suggestDeletion(text, { start, end: end + comma });
  if (comma === 1 || !listedAdjective.test(before)) return undefined;
  // `a patient, world-class team`: the comma stood between the two.
  return suggestDeletion(text, { start: text.lastIndexOf(',', start), end });
}

function withoutOpening({ reading: { text }, span, sentences }: Place): Suggestion | undefined {
  const around = sentences.find((sentence) => contains(sentence.span, span));
  if (around === undefined) return undefined;
  const { start } = around.span;
  const joint = jointAfter.exec(text.slice(span.end, span.end + 60));
  if (joint === null || !lightOpening.test(text.slice(start, span.start))) return undefined;
  return suggestOpening(text, { start, end: span.end + joint[0].length });
}

function withoutSentence({ reading, span, sentences }: Place): Suggestion | undefined {
  const around = sentences.find((sentence) => contains(sentence.span, span))?.span;
  if (around === undefined || sentences.length < 2) return undefined;
  const { text, quantities, claims } = reading;
  const rest = text.slice(around.start, span.start) + text.slice(span.end, around.end);
  if (rest.includes('?') || wordCount(rest) > wordCount(text.slice(span.start, span.end)))
    return undefined;
  const isTold =
    quantities.some((figure) => overlaps(figure.span, around)) ||
    claims.some((claim) => claim.status === 'supported' && overlaps(claim.span, around));
  return isTold ? undefined : { span: sentenceRemoval(text, around), replacement: '' };
}

function wordCount(text: string): number {
  return text.match(/[\p{L}\p{N}][^\s]*/gu)?.length ?? 0;
}

function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
