import { clientOptions } from './client-options.ts';
import { loadVendor } from './load-vendor.ts';
import { connectVendor } from './vendor-connection.ts';
import type { VendorOptions } from './vendor-options.ts';

/** The way to OpenAI, or to a server that speaks its protocols. */
export function connectOpenAi(options: VendorOptions) {
  return connectVendor(options, async () => {
    const library = await loadVendor('openai', () => import('openai'));
    return { client: new library.OpenAI(clientOptions(options)), errors: library };
  });
}
