import { BudgetError, type Clock, type Ledger } from '@tenacious-bench/models';
import { RunStopError } from './run-stop-error.ts';
import type { Answer, TaskAgent } from './task-agent.ts';

/** What an agent is metered with. */
export type MeteredAgentOptions = {
  readonly ledger: Ledger;
  readonly clock: Pick<Clock, 'now'>;
  /** The most that one answer can cost. @default 0 */
  readonly mostUsd?: number;
};

/**
 * An agent that is held against a budget by what it says its answers cost. For models it is not needed: they are metered
 * call by call.
 *
 * @example
 * ```ts
 * import { createLedger, systemClock } from '@tenacious-bench/models';
 * const outcome = { kind: 'abstention', reason: 'nothing to say' };
 * const ledger = createLedger({ budgetUsd: 0.02 });
 * const agent = meteredAgent({ id: 'paid', answer: () => ({ outcome, costUsd: 0.01 }) }, { ledger, clock: systemClock(), mostUsd: 0.015 });
 * await agent.answer({}, { trial: 0, turn: 0, key: 'k' });
 * ledger.spentUsd // => 0.01
 * await agent.answer({}, { trial: 1, turn: 0, key: 'l' }) // throws RunStopError: raise the budget
 * ```
 */
export function meteredAgent(
  agent: TaskAgent,
  { ledger, clock, mostUsd = 0 }: MeteredAgentOptions,
): TaskAgent {
  return {
    ...agent,
    async answer(task, options) {
      const reservation = reserve(ledger, mostUsd);
      try {
        const answered = await agent.answer(task, options);
        const answer: Answer = 'outcome' in answered ? answered : { outcome: answered };
        if (answer.costUsd !== undefined)
          await ledger.settle(
            {
              at: new Date(clock.now()).toISOString(),
              ...{ call: options.key, purpose: agent.id, model: agent.id },
              ...{ inputTokens: 0, outputTokens: 0, costUsd: answer.costUsd, outcome: 'answered' },
            },
            reservation,
          );
        return answer;
      } finally {
        ledger.release(reservation);
      }
    },
  };
}

function reserve(ledger: Ledger, mostUsd: number) {
  try {
    return ledger.reserve(mostUsd);
  } catch (cause) {
    if (!(cause instanceof BudgetError)) throw cause;
    throw new RunStopError('budget', cause.message, { cause });
  }
}
