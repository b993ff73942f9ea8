import type { Result } from '@tenacious-bench/schema';

const digest = `sha256:${'1'.repeat(64)}`;

/** A result row of the tests; what it does not say is unremarkable. */
export function resultRow(given: Pick<Result, 'agent' | 'task'> & Partial<Result>): Result {
  const status = given.status ?? 'passed';
  return {
    schema: 'tenacious-bench/result@1.0',
    trial: 0,
    family: given.task,
    policy: { id: 'demo', version: '1.0.0', digest },
    status,
    ...(status === 'error'
      ? { reason: { code: 'timed_out', message: 'no answer in 30 s' } }
      : {
          score: status === 'passed' ? 1 : 0.5,
          decision: status === 'passed' ? 'send' : 'regenerate',
          rules: status === 'passed' ? [] : ['banned-phrase'],
        }),
    ...given,
  };
}

/** One row a letter: `p` passed, `f` failed, `e` error. Tasks are named by their place. */
export function resultRows(
  agent: string,
  outcomes: string,
  more: (task: number) => Partial<Result> = () => ({}),
): Result[] {
  const statuses = { p: 'passed', f: 'failed', e: 'error' } as const;
  return Array.from(outcomes, (letter, task) => {
    const status = statuses[letter as keyof typeof statuses];
    return resultRow({ agent, task: `task-${task}`, status, ...more(task) });
  });
}
