import { closes, type NumberedLine, openedFence } from './numbered-lines.ts';

// A line that would read as a heading or a fence is marked, and so is one that begins with the mark.
const marked = /^\\(?=[#`~\\])/;
const mistakable = /^(?=[#`~\\])/;

/** The text of the section that says what makes a task hard. */
export function readWhy(lines: readonly NumberedLine[]): string {
  let fence: string | undefined;
  return lines
    .map((line) => {
      const isInside = fence !== undefined;
      fence = fence === undefined ? openedFence(line) : closes(line, fence) ? undefined : fence;
      return isInside ? line.text : line.text.replace(marked, '');
    })
    .join('\n')
    .trim();
}

/** Writes what {@link readWhy} reads. */
export function writeWhy(why: string): string {
  return why
    .split('\n')
    .map((line) => line.replace(mistakable, '\\'))
    .join('\n');
}
