import type { AgentSpec, TaskAgent } from '@tenacious-bench/evaluation';
import { httpAgent } from '@tenacious-bench/evaluation/agents';
import { digest } from '@tenacious-bench/schema';
import type { World } from '../world.ts';
import { behaviourOf } from './behaviour-of.ts';
import { secretOf } from './secret-of.ts';
import { usable } from './usable.ts';

/** A server as it is declared. */
export function serverAgent(spec: Extract<AgentSpec, { kind: 'http' }>, world: World): TaskAgent {
  const { id, url, tokenFrom, timeoutMs, attempts, mostBytes } = spec;
  const declared = () =>
    httpAgent({
      ...{ id, url, fetch: world.fetch, clock: world.clock, digest: digest(behaviourOf(spec)) },
      ...(tokenFrom !== undefined && { token: secretOf(tokenFrom, id, world) }),
      ...(timeoutMs !== undefined && { timeoutMs }),
      ...(attempts !== undefined && { attempts }),
      ...(mostBytes !== undefined && { mostBytes }),
    });
  return usable(declared, { agent: id });
}
