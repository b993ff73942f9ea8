/** A `fetch` that can be told to answer no more, as if its process had been killed. */
export type MortalFetch = {
  readonly fetch: typeof globalThis.fetch;
  kill(): void;
  /** Resolves when it was killed. */
  readonly killed: Promise<void>;
};

export function mortalFetch(fetch: typeof globalThis.fetch): MortalFetch {
  let isDead = false;
  let tell = () => {};
  const killed = new Promise<void>((resolve) => {
    tell = resolve;
  });
  const never = new Promise<never>(() => {});
  return {
    killed,
    kill() {
      isDead = true;
      tell();
    },
    async fetch(input, init) {
      if (isDead) return never;
      try {
        const response = await fetch(input, init);
        return isDead ? never : response;
      } catch (error) {
        if (isDead) return never;
        throw error;
      }
    },
  };
}
