import { openReleaseLog } from '@tenacious-bench/hub-publisher';
import type { Release } from '@tenacious-bench/schema';
import { issueLines } from '../issue-lines.ts';
import { UnusableInput } from '../world.ts';

/** Reads the list of everything that was published, oldest first. */
export async function loadReleases(path: string): Promise<readonly Release[]> {
  const log = await openReleaseLog(path);
  if (log.ok) return log.value.releases;
  throw new UnusableInput(`${path} is no list of releases`, { details: issueLines(log.issues) });
}
