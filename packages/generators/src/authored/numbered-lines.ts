/** One line of a file, counted from 1. */
export type NumberedLine = { readonly number: number; readonly text: string };

/** What stands below one heading. */
export type HeadedLines = {
  readonly title: string;
  readonly line: number;
  readonly lines: readonly NumberedLine[];
};

/** The lines of a text, whatever its line ends, without a byte order mark. */
export function numberedLines(text: string): NumberedLine[] {
  return text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .map((line, index) => ({ number: index + 1, text: line }));
}

/** Cuts lines at the headings of one level; a heading inside a fenced block is none. */
export function splitAtHeadings(
  lines: readonly NumberedLine[],
  marker: '##' | '###',
): { before: NumberedLine[]; parts: HeadedLines[] } {
  const before: NumberedLine[] = [];
  const parts: { title: string; line: number; lines: NumberedLine[] }[] = [];
  let fence: string | undefined;
  for (const line of lines) {
    if (fence === undefined && line.text.startsWith(`${marker} `))
      parts.push({ title: line.text.slice(marker.length).trim(), line: line.number, lines: [] });
    else (parts.at(-1)?.lines ?? before).push(line);
    fence = fence === undefined ? openedFence(line) : closes(line, fence) ? undefined : fence;
  }
  return { before, parts };
}

/** The marks that open a fenced block, where this line does. */
export function openedFence({ text }: NumberedLine): string | undefined {
  return /^(?:`{3,}(?!.*`)|~{3,})/.exec(text)?.[0];
}

/** Whether this line closes the block that those marks opened. */
export function closes({ text }: NumberedLine, fence: string): boolean {
  const marks = text.trimEnd();
  return marks.startsWith(fence) && marks === fence.charAt(0).repeat(marks.length);
}
