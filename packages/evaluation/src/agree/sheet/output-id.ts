import type { Output } from '@tenacious-bench/schema';
import { contentId } from '@tenacious-bench/schema/core';

/**
 * What labels call one try of one agent; with the task it says which output was judged.
 *
 * @example
 * ```ts
 * outputId({ agent: 'careful', trial: 0 }) // => 'careful:0'
 * ```
 */
export function outputId({ agent, trial }: Pick<Output, 'agent' | 'trial'>): string {
  const id = `${agent}:${trial}`;
  return id.length <= longestIdentifier ? id : contentId('output', { agent, trial });
}

const longestIdentifier = 128;
