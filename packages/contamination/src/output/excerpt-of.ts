/** A stretch of a text in UTF-16 offsets. */
export type Stretch = { readonly start: number; readonly end: number };

/** Words that match, words beside them, or so many characters that are left out. */
export type ExcerptPart =
  | { readonly kind: 'marked' | 'plain'; readonly text: string }
  | { readonly kind: 'elided'; readonly characters: number };

/** The marked stretches of a text with some context around each; of a text without marks, its beginning. */
export function excerptOf(
  text: string,
  stretches: readonly Stretch[],
  context: number,
): ExcerptPart[] {
  const marks = joined(text, stretches, 0);
  const shown =
    marks.length === 0
      ? [{ start: 0, end: context * 4 }]
      : marks.map(({ start, end }) => ({ start: start - context, end: end + context }));
  const parts: ExcerptPart[] = [];
  let at = 0;
  // What is left out has to be longer than the words that say so.
  for (const { start, end } of joined(text, shown, context)) {
    if (start > at) parts.push({ kind: 'elided', characters: start - at });
    parts.push(...partsWithin(text, { start, end }, marks));
    at = end;
  }
  return at === text.length ? parts : [...parts, { kind: 'elided', characters: text.length - at }];
}

/** Sorted and within the text; those with no more than a gap between them, or before the first or last, are one. */
function joined(text: string, stretches: readonly Stretch[], gap: number): Stretch[] {
  const sorted = stretches
    .map(({ start, end }) => ({
      start: start <= gap ? 0 : boundary(text, start),
      end: end >= text.length - gap ? text.length : boundary(text, end),
    }))
    .filter(({ start, end }) => start < end)
    .sort((one, other) => one.start - other.start || one.end - other.end);
  const found: Stretch[] = [];
  for (const { start, end } of sorted) {
    const last = found.at(-1);
    if (last === undefined || start > last.end + gap) found.push({ start, end });
    else found[found.length - 1] = { start: last.start, end: Math.max(last.end, end) };
  }
  return found;
}

function partsWithin(
  text: string,
  { start, end }: Stretch,
  marks: readonly Stretch[],
): ExcerptPart[] {
  const parts: ExcerptPart[] = [];
  let at = start;
  for (const mark of marks.filter((one) => one.start >= start && one.end <= end)) {
    if (mark.start > at) parts.push({ kind: 'plain', text: text.slice(at, mark.start) });
    parts.push({ kind: 'marked', text: text.slice(mark.start, mark.end) });
    at = mark.end;
  }
  return at === end ? parts : [...parts, { kind: 'plain', text: text.slice(at, end) }];
}

// Halves of a pair of surrogates would be shown as two strange characters.
function boundary(text: string, index: number): number {
  const isInside = index > 0 && (text.codePointAt(index - 1) ?? 0) > 0xffff;
  return isInside ? index - 1 : index;
}
