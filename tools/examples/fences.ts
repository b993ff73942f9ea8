import type { Example } from './compile-example.ts';

/** The ts blocks among some lines of Markdown, each with the place it stands at. */
export function readFences(
  lines: readonly string[],
  { file, firstLine }: { file: string; firstLine: number },
): Example[] {
  const found: Example[] = [];
  let open: { language: string; start: number } | undefined;
  lines.forEach((line, index) => {
    const fence = /^\s*```\s*(\w*)/.exec(line);
    if (!fence) return;
    if (!open) {
      open = { language: fence[1] ?? '', start: index + 1 };
      return;
    }
    const code = lines.slice(open.start, index).join('\n');
    if (open.language === 'ts') found.push({ code, file, line: firstLine + open.start });
    open = undefined;
  });
  return found;
}
