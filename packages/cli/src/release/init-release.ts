import { type Command, readArguments } from '../command.ts';
import { exitCodes } from '../exit-codes.ts';
import { oneChunk } from '../one-chunk.ts';
import { UnusableInput } from '../world.ts';
import { answersForm } from './answers-form.ts';
import { factsForm } from './facts-form.ts';

/** Writes the files that a person fills in before a release is built. */
export const initRelease: Command['run'] = async (args, world) => {
  const { positionals } = readArguments(args, {});
  const [folder, ...others] = positionals;
  if (folder === undefined || others.length > 0)
    throw new UnusableInput('name one folder; see tbench release --help');
  const files = new Map([
    [`${folder}/release.yaml`, oneChunk(factsForm(world))],
    [`${folder}/answers.yaml`, oneChunk(answersForm())],
  ]);
  for (const path of files.keys()) {
    if (await world.exists(path))
      throw new UnusableInput(`${path} is already there; name another folder`);
  }
  await world.makeFolder(folder);
  await world.writeTogether(files);
  for (const path of files.keys()) world.print(path);
  world.print(
    `next: fill them in, then tbench release build ${folder} --splits SPLITS --out RELEASE`,
  );
  return exitCodes.done;
};
