import type { Parser } from '@tenacious-bench/schema';
import { issueLines } from './issue-lines.ts';
import { readJson } from './read-json.ts';
import { UnusableInput, type World } from './world.ts';

/** Reads a file that holds one document of a kind, such as `a rubric`. */
export async function loadDocument<T>(
  path: string,
  parse: Parser<T>,
  kind: string,
  world: World,
): Promise<T> {
  const parsed = parse(await readJson(path, world));
  if (parsed.ok) return parsed.value;
  throw new UnusableInput(`${path} is not ${kind}`, { details: issueLines(parsed.issues) });
}
