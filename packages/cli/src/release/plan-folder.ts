import { formatPlan, planRelease } from '@tenacious-bench/hub-publisher';
import { printable } from '@tenacious-bench/scorer';
import { type Command, readArguments } from '../command.ts';
import { exitCodes } from '../exit-codes.ts';
import { listOption } from '../list-option.ts';
import { terminalJson } from '../terminal-json.ts';
import { folderArgument } from './folder-argument.ts';
import { hubAccess, repositoryOption } from './hub-access.ts';
import { withRelease } from './load-release.ts';
import { findPrevious } from './previous-release.ts';

/** Says what a release would change. */
export const planFolder: Command['run'] = async (args, world) => {
  const { values, positionals } = readArguments(args, {
    releases: { type: 'string', default: 'releases.jsonl' },
    previous: { type: 'string' },
    repo: { type: 'string' },
    training: { type: 'string', default: 'train' },
    json: { type: 'boolean', default: false },
  });
  const repository = values.repo === undefined ? undefined : repositoryOption(values.repo);
  const hub = repository === undefined ? undefined : hubAccess(repository, world);
  const request = { ...values, previous: values.previous, repository, hub };
  return withRelease(folderArgument(positionals), world, async (candidate) => {
    const previous = await findPrevious(candidate.manifest, request, world);
    const training = listOption('--training', values.training);
    const plan = await planRelease(candidate, { previous, training });
    await previous?.tree.close();
    const lines = values.json ? [terminalJson(plan)] : formatPlan(plan).split('\n').map(printable);
    for (const line of lines) world.print(line);
    return exitCodes.done;
  });
};
