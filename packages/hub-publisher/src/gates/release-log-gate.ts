import { digest, type Issue } from '@tenacious-bench/schema';
import { findRelease, openReleaseLog } from '../verify/release-log.ts';
import type { Gate, GateSubject } from './gate.ts';

/** The list of releases can be read, and agrees with what this one says of itself and of the last one. */
export function releaseLogGate(path: string): Gate {
  return {
    name: 'release_log',
    async check(subject) {
      const log = await openReleaseLog(path);
      if (!log.ok) return log.issues;
      const own = log.value.releases.filter(({ repository }) => repository === subject.repository);
      const { version } = subject.manifest;
      const recorded = findRelease(own, { repository: subject.repository, version });
      // Once it is in the list, what came before it was checked.
      if (recorded !== undefined) return recordedIssues(subject, recorded.manifest);
      return previousIssues(subject, own.at(-1));
    },
  };
}

function recordedIssues({ manifest }: GateSubject, recorded: string): Issue[] {
  if (digest(manifest) === recorded) return [];
  const message = `${manifest.version} was published with another manifest: choose another version`;
  return [{ code: 'version_taken', path: 'version', message }];
}

function previousIssues(
  { previous }: GateSubject,
  last: { readonly version: string; readonly commit: string } | undefined,
): Issue[] {
  if (last === undefined || previous?.commit === last.commit) return [];
  const message = `${last.version} was published last: give it as the previous release, or nothing is known of what changes`;
  return [{ code: 'other_previous', path: 'previous', message }];
}
