import { RunStopError } from './run-stop-error.ts';
import type { Answer, TaskAgent } from './task-agent.ts';

/**
 * An agent that is not asked any more once so many of its answers in a row were errors: a server that is down would
 * otherwise be waited for once a task.
 *
 * @example
 * ```ts
 * const down = { id: 'down', answer: () => ({ kind: 'error', code: 'timed_out', reason: 'no answer in 60 s' }) };
 * const agent = failFastAgent(down, { failures: 2 });
 * (await agent.answer({}, { trial: 0, turn: 0, key: 'k' })).outcome.code // => 'timed_out'
 * (await agent.answer({}, { trial: 1, turn: 0, key: 'l' })).outcome.code // => 'timed_out'
 * await agent.answer({}, { trial: 2, turn: 0, key: 'm' }) // throws RunStopError: 2 answers of down in a row are errors
 * ```
 */
export function failFastAgent(
  agent: TaskAgent,
  { failures }: { readonly failures: number },
): TaskAgent {
  let inRow = 0;
  let last = '';
  const note = (code: string | undefined) => {
    inRow = code === undefined ? 0 : inRow + 1;
    last = code ?? '';
  };
  return {
    ...agent,
    async answer(task, options) {
      if (inRow >= failures)
        throw new RunStopError(
          'failing',
          `${inRow} answers of ${agent.id} in a row are errors, the last one ${last}: see what is wrong with it, then ask again where there is an error`,
        );
      try {
        const answered = await agent.answer(task, options);
        const answer: Answer = 'outcome' in answered ? answered : { outcome: answered };
        note(answer.outcome.kind === 'error' ? answer.outcome.code : undefined);
        return answer;
      } catch (cause) {
        if (!(cause instanceof RunStopError)) note('agent_threw');
        throw cause;
      }
    },
  };
}
