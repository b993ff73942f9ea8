import type { Issue } from '@tenacious-bench/schema';
import { type FencedWords, readFencedMessage } from './fenced-message.ts';
import { closes, type HeadedLines, type NumberedLine, openedFence } from './numbered-lines.ts';

/** The two parts of a message in an authored task: what is said about it, and its words. */
export type CaseLines = { readonly head: readonly NumberedLine[]; readonly words: FencedWords };

/** Finds both parts below a heading; a message without a closed block is an issue. */
export function caseLines({ lines, line }: HeadedLines, issues: Issue[]): CaseLines | undefined {
  const start = lines.findIndex((one) => openedFence(one) !== undefined);
  const opening = lines[start];
  const fence = opening && openedFence(opening);
  if (opening === undefined || fence === undefined) {
    const message = 'expected the message in a fenced block: ``` above and below it';
    issues.push({ code: 'no_message', path: '', message, line });
    return undefined;
  }
  const end = lines.findIndex((one, index) => index > start && closes(one, fence));
  if (end < 0) {
    const message = `the block that opens here is never closed: write ${fence} below it`;
    issues.push({ code: 'open_block', path: '', message, line: opening.number });
    return undefined;
  }
  noteMisplaced(lines.slice(end + 1), issues);
  const content = lines.slice(start + 1, end).map(({ text }) => text);
  return { head: lines.slice(0, start), words: readFencedMessage(content.join('\n')) };
}

/** Text that belongs to no message would be lost in silence. */
export function noteMisplaced(lines: readonly NumberedLine[], issues: Issue[]): void {
  const first = lines.find(({ text }) => text.trim() !== '');
  if (first === undefined) return;
  const message = first.text.startsWith('#')
    ? 'this heading has no place here: a message begins with "### …"'
    : 'this text belongs to no message: begin one with "### …", or put it into <!-- -->';
  issues.push({ code: 'misplaced_text', path: '', message, line: first.number });
}

/** The lines with notes of the author emptied: `<!-- … -->`, which no reader of the rendered page sees. */
export function withoutComments(lines: readonly NumberedLine[]): NumberedLine[] {
  let fence: string | undefined;
  let isInside = false;
  return lines.map((line) => {
    if (fence !== undefined) {
      if (closes(line, fence)) fence = undefined;
      return line;
    }
    if (!isInside) fence = openedFence(line);
    const isComment = isInside || line.text.startsWith('<!--');
    if (isComment) isInside = !line.text.includes('-->');
    return isComment ? { ...line, text: '' } : line;
  });
}
