import { carefulAgent } from './agent-careful.ts';
import { carelessAgent } from './agent-careless.ts';
import { templateAgent } from './agent-template.ts';
import type { ReferenceAgent } from './reference-agent.ts';

/**
 * The three reference agents of one seed: careful, template and careless, in this order.
 *
 * @example
 * ```ts
 * referenceAgents({ seed: 1 }).map(({ id }) => id) // => ['careful', 'template', 'careless']
 * ```
 */
export function referenceAgents({ seed = 1 }: { seed?: number | string } = {}): ReferenceAgent[] {
  return [carefulAgent({ seed }), templateAgent({ seed }), carelessAgent({ seed })];
}
