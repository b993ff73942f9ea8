import { type EditedText, replaceWithEdits } from './edited-text.ts';

const MARK_OR_BREAK = /\*+|_+|~+|`+|\n[ \t\r]*\n/g;
const MARK = /\*+|_+|~+|`+/g;
const LONGEST_MARK = 3;

type Mark = { readonly text: string; readonly before: string; readonly after: string };

/**
 * Removes Markdown emphasis marks that come in pairs within a paragraph. Lone asterisks, `5*3*2`,
 * `snake_case` and bullets keep theirs.
 */
export function dropEmphasis(text: string): EditedText {
  const paired = pairedMarks(text);
  if (paired.size === 0) return { text, edits: [] };
  return replaceWithEdits(text, MARK, (mark, start) => (paired.has(start) ? '' : mark));
}

function pairedMarks(text: string): ReadonlySet<number> {
  const paired = new Set<number>();
  const open = new Map<string, number>();
  for (const match of text.matchAll(MARK_OR_BREAK)) {
    const mark = markAt(text, match[0], match.index);
    const opener = open.get(mark.text);
    if (mark.text.startsWith('\n')) open.clear();
    else if (opener !== undefined && canClose(mark)) {
      paired.add(opener).add(match.index);
      open.delete(mark.text);
    } else if (canOpen(mark)) open.set(mark.text, match.index);
  }
  return paired;
}

function markAt(text: string, mark: string, start: number): Mark {
  return { text: mark, before: text.charAt(start - 1), after: text.charAt(start + mark.length) };
}

function canOpen({ text, before, after }: Mark): boolean {
  if (text.length > LONGEST_MARK || !/\S/.test(after)) return false;
  if (/\d/.test(before) && /\d/.test(after)) return false;
  return !text.startsWith('_') || !/[\p{L}\p{N}]/u.test(before);
}

function canClose({ text, before, after }: Mark): boolean {
  if (!/\S/.test(before)) return false;
  return !text.startsWith('_') || !/[\p{L}\p{N}]/u.test(after);
}
