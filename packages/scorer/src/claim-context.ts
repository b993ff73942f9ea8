import type { Claim, Span, Vocabulary } from '@tenacious-bench/schema';
import { type MessageZones, normalize, type Quantity } from '@tenacious-bench/text';
import type { Clause } from './clauses.ts';
import type { Reading } from './reading.ts';
import { firstWhere, wordFrom } from './reading-index.ts';
import type { Situation } from './situation.ts';

type Unjudged = Omit<Reading, 'claims'>;

/** A quantity together with the sentence that says it. */
export type ClaimContext = {
  readonly quantity: Quantity;
  /** What of the sentence stands closely before the quantity, normalised. */
  readonly before: string;
  readonly vocabulary: Vocabulary;
  /** Index of its first word. */
  readonly at: number;
  /** The clause it stands in. */
  readonly clause: Clause | undefined;
  readonly reading: Unjudged;
  readonly situation: Situation;
};

/** So much before a quantity is looked at: more would make a text of figures cost its square. */
const nearby = 160;

/** Reads the sentence around a quantity. */
export function contextOf(quantity: Quantity, reading: Unjudged): ClaimContext {
  const { vocabulary, situation, words, text, index } = reading;
  const at = wordFrom(words, quantity.span.start);
  const clause = index.clauseOf[at];
  const [opening] = index.clausesIn.get(clause?.sentence ?? -1) ?? [];
  const opens = words[opening?.first ?? at]?.span.start ?? quantity.span.start;
  const from = Math.max(opens, quantity.span.start - nearby);
  const before = normalize(
    text.slice(Math.min(from, quantity.span.start), quantity.span.start),
  ).text;
  return { quantity, before, vocabulary, situation, at, clause, reading };
}

/** The clause that tells of a quantity: "in the closing days of September you became …" goes on in the next. */
export function toldClause({ clause, reading }: ClaimContext): Clause | undefined {
  if (clause === undefined || clause.verb !== -1) return clause;
  const next = reading.index.clauseOf[clause.end];
  return next?.sentence === clause.sentence ? next : clause;
}

/** Whether one of the cues stands in a normalised text as whole words. */
function hasCue(text: string, cues: readonly string[]): boolean {
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
  { clause }: ClaimContext,
  { blocks }: MessageZones,
  span: Span,
): Claim['modality'] {
  // Blocks are in order.
  const block = blocks[firstWhere(blocks.length, (at) => (blocks[at]?.span.end ?? 0) >= span.end)];
  if (block?.zone === 'quoted_reply' && block.span.start <= span.start) return 'quoted';
  return clause?.modality ?? 'asserted';
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
