import type { Pace } from '@tenacious-bench/models';
import type { TaskAgent } from './task-agent.ts';

/**
 * An agent that is asked only as fast as it can take it.
 *
 * @example
 * ```ts
 * import { createPace, systemClock } from '@tenacious-bench/models';
 * const silent = { id: 'silent', answer: () => ({ kind: 'abstention', reason: 'nothing to say' }) };
 * const agent = pacedAgent(silent, createPace({ clock: systemClock(), requestsPerMinute: 60 }));
 * (await agent.answer({}, { trial: 0, turn: 0, key: 'k' })).reason // => 'nothing to say'
 * ```
 */
export function pacedAgent(agent: TaskAgent, pace: Pace): TaskAgent {
  return {
    ...agent,
    // Tokens are a vendor's matter: an agent is counted by its answers.
    answer: (task, options) => pace.run(0, async () => agent.answer(task, options), options.signal),
  };
}
