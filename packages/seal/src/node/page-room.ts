/** Memory for what a few pages of a table hold, used again for the next few. */
export type PageRoom = {
  take(bytes: number): Uint8Array;
  /** Makes all of it free: whatever was taken is overwritten from now on. */
  clear(): void;
};

// One large page must not take its memory for ever.
const mostKept = 16 * 1024 * 1024;

const stepBytes = 1024 * 1024;

/** So many whole megabytes that what grows a little each time is not made anew each time. */
export function roomierThan(bytes: number): number {
  return Math.ceil((1.25 * bytes) / stepBytes) * stepBytes;
}

export function createPageRoom(): PageRoom {
  let room = new Uint8Array(0);
  let taken = 0;
  return {
    take(bytes) {
      const start = taken;
      taken += bytes;
      return taken > room.length ? new Uint8Array(bytes) : room.subarray(start, taken);
    },
    clear() {
      if (taken > room.length && taken <= mostKept) room = new Uint8Array(roomierThan(taken));
      taken = 0;
    },
  };
}
