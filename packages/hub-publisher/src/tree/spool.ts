import { type FileHandle, mkdtemp, open, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** A file that only this process can read, for bytes that memory should not hold. */
export type Spool = {
  /** How many bytes it holds. */
  size(): number;
  append(bytes: Uint8Array): Promise<void>;
  /** Fills all of `room` from a place on. */
  read(start: number, room: Uint8Array): Promise<Uint8Array>;
  close(): Promise<void>;
};

/** Makes a spool inside a folder for temporary files; the file itself comes with the first byte. */
export function createSpool(temporaryFolder: string): Spool {
  let opening: Promise<FileHandle> | undefined;
  let size = 0;

  function handle(): Promise<FileHandle> {
    opening ??= openNameless(temporaryFolder);
    return opening;
  }

  return {
    size: () => size,
    async append(bytes) {
      await (await handle()).writeFile(bytes);
      size += bytes.length;
    },
    read: async (start, room) => readFully(await handle(), start, room),
    async close() {
      const opened = opening;
      opening = undefined;
      await (await opened)?.close();
    },
  };
}

// Without a name nobody can open it or swap its bytes, and it goes with the process however that ends.
async function openNameless(temporaryFolder: string): Promise<FileHandle> {
  const folder = await mkdtemp(join(temporaryFolder, 'release-'));
  try {
    return await open(join(folder, 'spool'), 'wx+', 0o600);
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function readFully(file: FileHandle, start: number, room: Uint8Array): Promise<Uint8Array> {
  for (let filled = 0; filled < room.length; ) {
    const { bytesRead } = await file.read(room, filled, room.length - filled, start + filled);
    if (bytesRead === 0) throw new RangeError(`the spool ends before byte ${start + room.length}`);
    filled += bytesRead;
  }
  return room;
}
