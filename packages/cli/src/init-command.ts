import { writeJsonl } from '@tenacious-bench/schema';
import { carefulOutputs, carelessOutputs, starterTasks } from '@tenacious-bench/tenacious';
import { type Command, readArguments } from './command.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import { UnusableInput, type World } from './world.ts';

/** Writes the starter tasks and messages as files, to try the other commands on and to copy from. */
export const initCommand: Command = {
  name: 'init',
  summary: 'write the starter tasks and messages into a folder, to try and to copy from',
  usage: [
    'usage: tbench init FOLDER',
    '',
    'Writes FOLDER/tasks.jsonl and FOLDER/outputs.jsonl. A file that is already there is never replaced.',
  ],
  run: runInit,
};

async function runInit(args: readonly string[], world: World): Promise<ExitCode> {
  const { positionals } = readArguments(args, {});
  const [folder, ...others] = positionals;
  if (folder === undefined || others.length > 0) {
    throw new UnusableInput('name one folder; see tbench init --help');
  }
  const [tasks, outputs] = [`${folder}/tasks.jsonl`, `${folder}/outputs.jsonl`];
  for (const path of [tasks, outputs]) {
    if (await world.exists(path))
      throw new UnusableInput(`${path} is already there; name another folder`);
  }
  await world.makeFolder(folder);
  await world.write(tasks, writeJsonl(starterTasks));
  await world.write(outputs, writeJsonl([...carefulOutputs, ...carelessOutputs]));
  world.print(`${tasks}: ${starterTasks.length} tasks`);
  world.print(
    `${outputs}: ${carefulOutputs.length + carelessOutputs.length} messages of two canned agents`,
  );
  world.print(`next: tbench score --tasks ${tasks} --outputs ${outputs}`);
  return exitCodes.done;
}
