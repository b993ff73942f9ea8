import pLimit from 'p-limit';
import type { Fetch } from './hub-fetch.ts';

// A connection is filled by two of them, and each more only takes memory.
const atOnce = 2;
const largeBytes = 1024 * 1024;

/** A `fetch` that sends few large bodies at a time, however many are asked for at once. */
export function fewLargeBodies(fetch: Fetch): Fetch {
  const limit = pLimit(atOnce);
  return (input, init) => {
    const isLarge = init?.body instanceof Blob && init.body.size > largeBytes;
    return isLarge ? limit(() => fetch(input, init)) : fetch(input, init);
  };
}
