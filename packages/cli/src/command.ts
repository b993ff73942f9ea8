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
    throw new UnusableInput(mistakeIn(String((cause as Error).message)), { cause });
  }
}

// What comes after the first sentence is advice for programmers, over several lines.
function mistakeIn(message: string): string {
  const [, option] = /^Option '(?:-\w, )?(--?[\w-]+).*' argument is ambiguous/.exec(message) ?? [];
  if (option !== undefined)
    return `${option} needs a value; one that begins with a dash is written ${option}=-VALUE`;
  return message.split(/\.\s/)[0] ?? message;
}
