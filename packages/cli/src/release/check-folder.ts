import { checkRelease } from '@tenacious-bench/hub-publisher';
import { type Command, readArguments } from '../command.ts';
import { terminalJson } from '../terminal-json.ts';
import { folderArgument } from './folder-argument.ts';
import { gateArguments, gateOptions } from './gate-options.ts';
import { hubAccess, repositoryOption } from './hub-access.ts';
import { withRelease } from './load-release.ts';
import { findPrevious } from './previous-release.ts';
import { exitOfGates, printGates } from './print-gates.ts';

/** Asks every gate about a release, and sends nothing. */
export const checkFolder: Command['run'] = async (args, world) => {
  const { values, positionals } = readArguments(args, {
    ...gateArguments,
    repo: { type: 'string' },
    json: { type: 'boolean', default: false },
  });
  const repository = values.repo === undefined ? undefined : repositoryOption(values.repo);
  const hub = repository === undefined ? undefined : hubAccess(repository, world);
  const { releases } = values;
  if (repository === undefined)
    world.printError('note: without --repo nothing is compared with what was published before');
  return withRelease(folderArgument(positionals), world, async (candidate) => {
    const request = { previous: values.previous, releases, repository, hub };
    const previous = await findPrevious(candidate.manifest, request, world);
    const options = await gateOptions(candidate, values, world);
    const checked = await checkRelease(candidate, {
      ...options,
      previous,
      repository: repository ?? 'not/named',
    });
    await previous?.tree.close();
    if (values.json) world.print(terminalJson(checked.gates));
    else printGates(checked.gates, world);
    return exitOfGates(checked.gates);
  });
};
