import { decodeEntities } from './decode-entities.ts';
import { dropEmphasis } from './drop-emphasis.ts';
import { dropInvisibles } from './drop-invisibles.ts';
import { type EditedText, spanBeforeEdits } from './edited-text.ts';
import { foldCase } from './fold-case.ts';
import { foldCompatibility } from './fold-compatibility.ts';
import { foldConfusables } from './fold-confusables.ts';
import { foldDiacritics } from './fold-diacritics.ts';
import { foldLeetspeak } from './fold-leetspeak.ts';
import { foldOrdinaryText } from './fold-ordinary-text.ts';
import { foldPunctuation } from './fold-punctuation.ts';
import type { Span } from './span.ts';

/** What {@link normalize} evens out. Compatibility forms (NFKC) always are. */
export type NormalizeOptions = {
  /** `Σ` and `ς` become `σ`, `ß` becomes `ss`, `İ` becomes `i`. @default true */
  readonly caseFold?: boolean;
  /** Look-alike letters and the digits of other scripts become ASCII. @default true */
  readonly confusables?: boolean;
  /** Smart quotes, dashes and odd spaces become ASCII. @default true */
  readonly punctuation?: boolean;
  /** Zero-width, bidirectional and other unseen characters are removed. @default true */
  readonly invisibles?: boolean;
  /** Latin letters lose their accents and strokes: `é`, `ø` become `e`, `o`. @default false */
  readonly diacritics?: boolean;
  /** Digits and signs inside a word become letters: `r0ck$tar`. @default false */
  readonly leetspeak?: boolean;
  /** `&amp;`, `&#8203;` and the like are decoded. @default false */
  readonly entities?: boolean;
  /** Paired Markdown marks `*`, `_`, `~~` and backticks are removed. @default false */
  readonly emphasis?: boolean;
};

/** A text made comparable, with the way back to the characters it came from. */
export type NormalizedText = {
  readonly text: string;
  readonly original: string;
  /** The smallest span of `original` that holds what the non-empty span of `text` was made from. */
  toOriginal(start: number, end: number): Span;
};

type Pass = (text: string) => EditedText;

const MAY_BE_EMPHASIS = /[*_~`]/;

/**
 * Makes a text comparable and keeps the way back to the original offsets.
 *
 * @example
 * ```ts
 * const disguised = normalize('Our bе\u200dnch is ﬁne…');
 * disguised.text // => 'our bench is fine...'
 * disguised.toOriginal(4, 9) // => { start: 4, end: 10 }
 * ```
 */
export function normalize(text: string, options: NormalizeOptions = {}): NormalizedText {
  const ordinary = normalizeOrdinary(text, options);
  const { text: normalized, maps } = ordinary ?? applyPasses(text, passesFor(options));
  return {
    text: normalized,
    original: text,
    toOriginal: (start, end) => originalSpan({ start, end }, normalized, text, maps),
  };
}

type Mapped = { readonly text: string; readonly maps: readonly (readonly number[])[] };

function normalizeOrdinary(
  text: string,
  {
    caseFold = true,
    punctuation = true,
    diacritics,
    leetspeak,
    entities,
    emphasis,
  }: NormalizeOptions,
): Mapped | undefined {
  if (!punctuation || diacritics || leetspeak) return undefined;
  if ((entities && text.includes('&')) || (emphasis && MAY_BE_EMPHASIS.test(text)))
    return undefined;
  const folded = foldOrdinaryText(text);
  if (folded === undefined) return undefined;
  return { text: caseFold ? folded.toLowerCase() : folded, maps: [] };
}

function applyPasses(text: string, passes: readonly Pass[]): Mapped {
  const maps: (readonly number[])[] = [];
  let current = text;
  for (const pass of passes) {
    const edited = pass(current);
    current = edited.text;
    if (edited.edits.length > 0) maps.push(edited.edits);
  }
  return { text: current, maps };
}

function passesFor({
  caseFold = true,
  confusables = true,
  punctuation = true,
  invisibles = true,
  diacritics = false,
  leetspeak = false,
  entities = false,
  emphasis = false,
}: NormalizeOptions): readonly Pass[] {
  const passes: (Pass | false)[] = [
    entities && decodeEntities,
    invisibles && dropInvisibles,
    emphasis && dropEmphasis,
    punctuation && withoutEdits(foldPunctuation),
    (text) => foldCompatibility(text, punctuation ? foldPunctuation : undefined),
    confusables && foldConfusables,
    diacritics && foldDiacritics,
    leetspeak && withoutEdits(foldLeetspeak),
    caseFold && foldCase,
  ];
  return passes.filter((pass) => pass !== false);
}

function withoutEdits(replace: (text: string) => string): Pass {
  return (text) => ({ text: replace(text), edits: [] });
}

function originalSpan(
  span: Span,
  normalized: string,
  original: string,
  maps: readonly (readonly number[])[],
): Span {
  assertSpanInside(span, normalized.length);
  const mapped = maps.reduceRight((current, edits) => spanBeforeEdits(edits, current), span);
  return {
    start: splitsPair(original, mapped.start) ? mapped.start - 1 : mapped.start,
    end: splitsPair(original, mapped.end) ? mapped.end + 1 : mapped.end,
  };
}

function assertSpanInside({ start, end }: Span, length: number): void {
  const isInside = Number.isInteger(start) && Number.isInteger(end) && start >= 0 && end <= length;
  if (isInside && start < end) return;
  throw new RangeError(
    `span ${start}..${end} is not a non-empty span of a text of ${length} code units, so it has no original`,
  );
}

function splitsPair(text: string, index: number): boolean {
  return (text.codePointAt(index - 1) ?? 0) > 0xffff;
}
