/** Lays ids out in indented lines that a page can hold. */
export function wrapIds(ids: readonly string[], { width = 96 }: { width?: number } = {}): string[] {
  const lines: string[] = [];
  let line = '';
  for (const id of ids) {
    if (line !== '' && line.length + id.length + 1 > width - 4) {
      lines.push(line);
      line = '';
    }
    line = line === '' ? id : `${line} ${id}`;
  }
  return [...lines, line].filter((one) => one !== '').map((one) => `    ${one}`);
}
