/** Paragraphs and tables, each as lines; empty ones are left out. */
export type MarkdownSection = readonly (readonly string[])[];

/** A table: a row of headings, then rows of cells that are safe already. */
export function markdownTable(
  headings: readonly string[],
  rows: readonly (readonly string[])[],
): string[] {
  if (rows.length === 0) return [];
  return [headings, headings.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`);
}

/** A table of at most so many rows, and how many there are besides. */
export function cappedTable(
  headings: readonly string[],
  cells: readonly (readonly string[])[],
  rows: number,
): MarkdownSection {
  const rest = cells.length - rows;
  return [
    markdownTable(headings, cells.slice(0, rows)),
    rest > 0 ? [`And ${rest} more: see the report itself.`] : [],
  ];
}
