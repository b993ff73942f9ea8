import type { Row, ScanShards, Shard, ShardManifest } from '@tenacious-bench/contamination';
import type { FoundShards, PartialStore } from '@tenacious-bench/contamination/node';
import { reasonOf } from './reason-of.ts';
import { type OpenScanOptions, UnusableInput, type World } from './world.ts';

type ShardAccess = Pick<World, 'openShard' | 'findShards' | 'openScan'>;

/** Rows of files on the disk. */
export const nodeShards: ShardAccess = {
  // With its options a file can be opened again by another thread.
  openShard(path, options = {}) {
    const rows = () => readRows(({ openShard }) => openShard(path, options));
    return { file: path, options, rows };
  },
  openScan,
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
    openShard(path, options = {}) {
      const bytes = () => read(path);
      return {
        file: path,
        rows: () => readRows(({ shardOfBytes }) => shardOfBytes(path, bytes, options)),
      };
    },
    // What is no file on a disk cannot be kept beside one.
    openScan: (options) => openScan({ ...options, state: undefined }),
    async findShards(wanted): Promise<FoundShards> {
      const files = wanted.flatMap((path) => {
        const within = paths().filter((file) => file.startsWith(`${path.replace(/\/+$/, '')}/`));
        return within.length === 0 ? [path] : within.sort();
      });
      return { files: [...new Set(files)], leftOut: [] };
    },
  };
}

type Readers = typeof import('@tenacious-bench/contamination/node');

// The readers of all formats are brought in when a command reads rows: most commands read none.
async function* readRows(
  open: (readers: Readers) => Shard,
): AsyncGenerator<readonly Row[], ShardManifest, undefined> {
  const readers = await import('@tenacious-bench/contamination/node');
  try {
    return yield* open(readers).rows();
  } catch (error) {
    return refuse(error);
  }
}

async function openScan({
  workers,
  state,
  onNote,
}: OpenScanOptions): Promise<ScanShards | undefined> {
  const { scanInWorkers, scanWithStore } = await import('@tenacious-bench/contamination/node');
  const onAlone = (because: string) => onNote(`one thread scans: ${because}`);
  const threads = workers === undefined ? undefined : scanInWorkers({ workers, onAlone });
  const scan =
    state === undefined
      ? threads
      : scanWithStore(await openStore(state, onNote), threads && { scan: threads });
  return scan && ((...given) => scan(...given).catch(refuse));
}

async function openStore(folder: string, onNote: OpenScanOptions['onNote']): Promise<PartialStore> {
  const { openPartials } = await import('@tenacious-bench/contamination/node');
  try {
    return await openPartials(folder, {
      onDamaged: (path, because) => onNote(`${path} is scanned again: ${because}`),
    });
  } catch (cause) {
    const reason = reasonOf(cause);
    throw new UnusableInput(`${folder} cannot keep what was scanned: ${reason}`, { cause });
  }
}

async function refuse(error: unknown): Promise<never> {
  const { ShardError } = await import('@tenacious-bench/contamination/node');
  if (!(error instanceof ShardError)) throw error;
  throw new UnusableInput(error.message, { cause: error });
}
