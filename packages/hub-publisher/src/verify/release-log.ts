import {
  canonicalJson,
  collectJsonl,
  type Parsed,
  parseRelease,
  type Release,
} from '@tenacious-bench/schema';
import { openLinesFile } from '../files/lines-file.ts';
import { ReleaseConflict } from '../publish/release-conflict.ts';

/** The list of everything that was ever published: a file that is only added to. */
export type ReleaseLog = {
  readonly releases: readonly Release[];
  /** Adds a release at the end; one that is there already is left alone. */
  record(release: Release): Promise<void>;
};

/**
 * Opens a list of releases, oldest first. A file that is not there yet is an empty list.
 *
 * @example
 * ```ts
 * const log = await openReleaseLog('not-there-yet.jsonl');
 * log.value.releases // => []
 * ```
 */
export async function openReleaseLog(path: string): Promise<Parsed<ReleaseLog>> {
  const lines = await openLinesFile(path);
  const { rows, issues } = await collectJsonl(lines.text, {
    parse: parseRelease,
    file: path,
    idOf: ({ repository, version }) => `${repository} ${version}`,
  });
  if (issues.length > 0) return { ok: false, issues };
  const releases = rows.map(({ value }) => value);
  return {
    ok: true,
    value: {
      releases,
      async record(release) {
        if (isRecorded(releases, release)) return;
        await lines.append(canonicalJson(release));
        releases.push(release);
      },
    },
  };
}

function isRecorded(
  releases: readonly Release[],
  { repository, version, commit, manifest }: Release,
) {
  const known = findRelease(releases, { repository, version });
  if (known === undefined) return false;
  if (known.commit === commit && known.manifest === manifest) return true;
  throw new ReleaseConflict(
    `${version} of ${repository} is recorded on ${known.commit} and was found on ${commit}: its tag was moved, or the list was changed`,
  );
}

/** The release of a repository that has a version, if there is one. */
export function findRelease(
  releases: readonly Release[],
  { repository, version }: Pick<Release, 'repository' | 'version'>,
): Release | undefined {
  return releases.find(
    (release) => release.repository === repository && release.version === version,
  );
}
