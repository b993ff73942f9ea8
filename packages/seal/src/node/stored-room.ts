import { roomierThan } from './page-room.ts';

/** Memory for what is read of a table, one column after the other. */
export type StoredRoom = { ofAtLeast(bytes: number): ArrayBuffer };

// One large column must not take its memory for ever.
const mostKept = 16 * 1024 * 1024;

export function createStoredRoom(): StoredRoom {
  let kept = new ArrayBuffer(0);
  return {
    ofAtLeast(bytes) {
      if (bytes <= kept.byteLength) return kept;
      if (bytes > mostKept) return new ArrayBuffer(bytes);
      kept = new ArrayBuffer(roomierThan(bytes));
      return kept;
    },
  };
}
