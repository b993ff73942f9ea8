import { resolve } from 'node:path';
import { type FileContent, UnusableInput, type World, type WriteOptions } from './world.ts';

/**
 * A world in which a command writes over nothing that it has read: labels that people gave and answers that were paid for
 * cannot be made again. Files that grow are named as `updates`.
 */
export function protectInputs(world: World): World {
  const read = new Set<string>();
  const note = (path: string) => void (path !== '-' && read.add(resolve(path)));
  const refuse = (paths: Iterable<string>, { updates = [] }: WriteOptions = {}) => {
    for (const path of paths)
      if (read.has(resolve(path)) && !updates.includes(path))
        throw new UnusableInput(
          `${path} is what this command reads, and would be written over; name another file`,
        );
  };
  return {
    ...world,
    read(path) {
      note(path);
      return world.read(path);
    },
    openFile(path) {
      note(path);
      return world.openFile(path);
    },
    openShard(path, options) {
      note(path);
      return world.openShard(path, options);
    },
    async write(path, chunks, options) {
      const check = () => refuse([path], options);
      await world.write(path, checked(chunks, check), options);
    },
    async writeTogether(files, options) {
      const check = () => refuse(files.keys(), options);
      const contents = [...files].map(([path, chunks]) => [path, checked(chunks, check)] as const);
      await world.writeTogether(new Map(contents), options);
    },
  };
}

// At the end too: a file may be read while another is made of it.
async function* checked(chunks: FileContent, check: () => void): FileContent {
  check();
  yield* chunks;
  check();
}
