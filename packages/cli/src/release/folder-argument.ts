import { UnusableInput } from '../world.ts';

/** The one folder of a release that a command line names. */
export function folderArgument([folder, ...others]: readonly string[]): string {
  if (folder !== undefined && others.length === 0) return folder;
  throw new UnusableInput('name one folder of a release; see tbench release --help');
}
