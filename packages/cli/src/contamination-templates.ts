import { type CheckOptions, parseTemplates, type Templates } from '@tenacious-bench/contamination';
import type { TemplateChoice } from './contamination-options.ts';
import { issueLines } from './issue-lines.ts';
import { readJson } from './read-json.ts';
import { UnusableInput, type World } from './world.ts';

/** The templates that were chosen; a lock file is read. */
export async function loadTemplates(
  choice: TemplateChoice,
  world: World,
): Promise<NonNullable<CheckOptions['templates']>> {
  return typeof choice === 'string' ? choice : loadLock(choice.lock, world);
}

/** Reads a lock file of templates that somebody reviewed. */
export async function loadLock(path: string, world: World): Promise<Templates> {
  const parsed = parseTemplates(await readJson(path, world));
  if (parsed.ok) return parsed.value;
  const [first, ...details] = issueLines(parsed.issues);
  throw new UnusableInput(`${path} is no lock file of templates: ${first}`, { details });
}
