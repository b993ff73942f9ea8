import type { Clock } from './clock.ts';

/** How a vendor is reached. */
export type VendorOptions = {
  readonly apiKey: string;
  /** Where a compatible server listens. @default the vendor's own */
  readonly baseURL?: string;
  /** For one attempt. @default 120_000 */
  readonly timeoutMs?: number;
  readonly fetch?: typeof fetch;
  /** Takes the answer piece by piece, which long ones need. @default false */
  readonly stream?: boolean;
  readonly clock: Pick<Clock, 'now'>;
};
