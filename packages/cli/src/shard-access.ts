import type { Row, ScanShards, ShardManifest } from '@tenacious-bench/contamination';
import type { FoundShards, ScanInWorkersOptions } from '@tenacious-bench/contamination/node';
import { type ShardOptions, UnusableInput, type World } from './world.ts';

type ShardAccess = Pick<World, 'openShard' | 'findShards' | 'scanInWorkers'>;

/** Rows of files on the disk. */
export const nodeShards: ShardAccess = {
  // With its options a file can be opened again by another thread.
  openShard: (path, options = {}) => ({ file: path, options, rows: () => readRows(path, options) }),
  scanInWorkers,
  findShards: async (paths) => {
    const { findShards } = await import('@tenacious-bench/contamination/node');
    return findShards(paths).catch(refuse);
  },
};

/** Rows of files that are kept by their whole paths; a folder is what others have before a slash. */
export function memoryShards({
  paths,
  read,
}: {
  readonly paths: () => readonly string[];
  readonly read: World['read'];
}): ShardAccess {
  return {
    openShard: (path, options = {}) => ({
      file: path,
      rows: () => readRows(path, { ...options, read }),
    }),
    scanInWorkers,
    async findShards(wanted): Promise<FoundShards> {
      const files = wanted.flatMap((path) => {
        const within = paths().filter((file) => file.startsWith(`${path.replace(/\/+$/, '')}/`));
        return within.length === 0 ? [path] : within.sort();
      });
      return { files: [...new Set(files)], leftOut: [] };
    },
  };
}

// The readers of all formats are brought in when a command reads rows: most commands read none.
async function* readRows(
  path: string,
  options: ShardOptions & { readonly read?: World['read'] },
): AsyncGenerator<readonly Row[], ShardManifest, undefined> {
  const { openShard } = await import('@tenacious-bench/contamination/node');
  try {
    return yield* openShard(path, options).rows();
  } catch (error) {
    return refuse(error);
  }
}

async function scanInWorkers(options: ScanInWorkersOptions): Promise<ScanShards> {
  const node = await import('@tenacious-bench/contamination/node');
  const scan = node.scanInWorkers(options);
  return (...given) => scan(...given).catch(refuse);
}

async function refuse(error: unknown): Promise<never> {
  const { ShardError } = await import('@tenacious-bench/contamination/node');
  if (!(error instanceof ShardError)) throw error;
  throw new UnusableInput(error.message, { cause: error });
}
