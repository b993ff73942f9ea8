import type { ChatRequest } from '@tenacious-bench/schema';
import { digest } from '@tenacious-bench/schema/core';

/**
 * What a call is known by: the digest of all that is asked, and which of several answers it is.
 *
 * @example
 * ```ts
 * const request = { model: 'm', messages: [{ role: 'user', content: 'Hi' }], maxTokens: 5 };
 * requestKey(request) === requestKey({ maxTokens: 5, messages: request.messages, model: 'm' }) // => true
 * requestKey(request) === requestKey(request, 1) // => false
 * ```
 */
export function requestKey(request: ChatRequest, trial = 0): string {
  return digest({ request, trial });
}
