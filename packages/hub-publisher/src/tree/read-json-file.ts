import type { Issue, Parsed } from '@tenacious-bench/schema';
import type { FrozenTree } from './frozen-tree.ts';

/** Reads a file of a release as JSON. */
export async function readJsonFile(
  { files }: Pick<FrozenTree, 'files'>,
  path: string,
): Promise<Parsed<unknown>> {
  const file = files.find((one) => one.path === path);
  if (file === undefined) return refused('missing_file', path, 'is not in the release');
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(await file.whole());
    return { ok: true, value: JSON.parse(text) };
  } catch {
    return refused('invalid_json', path, 'is not JSON in UTF-8');
  }
}

function refused(code: string, path: string, message: string): Parsed<never> {
  const issue: Issue = { code, path, message };
  return { ok: false, issues: [issue] };
}
