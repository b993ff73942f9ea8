import type { Parser } from '@tenacious-bench/schema';
import { readJson } from '../read-json.ts';
import { unusableFor } from '../unusable-for.ts';
import type { World } from '../world.ts';

/** Reads a file that holds one document of a kind. */
export async function loadDocument<Value>(
  path: string,
  kind: string,
  { parse, world }: { readonly parse: Parser<Value>; readonly world: World },
): Promise<Value> {
  const parsed = parse(await readJson(path, world));
  if (parsed.ok) return parsed.value;
  throw unusableFor(`${path} is no ${kind}`, parsed.issues);
}
