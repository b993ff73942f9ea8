import pLimit from 'p-limit';
import { FrozenBlob } from '../tree/frozen-blob.ts';
import type { Fetch } from './hub-fetch.ts';

// A connection is filled by two of them, and each more only takes memory.
const atOnce = 2;
const largeBytes = 1024 * 1024;

/**
 * A `fetch` that sends few large bodies at a time, however many are asked for at once. `keepsBodies`: whoever sends them
 * may hold all of a body before he does.
 */
export function fewLargeBodies(fetch: Fetch, { keepsBodies }: { keepsBodies: boolean }): Fetch {
  const limit = pLimit(atOnce);
  return (input, init) => {
    const body = init?.body;
    const sent = keepsBodies && body instanceof FrozenBlob ? { ...init, body: body.kept() } : init;
    const isLarge = body instanceof Blob && body.size > largeBytes;
    return isLarge ? limit(() => fetch(input, sent)) : fetch(input, sent);
  };
}
