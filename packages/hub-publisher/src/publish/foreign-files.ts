import { type CommitData, listCommits } from '@huggingface/hub';
import type { HubRepository } from '../hub/connect-hub.ts';
import { type RemoteFile, remoteFiles } from '../hub/remote-files.ts';
import { hubLicences } from '../layout/licences/hub-licences.ts';
import { gitBlobOf } from '../tree/git-blob.ts';
import { hubFile, type TreeDifference } from '../verify/compare-trees.ts';
import type { Publication } from './publication.ts';

/** What a branch holds, and how that differs from a release. */
export type Held = {
  readonly base: string;
  readonly files: readonly RemoteFile[];
  readonly differences: readonly TreeDifference[];
};

/**
 * Paths of a repository that neither the Hub wrote when it created it nor the release holds in the same bytes: what
 * somebody would miss.
 */
export async function foreignFiles(
  { hub }: Pick<Publication, 'hub'>,
  { base, files, differences }: Held,
): Promise<readonly string[]> {
  const lost = files.filter(({ path }) => path === hubFile || isLost(path, differences));
  // The Hub creates no repository with anything else, so no history has to be read.
  const others = lost.filter(({ path }) => path !== hubFile && path !== 'README.md');
  if (others.length > 0) return others.map(({ path }) => path);
  const created = await filesAtCreation(hub, base);
  const isKept = await Promise.all(lost.map((file) => isByHub(hub, { file, created, base })));
  return lost.flatMap(({ path }, index) => (isKept[index] ? [] : [path]));
}

function isLost(path: string, differences: readonly TreeDifference[]): boolean {
  return differences.some((difference) => difference.path === path);
}

// The Hub gives its own commit this title. Whoever creates a repository can put files of their own into it, so what
// they say counts as well.
async function filesAtCreation(hub: HubRepository, base: string): Promise<readonly RemoteFile[]> {
  let first: CommitData | undefined;
  const { repository, endpoint, fetch } = hub;
  const repo = { type: 'dataset', name: repository } as const;
  for await (const commit of listCommits({ repo, revision: base, hubUrl: endpoint, fetch }))
    first = commit;
  return first?.title === 'initial commit' ? remoteFiles(hub, first.oid) : [];
}

async function isByHub(
  hub: HubRepository,
  { file, created, base }: { file: RemoteFile; created: readonly RemoteFile[]; base: string },
): Promise<boolean> {
  const { path, blob } = file;
  if (!created.some((one) => one.path === path && one.blob === blob)) return false;
  if (path === 'README.md') return cardsByHub().has(blob ?? '');
  const url = `${hub.endpoint}/datasets/${hub.repository}/resolve/${base}/${path}`;
  const text = await (await hub.fetch(url)).text();
  return text.split('\n').every((line) => attributeLine.test(line));
}

const attributeLine = /^(?:#.*|\S+ filter=lfs diff=lfs merge=lfs -text)?$/;

/** Names of the blobs of every card that the Hub writes when a licence is chosen for a new repository. */
function cardsByHub(): ReadonlySet<string> {
  return new Set(Object.keys(hubLicences).map((id) => gitBlobOf(`---\nlicense: ${id}\n---\n`)));
}
