import { mkdir, open, readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { FrozenFile, FrozenTree } from './frozen-tree.ts';

/**
 * Writes a release into an empty folder, exactly as it would stand on the Hub; resolves to the paths.
 *
 * @example
 * ```ts
 * import { mkdtemp } from 'node:fs/promises';
 * import { tmpdir } from 'node:os';
 * import { join } from 'node:path';
 *
 * const tree = await freezeFiles([{ path: 'cards/short.md', content: 'In short' }]);
 * await dryRun(tree.value, await mkdtemp(join(tmpdir(), 'dry-run-'))) // => ['cards/short.md']
 * ```
 */
export async function dryRun(
  { files }: Pick<FrozenTree, 'files'>,
  folder: string,
): Promise<string[]> {
  await mkdir(folder, { recursive: true });
  if ((await readdir(folder)).length > 0) {
    throw new RangeError(
      `folder is ${folder}, which is not empty: what lies there would look like a part of the release`,
    );
  }
  for (const file of files) await writeFile(file, join(folder, file.path));
  return files.map(({ path }) => path);
}

async function writeFile(file: FrozenFile, place: string): Promise<void> {
  await mkdir(dirname(place), { recursive: true });
  const handle = await open(place, 'wx');
  try {
    for await (const chunk of file.open()) await handle.writeFile(chunk);
  } finally {
    await handle.close();
  }
}
