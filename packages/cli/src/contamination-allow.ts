import { type AllowEntry, readAllowList } from '@tenacious-bench/contamination';
import { issueLines } from './issue-lines.ts';
import { readJson } from './read-json.ts';
import { UnusableInput, type World } from './world.ts';

/** Reads the matches that somebody has looked at and allowed. */
export async function loadAllowList(path: string, world: World): Promise<readonly AllowEntry[]> {
  const parsed = readAllowList(await readJson(path, world));
  if (parsed.ok) return parsed.value;
  const [first, ...details] = issueLines(parsed.issues);
  throw new UnusableInput(`${path} is no list of allowed matches: ${first}`, { details });
}
