import { type Span, trimmedSpan } from './span.ts';

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

const QUOTE_OR_BREAK = /["'“”„‘’‚«»‹›「」『』＂]|\n[^\S\n]*\n/g;
const SINGLE = /['’‘‚]/;
/** French puts spaces inside these. */
const GUILLEMET = /[«»‹›]/;
const CORNER = /[「」『』]/;
const WORD = /[\p{L}\p{N}]/u;
const ELISION = /^['’](?:tis|twas|em|til|cause|bout|n|\d0s|\d)/i;

/**
 * Finds what stands between matching quotation marks, without the marks. Marks pair within one
 * paragraph only, so an unmatched one quotes nothing, and an apostrophe opens nothing. Of nested
 * quotations the outermost counts.
 */
export function findQuotations(text: string): readonly Span[] {
  const found: Span[] = [];
  const open = new Map<QuotePair, number>();
  QUOTE_OR_BREAK.lastIndex = 0;
  for (let match = QUOTE_OR_BREAK.exec(text); match; match = QUOTE_OR_BREAK.exec(text)) {
    if (match[0].startsWith('\n')) open.clear();
    else visitMark(text, match[0], match.index, open, found);
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
  if (WORD.test(text.charAt(index - 1)) || (hasSpaceInside && !GUILLEMET.test(mark))) return false;
  return !SINGLE.test(mark) || !ELISION.test(text.slice(index, index + 6));
}

/** A single mark before a letter is an apostrophe. */
function canClose(text: string, mark: string, index: number): boolean {
  if (CORNER.test(mark) || GUILLEMET.test(mark)) return true;
  if (!/\S/.test(text.charAt(index - 1))) return false;
  return !SINGLE.test(mark) || !WORD.test(text.charAt(index + 1));
}

function outermost(spans: readonly Span[]): readonly Span[] {
  const kept: Span[] = [];
  for (const span of spans.toSorted((one, other) => one.start - other.start)) {
    if (span.start >= (kept.at(-1)?.end ?? 0)) kept.push(span);
  }
  return kept;
}
