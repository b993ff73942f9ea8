import type { AgentSpec, TaskAgent } from '@tenacious-bench/evaluation';
import { digest } from '@tenacious-bench/schema';
import { referenceAgents } from '@tenacious-bench/tenacious/agents';
import { UnusableInput } from '../world.ts';

/** An agent that comes with the policy. Each trial has a seed of its own: the first one answers as `tbench answer` does. */
export function referenceAgent(
  { id, agent: name, seed: own }: Extract<AgentSpec, { kind: 'reference' }>,
  seed: number,
): TaskAgent {
  const first = own ?? seed;
  const known = referenceAgents({ seed: first }).map((one) => one.id);
  if (!known.includes(name))
    throw new UnusableInput(
      `there is no agent ${JSON.stringify(name)}: it takes ${known.join(', ')}, or cmd:, https:, model:, outputs:`,
    );
  return {
    id,
    digest: digest({ reference: name, seed: first }),
    answer(task, { trial }) {
      const agent = referenceAgents({ seed: first + trial }).find((one) => one.id === name);
      if (agent === undefined) throw new RangeError(`there is no agent ${name}`);
      return agent.answer(task);
    },
  };
}
