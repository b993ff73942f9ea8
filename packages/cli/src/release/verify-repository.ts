import {
  checkManifest,
  type FrozenTree,
  fetchRelease,
  type HubOptions,
  verifyRelease,
} from '@tenacious-bench/hub-publisher';
import {
  digest,
  formatIssue,
  type Issue,
  type Manifest,
  type Release,
} from '@tenacious-bench/schema';
import { printable } from '@tenacious-bench/scorer';
import { type Command, readArguments } from '../command.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import { terminalJson } from '../terminal-json.ts';
import { UnusableInput, type World } from '../world.ts';
import { hubAccess, repositoryOption } from './hub-access.ts';
import { withRelease } from './load-release.ts';
import { loadReleases } from './load-releases.ts';

/** What was found at one tag. */
type Verified = {
  readonly tag: string;
  /** Whether the list of releases says where the tag was. */
  readonly isRecorded: boolean;
  readonly files: number;
  readonly issues: readonly Issue[];
};

type Request = {
  readonly repository: string;
  readonly hub: HubOptions;
  /** A folder that holds the release. */
  readonly folder: string | undefined;
};

/** Holds the releases of a repository on the Hub against what was recorded of them. */
export const verifyRepository: Command['run'] = async (args, world) => {
  const { values, positionals } = readArguments(args, {
    releases: { type: 'string', default: 'releases.jsonl' },
    repo: { type: 'string' },
    tag: { type: 'string' },
    json: { type: 'boolean', default: false },
  });
  const repository = repositoryOption(values.repo);
  const recorded = (await loadReleases(values.releases)).filter(
    (release) => release.repository === repository,
  );
  const tags = values.tag === undefined ? recorded.map(({ tag }) => tag) : [values.tag];
  const [folder, ...others] = positionals;
  if (tags.length === 0)
    throw new UnusableInput(
      `${values.releases} knows no release of ${repository}; name the file with --releases, or a --tag`,
    );
  if (others.length > 0 || (folder !== undefined && tags.length > 1))
    throw new UnusableInput('one folder is one release: name its --tag; see tbench release --help');
  const request = { repository, hub: hubAccess(repository, world), folder };
  const found: Verified[] = [];
  for (const tag of tags) {
    const release = recorded.find((one) => one.tag === tag);
    found.push(await verifyTag(tag, { ...request, release }, world));
  }
  if (values.json) world.print(terminalJson(found));
  else printVerified(found, world);
  return exitOf(found);
};

type TagRequest = Request & { readonly release: Release | undefined };

async function verifyTag(tag: string, request: TagRequest, world: World): Promise<Verified> {
  const { repository, hub, folder, release } = request;
  world.showProgress(printable(`comparing ${tag} of ${repository}`));
  const found = { tag, isRecorded: release !== undefined };
  if (folder !== undefined)
    return withRelease(folder, world, async ({ tree, manifest }) => ({
      ...found,
      files: tree.files.length,
      issues: await compared(tree, manifest, { tag, request }),
    }));
  const fetched = await fetchRelease({ repository, commit: tag }, hub);
  if (!fetched.ok) return { ...found, files: 0, issues: fetched.issues };
  const { tree, manifest } = fetched.value;
  const issues = await compared(tree, manifest, { tag, request });
  await tree.close();
  return { ...found, files: tree.files.length, issues };
}

async function compared(
  tree: FrozenTree,
  manifest: Manifest,
  { tag, request }: { readonly tag: string; readonly request: TagRequest },
): Promise<Issue[]> {
  const { repository, hub, release } = request;
  const verified = await verifyRelease(tree, { ...hub, repository, tag, recorded: release });
  return [
    ...(verified.ok ? [] : verified.issues),
    ...(await checkManifest({ tree, manifest })),
    ...(release === undefined || release.manifest === digest(manifest) ? [] : [otherManifest]),
  ];
}

const otherManifest: Issue = {
  code: 'other_manifest',
  path: 'provenance/manifest.json',
  message: 'is not the manifest that was published',
};

function printVerified(found: readonly Verified[], world: World): void {
  for (const { tag, files, issues, isRecorded } of found) {
    const told = issues.length === 0 ? `${files} files as they were published` : 'DIFFERS';
    world.print(printable(`${tag}: ${isRecorded || issues.length > 0 ? told : unrecorded(files)}`));
    for (const issue of issues) world.print(`  ${printable(formatIssue(issue))}`);
  }
}

function unrecorded(files: number): string {
  return `${files} files as its manifest lists them; it is not recorded, so a moved tag cannot be told`;
}

function exitOf(found: readonly Verified[]): ExitCode {
  if (found.some(({ issues }) => issues.length > 0)) return exitCodes.failed;
  return found.every(({ isRecorded }) => isRecorded) ? exitCodes.done : exitCodes.cannotTell;
}
