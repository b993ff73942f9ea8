// Text that repeats itself is packed to a fiftieth; what is packed more tightly was made to fill memory and time.
const mostTimes = 100;

/** Counts what a decoder reads and what it makes of that. */
export type UnpackBudget = {
  read(bytes: number): void;
  /** Throws when a small file becomes more than may be. */
  made(bytes: number): void;
};

export function createUnpackBudget(mostBytes: number): UnpackBudget {
  let read = 0;
  let made = 0;
  return {
    read(bytes) {
      read += bytes;
    },
    made(bytes) {
      made += bytes;
      const most = Math.max(mostBytes, mostTimes * read);
      if (made > most) throw new RangeError(`${read} bytes hold more than ${most}`);
    },
  };
}
