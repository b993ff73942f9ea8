import type { Issue } from '@tenacious-bench/schema';
import { type HeadedLines, type NumberedLine, splitAtHeadings } from './numbered-lines.ts';

/** The three parts of the text below the fields, in the order in which they are written. */
const sectionTitles = ['Why', 'Must fail', 'Must pass'] as const;
type SectionTitle = (typeof sectionTitles)[number];

/** Finds the sections of the text; what is missing, there twice or in no section is an issue. */
export function authoredSections(
  lines: readonly NumberedLine[],
  issues: Issue[],
): ReadonlyMap<SectionTitle, HeadedLines> {
  const { before, parts } = splitAtHeadings(lines, '##');
  const stray = before.find(({ text }) => text.trim() !== '');
  if (stray !== undefined)
    issues.push(issueAt(stray.number, 'misplaced_text', 'this text stands in no section'));
  const found = new Map<SectionTitle, HeadedLines>();
  for (const part of parts) {
    const title = sectionTitles.find((known) => known === part.title);
    if (title === undefined) issues.push(issueAt(part.line, 'unknown_section', known));
    else if (found.has(title))
      issues.push(issueAt(part.line, 'duplicate_section', 'this section is there twice'));
    else found.set(title, part);
  }
  const end = lines.at(-1)?.number ?? 1;
  for (const title of sectionTitles.filter((title) => !found.has(title)))
    issues.push(issueAt(end, 'missing_section', `there is no section "## ${title}"`));
  return found;
}

const known = `this section is unknown: there are ${sectionTitles.join(', ')}`;

function issueAt(line: number, code: string, message: string): Issue {
  return { code, path: '', message, line };
}
