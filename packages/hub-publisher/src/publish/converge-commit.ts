import { listCommits } from '@huggingface/hub';
import { HubRequestError } from '../hub/hub-request-error.ts';
import { remoteFiles } from '../hub/remote-files.ts';
import { commitOf, remoteRefs } from '../hub/remote-refs.ts';
import { compareTrees, type TreeDifference } from '../verify/compare-trees.ts';
import { foreignFiles } from './foreign-files.ts';
import { notedSteps, noteStep, type Publication } from './publication.ts';
import { ReleaseConflict } from './release-conflict.ts';
import { sendCommit } from './send-commit.ts';

export type ConvergeOptions = {
  /** The commit that the release is to stand on. @default the repository as the Hub creates it */
  readonly parent: string | undefined;
};

const attempts = 6;

/**
 * Makes sure that the content of a release is one commit of `main`, and only one; resolves to its name.
 *
 * After any answer that leaves open what was done, the Hub is read before anything is sent again. The parent of the
 * commit is checked by the Hub itself, so that what arrives late cannot make a second one.
 */
export async function convergeCommit(
  publication: Publication,
  { parent }: ConvergeOptions,
): Promise<string> {
  const { hub } = publication;
  for (let attempt = 1; ; attempt++) {
    const state = await lookAt(publication, parent);
    if (state.found !== undefined) return state.found;
    try {
      await noteStep(publication, { step: 'intent', parent: state.base });
      return await sendCommit(publication, { parent: state.base, differences: state.differences });
    } catch (error) {
      hub.signal?.throwIfAborted();
      if (!isOpen(error) || attempt >= attempts) throw error;
      await hub.clock.sleep(500 * 2 ** (attempt - 1), hub.signal);
    }
  }
}

// 412: the parent is no longer the last commit. Whose the new one is has to be looked at.
function isOpen(error: unknown): boolean {
  return error instanceof HubRequestError && (error.isAmbiguous || error.status === 412);
}

type Remote =
  | { readonly found: string }
  | {
      readonly found?: undefined;
      readonly base: string;
      readonly differences: readonly TreeDifference[];
    };

async function lookAt(publication: Publication, parent: string | undefined): Promise<Remote> {
  const { hub, tree, messages } = publication;
  const { head, tag } = await remoteRefs(hub, messages.tag);
  if (tag !== undefined) return { found: await requireSame(publication, tag) };
  // A repository without any commit has no list of refs yet.
  const base = head ?? (await commitOf(hub, 'main'));
  const files = await remoteFiles(hub, base);
  const differences = await compareTrees(tree, files);
  if (differences.length === 0) return { found: base };
  const held = { base, files, differences };
  const foreign = parent === undefined ? await foreignFiles(publication, held) : [];
  const isExpected = parent === undefined ? foreign.length === 0 : base === parent;
  if (isExpected) return { base, differences };
  const own = await findOwn(publication, { base, parent });
  if (own !== undefined) return { found: own };
  throw moved(publication, { base, parent, foreign });
}

async function requireSame({ hub, tree, messages }: Publication, commit: string): Promise<string> {
  const differences = await compareTrees(tree, await remoteFiles(hub, commit));
  if (differences.length === 0) return commit;
  throw new ReleaseConflict(
    `${messages.tag} of ${hub.repository} is there already, on ${commit}, with ${differences.length} other files: a release is never replaced, so choose another version`,
  );
}

/** What `main` is at, and what it was expected to be at. */
type Line = { readonly base: string; readonly parent: string | undefined };

// Somebody may have committed on top of it before it was tagged.
async function findOwn(
  publication: Publication,
  { base, parent }: Line,
): Promise<string | undefined> {
  const { hub, content, tree } = publication;
  const noted = notedSteps(publication).find((entry) => entry.step === 'committed');
  const commits = listCommits({
    repo: { type: 'dataset', name: hub.repository },
    revision: base,
    hubUrl: hub.endpoint,
    fetch: hub.fetch,
  });
  for await (const { oid, message } of commits) {
    if (oid === parent) break;
    const isClaimed = message.includes(content) || noted?.commit === oid;
    if (!isClaimed) continue;
    if ((await compareTrees(tree, await remoteFiles(hub, oid))).length === 0) return oid;
  }
  return undefined;
}

function moved(
  { hub, messages }: Publication,
  { base, parent, foreign }: Line & { readonly foreign: readonly string[] },
): ReleaseConflict {
  const found = `${hub.repository} is at ${base}`;
  return new ReleaseConflict(
    parent === undefined
      ? `${found} and holds ${listed(foreign)} that somebody else put there first: look at it, and pass --parent ${base} (parent, to publishRelease) to put ${messages.tag} in its place`
      : `${found} and not at ${parent}, which ${messages.tag} was to stand on: somebody else committed since; look at it, and pass --parent ${base} (parent, to publishRelease) to build on it`,
  );
}

function listed([first = '', ...others]: readonly string[]): string {
  return others.length === 0 ? first : `${first} and ${others.length} more`;
}
