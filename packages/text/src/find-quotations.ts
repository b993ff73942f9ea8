import { type Span, trimmedSpan } from './span.ts';
import { isWordCharacter } from './word-character.ts';

type QuotePair = { readonly open: string; readonly close: string };

const PAIRS: readonly QuotePair[] = [
  { open: '"', close: '"' },
  { open: "'", close: "'" },
  { open: '“', close: '”' },
  { open: '‘', close: '’' },
  { open: '„', close: '“”' },
  { open: '‚', close: '‘’' },
  { open: '”', close: '”' },
  { open: '«', close: '»' },
  { open: '»', close: '«' },
  { open: '‹', close: '›' },
  { open: '›', close: '‹' },
  { open: '「', close: '」' },
  { open: '『', close: '』' },
  { open: '＂', close: '＂' },
];

const QUOTE = /["'“”„‘’‚«»‹›「」『』＂]/g;
const PARAGRAPH_BREAK = /\n[^\S\n]*\n/;
const SINGLE = /['’‘‚]/;
/** French puts spaces inside these. */
const GUILLEMET = /[«»‹›]/;
const CORNER = /[「」『』]/;
const ELISION = /^['’](?:tis|twas|em|til|cause|bout|n|\d0s|\d)/i;

/**
 * Finds what stands between matching quotation marks, without the marks. Marks pair within one
 * paragraph only, so an unmatched one quotes nothing, and an apostrophe opens nothing. Of nested
 * quotations the outermost counts.
 */
export function findQuotations(text: string): readonly Span[] {
  const found: Span[] = [];
  const open = new Map<QuotePair, number>();
  let previous = 0;
  QUOTE.lastIndex = 0;
  for (let match = QUOTE.exec(text); match; match = QUOTE.exec(text)) {
    const { 0: mark, index } = match;
    if (open.size > 0 && PARAGRAPH_BREAK.test(text.slice(previous, index))) open.clear();
    visitMark(text, mark, index, open, found);
    previous = index;
  }
  return outermost(found);
}

function visitMark(
  text: string,
  mark: string,
  index: number,
  open: Map<QuotePair, number>,
  found: Span[],
): void {
  const pair = closablePair(text, mark, index, open);
  if (pair !== undefined) {
    const quoted = trimmedSpan(text, (open.get(pair) as number) + 1, index);
    if (quoted.start < quoted.end) found.push(quoted);
    open.delete(pair);
  } else if (canOpen(text, mark, index)) {
    for (const candidate of PAIRS) if (candidate.open === mark) open.set(candidate, index);
  }
}

function closablePair(
  text: string,
  mark: string,
  index: number,
  open: ReadonlyMap<QuotePair, number>,
): QuotePair | undefined {
  if (open.size === 0 || !canClose(text, mark, index)) return undefined;
  return PAIRS.find((pair) => pair.close.includes(mark) && open.has(pair));
}

function canOpen(text: string, mark: string, index: number): boolean {
  if (CORNER.test(mark)) return true;
  const hasSpaceInside = !/\S/.test(text.charAt(index + 1));
  if (isWordAt(text, index - 1) || (hasSpaceInside && !GUILLEMET.test(mark))) return false;
  return !SINGLE.test(mark) || !ELISION.test(text.slice(index, index + 6));
}

/** A single mark before a letter is an apostrophe. */
function canClose(text: string, mark: string, index: number): boolean {
  if (CORNER.test(mark) || GUILLEMET.test(mark)) return true;
  if (!/\S/.test(text.charAt(index - 1))) return false;
  return !SINGLE.test(mark) || !isWordAt(text, index + 1);
}

function isWordAt(text: string, index: number): boolean {
  return index >= 0 && index < text.length && isWordCharacter(text.charCodeAt(index));
}

function outermost(spans: readonly Span[]): readonly Span[] {
  const kept: Span[] = [];
  for (const span of spans.toSorted((one, other) => one.start - other.start)) {
    if (span.start >= (kept.at(-1)?.end ?? 0)) kept.push(span);
  }
  return kept;
}
