import type { Parser } from '@tenacious-bench/schema';
import { issueLines } from '../issue-lines.ts';
import { readJson } from '../read-json.ts';
import { UnusableInput, type World } from '../world.ts';

/** Reads a file that holds one document of a kind. */
export async function loadDocument<Value>(
  path: string,
  kind: string,
  { parse, world }: { readonly parse: Parser<Value>; readonly world: World },
): Promise<Value> {
  const parsed = parse(await readJson(path, world));
  if (parsed.ok) return parsed.value;
  throw new UnusableInput(`${path} is no ${kind}`, { details: issueLines(parsed.issues) });
}
