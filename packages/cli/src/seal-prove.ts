import { open, prove } from '@tenacious-bench/seal';
import { readArguments } from './command.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import { oneChunk } from './one-chunk.ts';
import { refuseExisting } from './refuse-existing.ts';
import { readSealFolder } from './seal-folder.ts';
import { asArguments, refusalOf } from './seal-refusal.ts';
import { readKey, unlockOptions } from './secret-options.ts';
import { UnusableInput, type World } from './world.ts';

/** Writes the proof of one row. It goes to a file, because it holds the row. */
export async function proveRow(args: readonly string[], world: World): Promise<ExitCode> {
  const { values, positionals } = readArguments(args, {
    ...unlockOptions,
    out: { type: 'string' },
  });
  const [path, id, ...others] = positionals;
  const { out } = values;
  if (path === undefined || id === undefined || others.length > 0 || out === undefined)
    throw new UnusableInput('name a folder, the id of a row, and --out; see tbench seal --help');
  await refuseExisting([out], world);
  const key = await readKey(values, world);
  const { files, folder } = await readSealFolder(path, world);
  const opened = await open(files, key, { folder });
  if (!opened.ok) throw refusalOf(path, opened.issues);
  const proof = await asArguments(() => prove(opened.value, id));
  await world.write(out, oneChunk(`${JSON.stringify(proof)}\n`), { ownerOnly: [out] });
  world.print(
    `${out}: proves row ${proof.index + 1} of ${opened.value.commitment.rows}, and shows it`,
  );
  world.print(`next: whoever gets it runs tbench seal verify ${path} --proof ${out}`);
  return exitCodes.done;
}
