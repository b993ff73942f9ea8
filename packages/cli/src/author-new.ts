import { authoredExample } from './authored-example.ts';
import { readArguments } from './command.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import { UnusableInput, type World } from './world.ts';

/** Writes a commented example where no file is yet. */
export async function startAuthored(args: readonly string[], world: World): Promise<ExitCode> {
  const { positionals } = readArguments(args, {});
  const [file, ...others] = positionals;
  if (file === undefined || others.length > 0)
    throw new UnusableInput('name one file; see tbench author --help');
  if (await world.exists(file))
    throw new UnusableInput(`${file} is already there; name another file`);
  await world.write(file, whole(authoredExample));
  world.print(`${file}: an example to change`);
  world.print(`next: tbench author check ${file}`);
  return exitCodes.done;
}

async function* whole(text: string): AsyncGenerator<string> {
  yield text;
}
