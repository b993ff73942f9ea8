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
  /** Adds a release at the end; one that is there already is left alone and returned. */
  record(release: Release): Promise<Release>;
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
        const recorded = recordedAlready(releases, release);
        if (recorded !== undefined) return recorded;
        await lines.append(canonicalJson(release));
        releases.push(release);
        return release;
      },
    },
  };
}

function recordedAlready(releases: readonly Release[], release: Release): Release | undefined {
  const known = findRelease(releases, release);
  if (known === undefined) return undefined;
  if (known.commit === release.commit && known.manifest === release.manifest) return known;
  throw new ReleaseConflict(
    `${known.version} of ${known.repository} is recorded on ${known.commit} and was found on ${release.commit}: its tag was moved, or the list was changed`,
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
