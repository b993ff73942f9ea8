import {
  fetchRelease,
  type HubOptions,
  type PreviousRelease,
} from '@tenacious-bench/hub-publisher';
import {
  digest,
  formatIssue,
  type Issue,
  type Manifest,
  type Release,
} from '@tenacious-bench/schema';
import { printable } from '@tenacious-bench/scorer';
import { UnusableInput, type World } from '../world.ts';
import { loadReleases } from './load-releases.ts';

export type PreviousRequest = {
  /** A folder that holds the last release. */
  readonly previous: string | undefined;
  /** The list of releases. */
  readonly releases: string;
  readonly repository: string | undefined;
  readonly hub: HubOptions | undefined;
};

/** Finds the release before this one: in a folder, or on the Hub by the commit that was recorded. */
export async function findPrevious(
  { version }: Manifest,
  { previous, releases, repository, hub }: PreviousRequest,
  world: World,
): Promise<PreviousRelease | undefined> {
  const own = (await loadReleases(releases)).filter((release) => release.repository === repository);
  if (previous !== undefined) return readPrevious(previous, own, world);
  const at = own.findIndex((release) => release.version === version);
  const last = at < 0 ? own.at(-1) : own[at - 1];
  return last === undefined || hub === undefined ? undefined : fetchPrevious(last, hub, world);
}

async function readPrevious(
  folder: string,
  recorded: readonly Release[],
  world: World,
): Promise<PreviousRelease> {
  const read = await world.readRelease(folder);
  if (!read.ok) throw unreadable(folder, read.issues);
  const manifest = digest(read.value.manifest);
  const commit = recorded.find((release) => release.manifest === manifest)?.commit;
  return { ...read.value, commit: commit ?? 'not recorded' };
}

async function fetchPrevious(last: Release, hub: HubOptions, world: World) {
  world.showProgress(`fetching ${last.tag} of ${last.repository}`);
  const fetched = await fetchRelease(last, hub);
  if (!fetched.ok) throw unreadable(`${last.tag} of ${last.repository}`, fetched.issues);
  return fetched.value;
}

function unreadable(what: string, issues: readonly Issue[]): UnusableInput {
  return new UnusableInput(printable(`${what} cannot be read as the previous release`), {
    details: issues.map((issue) => printable(formatIssue(issue))),
  });
}
