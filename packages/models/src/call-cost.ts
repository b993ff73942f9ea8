import type { ChatRequest, ChatUsage } from '@tenacious-bench/schema';
import type { ModelPrice } from './model-declaration.ts';

const perMillion = 1_000_000;

/**
 * What a call cost: what the vendor says, or else its usage at the declared price.
 *
 * @example
 * ```ts
 * const price = { inputUsdPerMillion: 2, outputUsdPerMillion: 10, cachedUsdPerMillion: 0.2 };
 * callCost({ inputTokens: 1000, cachedTokens: 500, outputTokens: 100 }, price) // => 0.0021
 * ```
 */
export function callCost(
  { inputTokens, cachedTokens = 0, outputTokens }: ChatUsage,
  { inputUsdPerMillion, outputUsdPerMillion, cachedUsdPerMillion = inputUsdPerMillion }: ModelPrice,
): number {
  const fresh = Math.max(0, inputTokens - cachedTokens) * inputUsdPerMillion;
  const cost = fresh + cachedTokens * cachedUsdPerMillion + outputTokens * outputUsdPerMillion;
  return roundUsd(cost / perMillion);
}

/**
 * The most that a request can cost. A token is at least a byte, so bytes bound the tokens from above: several times
 * too high for English, and never too low, as a budget that is hard must be.
 *
 * @example
 * ```ts
 * const request = { model: 'm', messages: [{ role: 'user', content: 'Hello' }], maxTokens: 100 };
 * mostTokens(request) // => { inputTokens: 69, outputTokens: 100 }
 * ```
 */
export function mostTokens({ messages, maxTokens, answer }: ChatRequest): ChatUsage {
  const said = messages.reduce((sum, { content }) => sum + byteLength(content) + perMessage, 0);
  const schema = answer === undefined ? 0 : byteLength(JSON.stringify(answer)) + perMessage;
  return { inputTokens: said + schema, outputTokens: maxTokens };
}

/** What the vendor adds around a message: roles, separators, its own instructions for a schema. */
const perMessage = 64;

/**
 * Money in whole billionths of a dollar, so that a sum is the same in any order.
 *
 * @example
 * ```ts
 * roundUsd(0.1 + 0.2) // => 0.3
 * ```
 */
export function roundUsd(amount: number): number {
  return Math.round(amount * 1e9) / 1e9;
}

function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}
