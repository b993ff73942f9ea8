import type { Span } from './span.ts';

/**
 * A text after replacements. `edits` holds four numbers per replacement that moved an offset:
 * start and end in the new text, then start and end in the old one, all in ascending order.
 * Everything between two edits is a copy, so most texts need a handful of numbers.
 */
export type EditedText = { readonly text: string; readonly edits: readonly number[] };

const FIELDS = 4;

/** Replaces every match of a global pattern without groups, remembering where each came from. */
export function replaceWithEdits(
  text: string,
  pattern: RegExp,
  replacement: (match: string, start: number) => string,
): EditedText {
  const edits: number[] = [];
  let moved = 0;
  const replaced = text.replace(pattern, (match: string, start: number) => {
    const result = replacement(match, start);
    moved += recordEdit(edits, start, match, result, moved);
    return result;
  });
  return { text: replaced, edits };
}

/** Adds an edit unless no offset moved, and returns by how much later offsets shift. */
export function recordEdit(
  edits: number[],
  oldStart: number,
  oldText: string,
  newText: string,
  moved: number,
): number {
  const isOneForOne = oldText.length === 1 && newText.length === 1;
  if (isOneForOne || oldText === newText) return 0;
  const newStart = oldStart + moved;
  edits.push(newStart, newStart + newText.length, oldStart, oldStart + oldText.length);
  return newText.length - oldText.length;
}

/** The old span that a non-empty span of the new text was made from. */
export function spanBeforeEdits(edits: readonly number[], { start, end }: Span): Span {
  return { start: startOfUnit(edits, start), end: endOfUnit(edits, end - 1) };
}

function startOfUnit(edits: readonly number[], index: number): number {
  const at = lastEditAtOrBefore(edits, index);
  if (at < 0) return index;
  const newEnd = edits[at + 1] as number;
  return index < newEnd ? (edits[at + 2] as number) : (edits[at + 3] as number) + index - newEnd;
}

function endOfUnit(edits: readonly number[], index: number): number {
  const at = lastEditAtOrBefore(edits, index);
  if (at < 0) return index + 1;
  const newEnd = edits[at + 1] as number;
  return (edits[at + 3] as number) + (index < newEnd ? 0 : index + 1 - newEnd);
}

function lastEditAtOrBefore(edits: readonly number[], index: number): number {
  let low = 0;
  let high = edits.length / FIELDS;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((edits[middle * FIELDS] as number) <= index) low = middle + 1;
    else high = middle;
  }
  return (low - 1) * FIELDS;
}
