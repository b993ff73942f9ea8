import type { Span } from './span.ts';

const FENCE = /^[^\S\n]{0,3}(`{3,}|~{3,})(.*)$/gm;
const BACKTICKS_OR_BREAK = /`+|\n[^\S\n]*\n/g;

/** A fenced block: `start` and `end` hold its fences too. */
type FencedBlock = Span & { readonly content: Span };

type OpenFence = { readonly mark: string; readonly start: number; readonly contentStart: number };

/**
 * Finds code: fenced blocks and backtick spans, without the marks. A fence or backtick that is
 * never closed starts nothing.
 */
export function findCode(text: string): readonly Span[] {
  if (!text.includes('`') && !text.includes('~~~')) return [];
  const found: Span[] = [];
  let from = 0;
  for (const { start, end, content } of findFencedBlocks(text)) {
    addBacktickSpans(found, text, from, start);
    if (content.start < content.end) found.push(content);
    from = end;
  }
  addBacktickSpans(found, text, from, text.length);
  return found;
}

function findFencedBlocks(text: string): readonly FencedBlock[] {
  const blocks: FencedBlock[] = [];
  let open: OpenFence | undefined;
  for (const { 0: line, 1: mark = '', 2: info = '', index } of text.matchAll(FENCE)) {
    const end = index + line.length;
    if (open === undefined) open = { mark, start: index, contentStart: end + 1 };
    else if (mark.startsWith(open.mark) && info.trim() === '') {
      const content = { start: open.contentStart, end: index - 1 };
      blocks.push({ start: open.start, end, content });
      open = undefined;
    }
  }
  return blocks;
}

function addBacktickSpans(found: Span[], text: string, from: number, to: number): void {
  const open = new Map<string, number>();
  for (const { 0: mark, index } of text.slice(from, to).matchAll(BACKTICKS_OR_BREAK)) {
    const start = open.get(mark);
    if (start !== undefined) found.push({ start: from + start, end: from + index });
    if (start !== undefined || mark.startsWith('\n')) open.clear();
    else open.set(mark, index + mark.length);
  }
}
