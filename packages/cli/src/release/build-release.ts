import { buildReleaseTree, freezeFiles, type ReleaseTree } from '@tenacious-bench/hub-publisher';
import type { Issue } from '@tenacious-bench/schema';
import { printable } from '@tenacious-bench/scorer';
import { type Command, readArguments } from '../command.ts';
import { counted } from '../counted.ts';
import { exitCodes } from '../exit-codes.ts';
import { listOption } from '../list-option.ts';
import { UnusableInput, type World } from '../world.ts';
import { type BuildRequest, loadReleaseInput } from './release-input.ts';

/** Builds the folder of a release: the whole of it, or nothing. */
export const buildRelease: Command['run'] = async (args, world) => {
  const { out, ...request } = readRequest(args);
  const built = buildReleaseTree(await loadReleaseInput(request, world));
  if (!built.ok) throw unbuilt(built.issues);
  await writeFolder(built.value, out, world);
  printBuilt(built.value, out, world);
  return exitCodes.done;
};

function readRequest(args: readonly string[]): BuildRequest & { readonly out: string } {
  const { values, positionals } = readArguments(args, {
    splits: { type: 'string' },
    open: { type: 'string', default: 'train,dev' },
    sealed: { type: 'string', multiple: true, default: [] },
    contamination: { type: 'string' },
    agreement: { type: 'string' },
    releases: { type: 'string', default: 'releases.jsonl' },
    out: { type: 'string' },
  });
  const [folder, ...others] = positionals;
  const { splits, out, sealed, releases, contamination, agreement } = values;
  if (folder === undefined || others.length > 0 || splits === undefined || out === undefined)
    throw new UnusableInput(
      'name the folder that tbench release init made, --splits and --out; see tbench release --help',
    );
  const open = listOption('--open', values.open);
  return { folder, splits, open, sealed, contamination, agreement, releases, out };
}

// Every one of them is shown: a person goes through the list and answers.
function unbuilt(issues: readonly Issue[]): UnusableInput {
  const missing = issues.filter(({ code }) => code === 'missing_answer').length;
  const told = missing === 0 ? '' : `, ${counted(missing, 'question')} open`;
  return new UnusableInput(`nothing was built: ${counted(issues.length, 'issue')}${told}`, {
    details: issues.map(({ path, message }) => printable(`${path}: ${message}`)),
  });
}

async function writeFolder({ files }: ReleaseTree, folder: string, world: World): Promise<void> {
  const tree = await freezeFiles(files.map(({ path, bytes }) => ({ path, content: bytes })));
  if (!tree.ok) throw unbuilt(tree.issues);
  try {
    await world.writeRelease(tree.value, folder);
  } finally {
    await tree.value.close();
  }
}

function printBuilt({ files, manifest }: ReleaseTree, folder: string, world: World): void {
  for (const { state, name, rows, families } of manifest.splits)
    world.print(
      `${state} ${name}: ${counted(rows, 'row')} of ${counted(families, 'family', 'families')}`,
    );
  const { name, version, reports } = manifest;
  world.print(printable(`${name} ${version}: ${counted(files.length, 'file')} in ${folder}`));
  if (reports.contamination === undefined)
    world.print(
      `next: tbench contamination SPLITS --against ${folder}/data/train.jsonl --out REPORT, and build with it`,
    );
  else world.print(`next: tbench release check ${folder}`);
}
