import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Clock } from '../clock.ts';
import { HubError } from '../http/hub-error.ts';
import type { HubRequest } from '../http/hub-request.ts';

/** Addresses of storage: who has one needs no token, as with the storage behind the Hub. */
export type SignedUrls = {
  sign(method: string, path: string): string;
  check(request: Pick<HubRequest, 'method' | 'path' | 'query'>): void;
};

const lifetimeMs = 3_600_000;

/** Makes the addresses of one hub; they end after an hour. */
export function createSignedUrls({
  clock,
  storageUrl,
}: {
  readonly clock: Clock;
  readonly storageUrl: () => string;
}): SignedUrls {
  const key = randomBytes(32);
  const signature = (method: string, path: string, expires: string) =>
    createHmac('sha256', key).update(`${method} ${path} ${expires}`).digest();
  return {
    sign(method, path) {
      const expires = String(clock.now() + lifetimeMs);
      const signed = signature(method, path, expires).toString('hex');
      return `${storageUrl()}${path}?expires=${expires}&signature=${signed}`;
    },
    check({ method, path, query }) {
      const expires = query.get('expires') ?? '';
      const given = Buffer.from(query.get('signature') ?? '', 'hex');
      const right = signature(method === 'HEAD' ? 'GET' : method, path, expires);
      const isGenuine = given.length === right.length && timingSafeEqual(given, right);
      if (!isGenuine || Number(expires) <= clock.now())
        throw new HubError(403, 'The address has expired or was not given out by this hub');
    },
  };
}
