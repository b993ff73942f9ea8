import type { VendorOptions } from './vendor-options.ts';

/** What both vendors' libraries are opened with. They try once: retries are ours. */
export function clientOptions({ apiKey, baseURL, timeoutMs = 120_000, fetch }: VendorOptions) {
  return {
    apiKey,
    timeout: timeoutMs,
    maxRetries: 0,
    ...(baseURL !== undefined && { baseURL }),
    ...(fetch !== undefined && { fetch }),
  };
}
