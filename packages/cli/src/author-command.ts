import { buildAuthored } from './author-build.ts';
import { checkAuthored } from './author-check.ts';
import { startAuthored } from './author-new.ts';
import type { Command } from './command.ts';
import type { ExitCode } from './exit-codes.ts';
import { UnusableInput, type World } from './world.ts';

/** Tasks that a person writes to be hard: a file to begin with, a check of what it claims, rows of a data set. */
export const authorCommand: Command = {
  name: 'author',
  summary: 'write hard tasks by hand, and see whether they defeat an agent or the scorer',
  usage: [
    'usage: tbench author new FILE.md',
    '       tbench author check FILES.md ... [OPTION ...]',
    '       tbench author build FILES.md ... --out TASKS.jsonl',
    '',
    'new     writes a commented example to start from; a file that is already there is never replaced',
    'check   tries each task: do the agents that it names fail, and is the scorer right about its messages?',
    'build   writes the tasks as rows of a data set: all of them, or nothing where a file cannot be used',
    '',
    'options of check:',
    '  --agent NAME     try only this agent; may be given several times, and the scorer is always tried',
    '  --outputs FILE   outputs of any agents, taken instead of the answers of reference agents of their names',
    '  --seeds N        tries of each reference agent (default 3)',
    '  --json           print everything that was found as one JSON document instead',
    '',
    'exit code 0 when every task does what it claims, 1 when one does not or could not be tried, 2 for unusable input',
  ],
  run: runAuthor,
};

function runAuthor([name, ...args]: readonly string[], world: World): Promise<ExitCode> {
  switch (name) {
    case 'new':
      return startAuthored(args, world);
    case 'check':
      return checkAuthored(args, world);
    case 'build':
      return buildAuthored(args, world);
    default:
      throw new UnusableInput('say new, check or build; see tbench author --help');
  }
}
