import { writeJsonl } from '@tenacious-bench/schema';
import { printable } from '@tenacious-bench/scorer';
import { formatUnsealProof, unseal } from '@tenacious-bench/seal';
import { readArguments } from './command.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import { oneChunk } from './one-chunk.ts';
import { refuseExisting } from './refuse-existing.ts';
import { readSealFolder } from './seal-folder.ts';
import { refusalOf } from './seal-refusal.ts';
import { readKey, unlockOptions } from './secret-options.ts';
import { type FileContent, UnusableInput, type World } from './world.ts';

/** Makes an ordinary split of a sealed one, with the proof that no row was swapped. */
export async function unsealSplit(args: readonly string[], world: World): Promise<ExitCode> {
  const { values, positionals } = readArguments(args, {
    ...unlockOptions,
    'out-dir': { type: 'string' },
  });
  const [path, ...others] = positionals;
  const { 'out-dir': outDir } = values;
  if (path === undefined || others.length > 0 || outDir === undefined)
    throw new UnusableInput('name one folder and --out-dir; see tbench seal --help');
  const key = await readKey(values, world);
  const { commitment, files, folder } = await readSealFolder(path, world);
  const to = outDir.replace(/\/+$/, '');
  const names = { rows: `${to}/${commitment.split}.jsonl`, proof: `${to}/unseal-proof.json` };
  await refuseExisting(Object.values(names), world);
  const unsealed = await unseal(files, key, { folder });
  if (!unsealed.ok) throw refusalOf(path, unsealed.issues);
  const { rows, proof } = unsealed.value;
  const written = new Map<string, FileContent>([
    [names.rows, writeJsonl(rows)],
    [names.proof, oneChunk(`${JSON.stringify(proof, null, 2)}\n`)],
  ]);
  await world.makeFolder(to);
  await world.writeTogether(written);
  for (const line of formatUnsealProof(proof).trimEnd().split('\n')) world.print(printable(line));
  world.print(`${names.rows} and ${names.proof}: an ordinary split from now on`);
  return exitCodes.done;
}
