import type { Parser } from '@tenacious-bench/schema';
import { readJson } from './read-json.ts';
import { unusableFor } from './unusable-for.ts';
import type { World } from './world.ts';

/** Reads a file that holds one document of a kind, such as `a rubric`. */
export async function loadDocument<T>(
  path: string,
  parse: Parser<T>,
  kind: string,
  world: World,
): Promise<T> {
  const parsed = parse(await readJson(path, world));
  if (parsed.ok) return parsed.value;
  throw unusableFor(`${path} is not ${kind}`, parsed.issues);
}
