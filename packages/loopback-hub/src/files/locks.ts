/** Lets one piece of work at a time at each thing. */
export type Locks = {
  run<Result>(thing: string, work: () => Promise<Result>): Promise<Result>;
};

/** Makes locks; work waits in the order in which it came. */
export function createLocks(): Locks {
  const last = new Map<string, Promise<unknown>>();
  return {
    run(thing, work) {
      const before = last.get(thing) ?? Promise.resolve();
      const own = before.then(work);
      const settled = own.catch(() => {});
      last.set(thing, settled);
      settled.then(() => {
        if (last.get(thing) === settled) last.delete(thing);
      });
      return own;
    },
  };
}
