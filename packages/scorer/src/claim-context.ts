import type { Claim, Span, Vocabulary } from '@tenacious-bench/schema';
import { findSentences, type MessageZones, normalize, type Quantity } from '@tenacious-bench/text';
import type { Situation } from './situation.ts';

/** A quantity together with the sentence that says it. */
export type ClaimContext = {
  readonly quantity: Quantity;
  /** The sentence, normalised. */
  readonly sentence: string;
  /** What of the sentence stands before the quantity, normalised. */
  readonly before: string;
  readonly vocabulary: Vocabulary;
  readonly situation: Situation;
};

/** A sentence of a message with its normalised words. */
export type Sentence = { readonly span: Span; readonly words: string };

/** Finds the sentences of a message and normalises each once, however many quantities it holds. */
export function readSentences(text: string): Sentence[] {
  return findSentences(text).map((span) => ({
    span,
    words: normalize(text.slice(span.start, span.end)).text,
  }));
}

/** Reads the sentence around a quantity. */
export function contextOf(
  quantity: Quantity,
  text: string,
  sentences: readonly Sentence[],
  { vocabulary, situation }: Pick<ClaimContext, 'vocabulary' | 'situation'>,
): ClaimContext {
  const { start } = quantity.span;
  const around = sentences.find(({ span }) => span.start <= start && start < span.end);
  const before = normalize(text.slice(around?.span.start ?? start, start)).text;
  return { quantity, sentence: around?.words ?? quantity.quote, before, vocabulary, situation };
}

/** Whether one of the cues stands in a normalised text as whole words. */
export function hasCue(text: string, cues: readonly string[]): boolean {
  return cues.some((cue) => cuePosition(text, cue) !== -1);
}

/** Where a cue stands in a normalised text, or -1. */
export function cuePosition(text: string, cue: string): number {
  for (let at = text.indexOf(cue); at !== -1; at = text.indexOf(cue, at + 1)) {
    if (!isWordCharacterAt(text, at - 1) && !isWordCharacterAt(text, at + cue.length)) return at;
  }
  return -1;
}

/** How the claim is made: asserted, asked, on a condition, hedged, or in somebody else's words. */
export function modalityOf(
  { sentence }: ClaimContext,
  { blocks }: MessageZones,
  span: Span,
): Claim['modality'] {
  const isQuoted = blocks.some(
    (zone) =>
      zone.zone === 'quoted_reply' && zone.span.start <= span.start && span.end <= zone.span.end,
  );
  if (isQuoted) return 'quoted';
  if (/\?["')\s]*$/.test(sentence)) return 'asked';
  if (hasCue(sentence, ['if', 'whether', 'should', 'unless'])) return 'conditional';
  return hasCue(sentence, ['may', 'might', 'perhaps', 'maybe', 'possibly', 'seems'])
    ? 'hedged'
    : 'asserted';
}

const negations = [
  'not',
  'no',
  'never',
  'cannot',
  "can't",
  "don't",
  "doesn't",
  "won't",
  'without',
  'nor',
];

/** Whether the clause that leads up to the quantity denies it. */
export function polarityOf({ before }: ClaimContext): Claim['polarity'] {
  const clause = before.split(/[,;:]|\bbut\b/).at(-1) ?? before;
  return hasCue(clause, negations) ? 'negated' : 'affirmed';
}

function isWordCharacterAt(text: string, index: number): boolean {
  const character = text[index];
  return character !== undefined && /[\p{L}\p{N}]/u.test(character);
}
