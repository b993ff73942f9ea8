import type { Issue } from '@tenacious-bench/schema';
import { printable } from '@tenacious-bench/scorer';

/** Issues as lines for a terminal: the field and what is wrong with it, at most twenty. */
export function issueLines(issues: readonly Issue[]): string[] {
  return issues
    .slice(0, 20)
    .map(({ path, message }) => printable(path === '' ? message : `${path}: ${message}`));
}
