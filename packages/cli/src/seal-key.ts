import { createAgeKey } from '@tenacious-bench/seal';
import { readArguments } from './command.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import { oneChunk } from './one-chunk.ts';
import { refuseExisting } from './refuse-existing.ts';
import { UnusableInput, type World } from './world.ts';

/** Writes an age key where `age` and this command read it, and prints what others encrypt to. */
export async function makeKey(args: readonly string[], world: World): Promise<ExitCode> {
  const { values, positionals } = readArguments(args, { out: { type: 'string' } });
  const { out } = values;
  if (out === undefined || positionals.length > 0)
    throw new UnusableInput('name a new file with --out; see tbench seal --help');
  await refuseExisting([out], world);
  const { identity, recipient } = await createAgeKey();
  const text = `# public key: ${recipient}\n${identity}\n`;
  await world.write(out, oneChunk(text), { ownerOnly: [out] });
  world.print(recipient);
  return exitCodes.done;
}
