import { loadVendor } from './load-vendor.ts';
import { connectVendor } from './vendor-connection.ts';
import type { VendorOptions } from './vendor-options.ts';

/** The way to Anthropic, or to a server that speaks its protocol. Its library tries once: retries are ours. */
export function connectAnthropic(options: VendorOptions) {
  const { apiKey, baseURL, timeoutMs = 120_000, fetch } = options;
  return connectVendor(options, async () => {
    const library = await loadVendor('@anthropic-ai/sdk', () => import('@anthropic-ai/sdk'));
    const client = new library.Anthropic({
      apiKey,
      timeout: timeoutMs,
      maxRetries: 0,
      ...(baseURL !== undefined && { baseURL }),
      ...(fetch !== undefined && { fetch }),
    });
    return { client, errors: library };
  });
}
