import type { SealCommitment } from '@tenacious-bench/seal';
import { commitmentFile, nameOf, readCommitment } from './seal-folder.ts';
import { UnusableInput, type World } from './world.ts';

/** Every commitment that lies in some folders, however deep: what was sealed before, in this release or an earlier one. */
export async function publishedCommitments(
  folders: readonly string[],
  world: World,
): Promise<readonly SealCommitment[]> {
  const published: SealCommitment[] = [];
  for (const folder of folders) {
    for (const path of await commitmentsIn(folder, world)) {
      published.push((await readCommitment(path, world)).commitment);
    }
  }
  return published;
}

// A folder in which nothing is found was mistyped, and a link may hide a commitment: to pass over either would seal again
// what is sealed.
async function commitmentsIn(folder: string, world: World): Promise<readonly string[]> {
  const { files, leftOut } = await world.listFiles(folder);
  const [link] = leftOut;
  if (link !== undefined)
    throw new UnusableInput(
      `--published: ${link} is no file and no folder, and links are not followed: name what it leads to`,
    );
  const found = files.filter((path) => nameOf(path) === commitmentFile);
  if (found.length > 0) return found;
  throw new UnusableInput(
    `--published: ${folder} holds no ${commitmentFile}: name a release that has a sealed split, or its folder`,
  );
}
