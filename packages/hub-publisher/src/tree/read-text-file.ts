import type { FrozenTree } from './frozen-tree.ts';

/** The text of a file of a release; undefined when it is not there. */
export async function readTextFile(
  { files }: Pick<FrozenTree, 'files'>,
  path: string,
): Promise<string | undefined> {
  const file = files.find((one) => one.path === path);
  return file && new TextDecoder().decode(await file.whole());
}
