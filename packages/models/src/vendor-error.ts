import type { CancelSignal } from '@tenacious-bench/schema';
import { ModelCallError } from './model-call-error.ts';
import { responseError } from './response-error.ts';

type ErrorClass = abstract new (...args: never[]) => Error;

/** The error classes that both vendors' libraries export under the same names. */
export type VendorErrors = {
  readonly APIError: ErrorClass;
  readonly APIConnectionError: ErrorClass;
  readonly APIConnectionTimeoutError: ErrorClass;
  readonly APIUserAbortError: ErrorClass;
};

/** What an error of a vendor's library is told with. */
export type VendorErrorOptions = {
  readonly errors: VendorErrors;
  /** Whatever must not stand in a message, the key first of all. */
  readonly secrets: readonly string[];
  readonly signal?: CancelSignal | undefined;
  readonly now: number;
};

/** Says what a vendor's library threw in terms of what can be done about it. */
export function callErrorOf(
  error: unknown,
  { errors, secrets, signal, now }: VendorErrorOptions,
): ModelCallError {
  if (error instanceof ModelCallError) return error;
  const message = withoutSecrets(error instanceof Error ? error.message : String(error), secrets);
  if (error instanceof errors.APIUserAbortError || signal?.aborted === true)
    return new ModelCallError('cancelled', 'the call was cancelled');
  if (error instanceof errors.APIConnectionTimeoutError)
    return new ModelCallError('timed_out', `no answer in time: ${message}`);
  if (error instanceof errors.APIError && hasStatus(error))
    return responseError(`the vendor said ${message}`, error, { now });
  // A connection that breaks in the middle of the body comes as an error of the platform, not of the library.
  return new ModelCallError('disconnected', `the connection was lost: ${message}`);
}

type StatusError = Error & { readonly status: number; readonly headers?: Headers };

function hasStatus(error: Error): error is StatusError {
  return 'status' in error && typeof error.status === 'number';
}

function withoutSecrets(text: string, secrets: readonly string[]): string {
  // Vendors repeat a wrong key, some of them only its ends.
  const masked = text.replaceAll(/\b(?:sk|key|pk)-[\w*.-]{4,}/g, '[key]');
  return secrets
    .filter((secret) => secret !== '')
    .reduce((rest, secret) => rest.replaceAll(secret, '[key]'), masked);
}
