import { indexSplits, type SplitIndex } from '../rows/index-splits.ts';
import { type ParseRow, parseRow } from '../rows/parse-row.ts';
import { type FileChanges, fileChanges } from './file-changes.ts';
import { type ProposedVersion, proposeVersion } from './propose-version.ts';
import type { PreviousRelease, ReleaseCandidate } from './release-candidate.ts';
import { type SplitChange, splitChanges } from './split-changes.ts';

/** What publishing a release would change, as data that prints and that JSON can hold. */
export type ReleasePlan = {
  readonly name: string;
  /** The version that the manifest declares. */
  readonly version: string;
  /** Of the release that it is compared with. */
  readonly previous?: { readonly version: string; readonly commit: string };
  readonly proposed: ProposedVersion;
  readonly files: FileChanges;
  readonly splits: readonly SplitChange[];
};

export type PlanOptions = {
  /** The release that it is compared with; none before the first. */
  readonly previous?: PreviousRelease | undefined;
  /** Splits on which nobody is scored: what changes in them leaves scores comparable. @default ['train'] */
  readonly training?: readonly string[];
  /** Checks a row of an open split. @default `parseRow` */
  readonly parse?: ParseRow;
};

/**
 * Says what a release would change: files with sizes and digests, rows of every open split, commitments of every sealed
 * one, and the version that this calls for. Nothing is sent.
 *
 * @example
 * ```ts
 * const tree = await freezeFiles([{ path: 'LICENSE', content: 'MIT' }]);
 * const policy = { id: 'demo', version: '1.0.0', digest: `sha256:${'0'.repeat(64)}` };
 * const manifest = { name: 'demo', version: '1.0.0', policy, splits: [], files: [], reports: {} };
 * const plan = await planRelease({ tree: tree.value, manifest });
 * plan.files.added.map(({ path }) => path) // => ['LICENSE']
 * plan.proposed.version // => '1.0.0'
 * ```
 */
export async function planRelease(
  candidate: ReleaseCandidate,
  options: PlanOptions = {},
): Promise<ReleasePlan> {
  return (await planWithRows(candidate, options)).plan;
}

/** The same, together with the rows that were read for it. */
export async function planWithRows(
  candidate: ReleaseCandidate,
  { previous, training = ['train'], parse = parseRow }: PlanOptions = {},
): Promise<{ readonly plan: ReleasePlan; readonly splits: readonly SplitIndex[] }> {
  const { tree, manifest } = candidate;
  const splits = await indexSplits(candidate, parse);
  const before = previous && { ...previous, splits: await indexSplits(previous, parse) };
  const files = fileChanges(tree.files, previous?.tree.files ?? []);
  const changes = splitChanges({ manifest, splits }, before);
  const proposed = proposeVersion(candidate, { previous, files, splits: changes, training });
  const plan = {
    name: manifest.name,
    version: manifest.version,
    ...(previous && {
      previous: { version: previous.manifest.version, commit: previous.commit },
    }),
    proposed,
    files,
    splits: changes,
  };
  return { plan, splits };
}
