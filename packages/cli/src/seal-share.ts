import { openShare } from '@tenacious-bench/seal';
import { readArguments } from './command.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import { oneChunk } from './one-chunk.ts';
import { refuseExisting } from './refuse-existing.ts';
import { readSealFolder } from './seal-folder.ts';
import { refusalOf } from './seal-refusal.ts';
import { readIdentity } from './secret-options.ts';
import { UnusableInput, type World } from './world.ts';

/** Writes the share that a holder hands over: enough of them open a split, and nobody's own key ever leaves its owner. */
export async function openHeldShare(args: readonly string[], world: World): Promise<ExitCode> {
  const { values, positionals } = readArguments(args, {
    'identity-file': { type: 'string' },
    out: { type: 'string' },
  });
  const [path, ...others] = positionals;
  const { 'identity-file': identity, out } = values;
  if (path === undefined || others.length > 0 || identity === undefined || out === undefined)
    throw new UnusableInput('name one folder, --identity-file and --out; see tbench seal --help');
  await refuseExisting([out], world);
  const key = await readIdentity(identity, world);
  const { files, folder } = await readSealFolder(path, world);
  const share = await openShare(files, key, { folder });
  if (!share.ok) throw refusalOf(path, share.issues);
  await world.write(out, oneChunk(`${share.value}\n`), { ownerOnly: [out] });
  world.print(`${out}: one share; whoever has enough of them opens the split`);
  return exitCodes.done;
}
