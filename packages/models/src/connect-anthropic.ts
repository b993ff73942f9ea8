import { clientOptions } from './client-options.ts';
import { loadVendor } from './load-vendor.ts';
import { connectVendor } from './vendor-connection.ts';
import type { VendorOptions } from './vendor-options.ts';

/** The way to Anthropic, or to a server that speaks its protocol. */
export function connectAnthropic(options: VendorOptions) {
  return connectVendor(options, async () => {
    const library = await loadVendor('@anthropic-ai/sdk', () => import('@anthropic-ai/sdk'));
    return { client: new library.Anthropic(clientOptions(options)), errors: library };
  });
}
