import { loadVendor } from './load-vendor.ts';
import { connectVendor } from './vendor-connection.ts';
import type { VendorOptions } from './vendor-options.ts';

/** The way to OpenAI, or to a server that speaks its protocols. Its library tries once: retries are ours. */
export function connectOpenAi(options: VendorOptions) {
  const { apiKey, baseURL, timeoutMs = 120_000, fetch } = options;
  return connectVendor(options, async () => {
    const library = await loadVendor('openai', () => import('openai'));
    const client = new library.OpenAI({
      apiKey,
      timeout: timeoutMs,
      maxRetries: 0,
      ...(baseURL !== undefined && { baseURL }),
      ...(fetch !== undefined && { fetch }),
    });
    return { client, errors: library };
  });
}
