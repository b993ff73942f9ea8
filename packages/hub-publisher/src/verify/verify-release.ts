import type { Issue, Parsed, Release } from '@tenacious-bench/schema';
import { connectHub, type HubOptions, type HubRepository } from '../hub/connect-hub.ts';
import { remoteFiles } from '../hub/remote-files.ts';
import { remoteRefs } from '../hub/remote-refs.ts';
import type { FrozenTree } from '../tree/frozen-tree.ts';
import { compareTrees, issueOf } from './compare-trees.ts';

/** A release that stands on the Hub as it was made. */
export type VerifiedRelease = { readonly commit: string; readonly files: number };

export type VerifyOptions = HubOptions & {
  /** `owner/name`. */
  readonly repository: string;
  readonly tag: string;
  /** What was recorded when it was published; without it a moved tag cannot be told. */
  readonly recorded?: Release | undefined;
};

/**
 * Lists a release at its tag and compares every digest with the files it was made of, and the commit with the one that
 * was recorded.
 *
 * @example
 * ```ts
 * const tree = await freezeFiles([{ path: 'LICENSE', content: 'MIT' }]);
 * const empty = async () => Response.json({ branches: [], tags: [] });
 * const verified = await verifyRelease(tree.value, { repository: 'acme/bench', tag: 'v1.0.0', fetch: empty });
 * verified.issues[0].code // => 'tag_missing'
 * ```
 */
export function verifyRelease(
  tree: Pick<FrozenTree, 'files'>,
  { repository, ...options }: VerifyOptions,
): Promise<Parsed<VerifiedRelease>> {
  return verifyAt(tree, connectHub(repository, options), options);
}

/** The same through a connection that is there already. */
export async function verifyAt(
  tree: Pick<FrozenTree, 'files'>,
  hub: HubRepository,
  { tag, recorded }: Pick<VerifyOptions, 'tag' | 'recorded'>,
): Promise<Parsed<VerifiedRelease>> {
  const { tag: commit } = await remoteRefs(hub, tag);
  if (commit === undefined) {
    const message = `${hub.repository} has no tag ${tag}`;
    return { ok: false, issues: [{ code: 'tag_missing', path: '', message }] };
  }
  const issues = [
    ...movedTag(commit, tag, recorded),
    ...(await compareTrees(tree, await remoteFiles(hub, commit))).map(issueOf),
  ];
  if (issues.length > 0) return { ok: false, issues };
  return { ok: true, value: { commit, files: tree.files.length } };
}

function movedTag(commit: string, tag: string, recorded: Release | undefined): Issue[] {
  if (recorded === undefined || recorded.commit === commit) return [];
  const message = `${tag} is on ${commit} and was published on ${recorded.commit}`;
  return [{ code: 'tag_moved', path: '', message }];
}
