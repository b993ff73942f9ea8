import type { ReleaseCandidate } from '@tenacious-bench/hub-publisher';
import { formatIssue } from '@tenacious-bench/schema';
import { printable } from '@tenacious-bench/scorer';
import { UnusableInput, type World } from '../world.ts';

/** Reads the folder of a release, and gives its room back when the work on it is done. */
export async function withRelease<Result>(
  folder: string,
  world: World,
  work: (candidate: ReleaseCandidate) => Promise<Result>,
): Promise<Result> {
  const read = await world.readRelease(folder);
  if (!read.ok)
    throw new UnusableInput(`${folder} is not the folder of a release`, {
      details: read.issues.map((issue) => printable(formatIssue(issue))),
    });
  try {
    return await work(read.value);
  } finally {
    await read.value.tree.close();
  }
}
