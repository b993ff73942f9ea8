import type { Manifest } from '@tenacious-bench/schema';
import type { FileChanges } from './file-changes.ts';
import type { PreviousRelease, ReleaseCandidate } from './release-candidate.ts';
import type { SplitChange } from './split-changes.ts';

/** How much a release changes for whoever compares scores. */
export const changeLevels = ['none', 'patch', 'minor', 'major'] as const;
export type ChangeLevel = (typeof changeLevels)[number];

/** One reason for a change of version. */
export type ChangeReason = { readonly change: ChangeLevel; readonly because: string };

/** The version that the changes call for. */
export type ProposedVersion = {
  readonly version: string;
  readonly change: ChangeLevel;
  /** Whether scores on this release can be set beside scores on the last one. */
  readonly comparable: boolean;
  readonly reasons: readonly ChangeReason[];
};

/** Proposes a version: major when scores are not comparable, minor for new or unsealed rows, patch for documents. */
export function proposeVersion(
  candidate: ReleaseCandidate,
  {
    previous,
    files,
    splits,
    training,
  }: {
    readonly previous: PreviousRelease | undefined;
    readonly files: FileChanges;
    readonly splits: readonly SplitChange[];
    readonly training: readonly string[];
  },
): ProposedVersion {
  if (previous === undefined) {
    const because = 'it is the first release';
    return firstVersion(candidate.manifest, [{ change: 'major', because }]);
  }
  const reasons = [
    ...judgeReasons(candidate, previous),
    ...splits.flatMap((split) => splitReasons(split, !training.includes(split.split))),
    ...fileReasons(files),
  ];
  const change = reasons.reduce<ChangeLevel>((most, reason) => higher(most, reason.change), 'none');
  const version = bump(previous.manifest.version, change);
  return { version, change, comparable: change !== 'major', reasons };
}

/** What the version of one release says about its distance from another; undefined when it is not a later one. */
export function levelBetween(previous: string, version: string): ChangeLevel | undefined {
  const [major, minor, patch] = partsOf(version);
  const [oldMajor, oldMinor, oldPatch] = partsOf(previous);
  if (version === previous) return 'none';
  if (major !== oldMajor) return major > oldMajor ? 'major' : undefined;
  if (minor !== oldMinor) return minor > oldMinor ? 'minor' : undefined;
  if (patch !== oldPatch) return patch > oldPatch ? 'patch' : undefined;
  // What comes after a preview promises nothing about it.
  return previous.includes('-') ? 'major' : undefined;
}

function firstVersion({ version }: Manifest, reasons: readonly ChangeReason[]): ProposedVersion {
  // Whoever begins at 0.1.0 knows why.
  return { version, change: 'major', comparable: false, reasons };
}

function judgeReasons(now: ReleaseCandidate, before: ReleaseCandidate): ChangeReason[] {
  const reasons: ChangeReason[] = [];
  if (now.manifest.policy.digest !== before.manifest.policy.digest) {
    reasons.push({ change: 'major', because: 'the policy that judges was changed' });
  }
  if (now.scorer !== before.scorer) {
    reasons.push({ change: 'major', because: 'the program that scores was changed' });
  }
  return reasons;
}

function splitReasons({ split, change, rows }: SplitChange, isEvaluated: boolean): ChangeReason[] {
  const breaking = isEvaluated ? 'major' : 'minor';
  switch (change) {
    case 'sealed':
      return [];
    case 'added':
      return [{ change: 'minor', because: `the split ${split} is new` }];
    case 'unsealed':
      return [{ change: 'minor', because: `the split ${split} was unsealed` }];
    case 'resealed':
      return [{ change: 'major', because: `the commitment of the split ${split} was replaced` }];
    case 'removed':
    case 'withdrawn':
      return [{ change: breaking, because: `the rows of the split ${split} are gone` }];
    case 'open':
      return [
        ...counted(rows.changed, breaking, `of the split ${split} changed`),
        ...counted(rows.removed, breaking, `of the split ${split} removed`),
        ...counted(rows.added, 'minor', `added to the split ${split}`),
      ];
    default:
      return change satisfies never;
  }
}

function counted(ids: readonly string[], change: ChangeLevel, what: string): ChangeReason[] {
  if (ids.length === 0) return [];
  return [{ change, because: `${ids.length} ${ids.length === 1 ? 'row' : 'rows'} ${what}` }];
}

function fileReasons({ added, changed, removed }: FileChanges): ChangeReason[] {
  const count = added.length + changed.length + removed.length;
  if (count === 0) return [];
  const because = `${count} ${count === 1 ? 'file is' : 'files are'} not as before`;
  return [{ change: 'patch', because }];
}

function higher(a: ChangeLevel, b: ChangeLevel): ChangeLevel {
  return changeLevels.indexOf(a) >= changeLevels.indexOf(b) ? a : b;
}

function bump(version: string, change: ChangeLevel): string {
  const [major, minor, patch] = partsOf(version);
  switch (change) {
    case 'none':
      return version;
    case 'patch':
      return `${major}.${minor}.${patch + 1}`;
    case 'minor':
      return `${major}.${minor + 1}.0`;
    case 'major':
      return `${major + 1}.0.0`;
    default:
      return change satisfies never;
  }
}

function partsOf(version: string): readonly [number, number, number] {
  const [major = 0, minor = 0, patch = 0] = version.split('-', 1)[0]?.split('.').map(Number) ?? [];
  return [major, minor, patch];
}
