import { type ParseArgsConfig, parseArgs } from 'node:util';
import type { ExitCode } from './exit-codes.ts';
import { UnusableInput, type World } from './world.ts';

/** One `tbench` command. */
export type Command = {
  readonly name: string;
  readonly summary: string;
  /** Lines of help: how it is called, what the options mean, an example. */
  readonly usage: readonly string[];
  run(args: readonly string[], world: World): Promise<ExitCode>;
};

/** Reads a command's arguments; a mistake in them is the caller's and gets one line. */
export function readArguments<Options extends NonNullable<ParseArgsConfig['options']>>(
  args: readonly string[],
  options: Options,
) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (cause) {
    const [message] = String((cause as Error).message).split('. ');
    throw new UnusableInput(message ?? 'the arguments cannot be read', { cause });
  }
}
