import type { Issue } from '@tenacious-bench/schema';
import { printable } from '@tenacious-bench/scorer';

/** Issues as lines for a terminal, at most twenty. */
export function issueLines(issues: readonly Issue[]): string[] {
  return issues.slice(0, 20).map(issueLine);
}

/** An issue as a line for a terminal: the field and what is wrong with it. */
export function issueLine({ path, message }: Issue): string {
  return printable(path === '' ? message : `${path}: ${message}`);
}
