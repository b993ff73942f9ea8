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

type Options = NonNullable<ParseArgsConfig['options']>;
type Config<Own extends Options> = { args: string[]; options: Own; allowPositionals: true };

/** Reads a command's arguments; a mistake in them is the caller's and gets one line. */
export function readArguments<Own extends Options>(
  args: readonly string[],
  options: Own,
): ReturnType<typeof parseArgs<Config<Own>>> {
  try {
    return parseArgs<Config<Own>>({ args: [...args], options, allowPositionals: true });
  } catch (cause) {
    const [message] = String((cause as Error).message).split('. ');
    throw new UnusableInput(message ?? 'the arguments cannot be read', { cause });
  }
}
