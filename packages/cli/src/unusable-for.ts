import type { Issue } from '@tenacious-bench/schema';
import { alikeLines } from './alike-lines.ts';
import { issueLine } from './issue-lines.ts';
import { UnusableInput } from './world.ts';

/** Why something cannot be used: in one line where there is one reason. */
export function unusableFor(what: string, issues: readonly Issue[]): UnusableInput {
  // What is another kind of document lacks everything else too.
  const ofKind = issues.filter(({ path }) => path === 'schema');
  const lines = alikeLines(ofKind.length > 0 ? ofKind : issues, issueLine);
  const [only] = lines;
  return lines.length === 1
    ? new UnusableInput(`${what}: ${only}`)
    : new UnusableInput(what, { details: lines });
}
