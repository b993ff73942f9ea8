import { writeJsonl } from '@tenacious-bench/schema';
import { readArguments } from './command.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import { loadAuthored } from './load-authored.ts';
import { UnusableInput, type World } from './world.ts';

/** Writes authored tasks as rows of a data set. */
export async function buildAuthored(args: readonly string[], world: World): Promise<ExitCode> {
  const { values, positionals } = readArguments(args, { out: { type: 'string' } });
  if (positionals.length === 0 || values.out === undefined)
    throw new UnusableInput('name files, and --out; see tbench author --help');
  const loaded = await loadAuthored(positionals, world);
  await world.write(values.out, writeJsonl(loaded.map(({ authored }) => authored.task)));
  world.print(`${values.out}: ${loaded.length} tasks`);
  return exitCodes.done;
}
