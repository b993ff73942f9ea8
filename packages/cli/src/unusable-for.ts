import type { Issue } from '@tenacious-bench/schema';
import { alikeLines } from './alike-lines.ts';
import { issueLine } from './issue-lines.ts';
import { UnusableInput } from './world.ts';

/** Why something cannot be used: in one line where there is one reason. */
export function unusableFor(what: string, issues: readonly Issue[]): UnusableInput {
  const lines = alikeLines(issues, issueLine);
  const [only] = lines;
  return lines.length === 1
    ? new UnusableInput(`${what}: ${only}`)
    : new UnusableInput(what, { details: lines });
}
