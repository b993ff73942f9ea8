import {
  checkRelease,
  type PublishOptions,
  type PublishProgress,
  type PublishResult,
  publishRelease,
  type ReleaseCandidate,
} from '@tenacious-bench/hub-publisher';
import { printable } from '@tenacious-bench/scorer';
import { choiceOption } from '../choice-option.ts';
import { type Command, readArguments } from '../command.ts';
import { counted } from '../counted.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import type { World } from '../world.ts';
import { folderArgument } from './folder-argument.ts';
import { gateArguments, gateOptions } from './gate-options.ts';
import { hubAccess, repositoryOption, requireToken } from './hub-access.ts';
import { withRelease } from './load-release.ts';
import { findPrevious } from './previous-release.ts';
import { exitOfGates, printGates } from './print-gates.ts';

/** Publishes a release, or writes down what would be sent. */
export const publishFolder: Command['run'] = async (args, world) => {
  const { values, positionals } = readArguments(args, {
    ...gateArguments,
    repo: { type: 'string' },
    public: { type: 'boolean', default: false },
    gated: { type: 'string' },
    'dry-run': { type: 'string' },
    journal: { type: 'string' },
    parent: { type: 'string' },
  });
  const folder = folderArgument(positionals);
  const repository = repositoryOption(values.repo);
  const hub = hubAccess(repository, world);
  const dryRun = values['dry-run'];
  if (dryRun === undefined) requireToken(hub);
  const gated =
    values.gated === undefined
      ? undefined
      : choiceOption('--gated', values.gated, ['auto', 'manual']);
  return withRelease(folder, world, async (candidate) => {
    const request = { previous: values.previous, releases: values.releases, repository, hub };
    const previous = await findPrevious(candidate.manifest, request, world);
    const options: PublishOptions = {
      ...(await gateOptions(candidate, values, world)),
      ...{ ...hub, repository, previous, gated, public: values.public, parent: values.parent },
      journal: values.journal ?? `${folder.replace(/\/+$/, '')}.journal`,
    };
    const exit =
      dryRun === undefined
        ? await publish(candidate, options, world)
        : await writeDown(candidate, { ...options, folder: dryRun }, world);
    await previous?.tree.close();
    return exit;
  });
};

async function writeDown(
  candidate: ReleaseCandidate,
  { folder, ...options }: PublishOptions & { readonly folder: string },
  world: World,
): Promise<ExitCode> {
  const { gates } = await checkRelease(candidate, options);
  printGates(gates, world);
  if (!gates.passed) return exitOfGates(gates);
  await world.writeRelease(candidate.tree, folder);
  world.print(printable(`nothing was sent; ${folder} is what ${options.repository} would hold`));
  return exitCodes.done;
}

async function publish(
  candidate: ReleaseCandidate,
  options: PublishOptions,
  world: World,
): Promise<ExitCode> {
  const sent = new Set<string>();
  const onProgress = (progress: PublishProgress) => {
    if (progress.step === 'file') sent.add(progress.path);
    world.showProgress(printable(progressLine(progress)));
  };
  const result = await publishRelease(candidate, { ...options, onProgress });
  printGates(result.gates, world);
  if (result.state === 'refused') {
    world.printError('tbench release: nothing was sent');
    return exitOfGates(result.gates);
  }
  printPublished(result, sent.size, world);
  return exitCodes.done;
}

function progressLine(progress: PublishProgress): string {
  switch (progress.step) {
    case 'gate':
      return `gate ${progress.gate}: ${progress.passed ? 'passed' : 'failed'}`;
    case 'file':
      return `${progress.doing} ${progress.path}: ${Math.round(progress.share * 100)}%`;
    case 'committed':
    case 'tagged':
    case 'verified':
      return `${progress.step}: ${progress.commit}`;
    default:
      return progress satisfies never;
  }
}

type Published = Extract<PublishResult, { readonly state: 'published' }>;

function printPublished({ release }: Published, sent: number, world: World): void {
  const { tag, repository, commit } = release;
  const told =
    sent === 0 ? 'was there already, and nothing was sent' : `${counted(sent, 'file')} sent`;
  world.print(printable(`${tag} of ${repository} is on ${commit}: ${told}`));
  world.print(`next: tbench release verify --repo ${repository} --tag ${tag}`);
}
