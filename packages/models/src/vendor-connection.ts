import type { ChatOptions } from '@tenacious-bench/schema';
import { joinedSignal } from './joined-signal.ts';
import { callErrorOf, type VendorErrors } from './vendor-error.ts';
import type { VendorOptions } from './vendor-options.ts';

/** What goes with a call beside its body. */
type Sent = { readonly signal: AbortSignal; readonly headers: Record<string, string> };

type Opened<Client> = { readonly client: Client; readonly errors: VendorErrors };

/** Makes the way to a vendor: its library is loaded with the first call, and what it throws is told in our terms. */
export function connectVendor<Client>(
  { apiKey, clock }: Pick<VendorOptions, 'apiKey' | 'clock'>,
  open: () => Promise<Opened<Client>>,
) {
  let opened: Promise<Opened<Client>> | undefined;
  return async <Result>(
    { signal, idempotencyKey }: ChatOptions,
    ask: (client: Client, sent: Sent) => Promise<Result>,
  ): Promise<Result> => {
    opened ??= open();
    const { client, errors } = await opened;
    const passed = joinedSignal(signal);
    const headers: Record<string, string> =
      idempotencyKey === undefined ? {} : { 'idempotency-key': idempotencyKey };
    try {
      return await ask(client, { signal: passed.signal, headers });
    } catch (error) {
      if (error instanceof RangeError) throw error;
      throw callErrorOf(error, { errors, secrets: [apiKey], signal, now: clock.now() });
    } finally {
      passed.release();
    }
  };
}
