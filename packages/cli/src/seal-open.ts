import { writeJsonl } from '@tenacious-bench/schema';
import { type OpenedSplit, open, type SealableRow } from '@tenacious-bench/seal';
import { readArguments } from './command.ts';
import { counted } from './counted.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import { refuseExisting } from './refuse-existing.ts';
import { readSealFolder } from './seal-folder.ts';
import { refusalOf } from './seal-refusal.ts';
import { readKey, unlockOptions } from './secret-options.ts';
import { UnusableInput, type World } from './world.ts';

/** Writes the rows of a sealed split for whoever holds a key. They stay sealed for everybody else. */
export async function openSplit(args: readonly string[], world: World): Promise<ExitCode> {
  const { values, positionals } = readArguments(args, {
    ...unlockOptions,
    out: { type: 'string' },
    'prompts-only': { type: 'boolean', default: false },
  });
  const [path, ...others] = positionals;
  const { out } = values;
  if (path === undefined || others.length > 0 || out === undefined)
    throw new UnusableInput('name one folder and --out; see tbench seal --help');
  await refuseExisting([out], world);
  const key = await readKey(values, world);
  const { files, folder } = await readSealFolder(path, world);
  const parts = values['prompts-only'] ? { parts: ['prompts'] as const } : {};
  const opened = await open(files, key, { folder, ...parts });
  if (!opened.ok) throw refusalOf(path, opened.issues);
  const rows = rowsOf(opened.value);
  await world.write(out, writeJsonl(rows), { ownerOnly: [out] });
  world.print(
    `${out}: ${counted(rows.length, 'row')}, each as it was committed to; they are still sealed`,
  );
  return exitCodes.done;
}

function rowsOf({ parts: { prompts, gold } }: OpenedSplit): SealableRow[] {
  return (prompts?.values ?? []).map((prompt, at) => ({ ...prompt, ...gold?.values[at] }));
}
