import type { ComparedAgent } from '@tenacious-bench/schema';
import { gateRates, type IsRight } from './gate-rates.ts';
import { passRates } from './pass-rates.ts';
import type { Try } from './share-parts.ts';

/** The tries of one agent at one task. */
export type AgentTask = { readonly family: string; readonly tries: readonly Try[] };

/** What is worked out of an agent's tries. */
export type SummaryOptions = {
  /** The k of pass@k and pass^k; 1 and the most tries of a task unless given. */
  readonly k: readonly number[] | undefined;
  readonly isRight: IsRight | undefined;
  readonly confidence: number;
};

/** How one agent did on the compared tasks. */
export function summarizeAgent(
  agent: string,
  tasks: readonly AgentTask[],
  { k, isRight, confidence }: SummaryOptions,
): ComparedAgent {
  const tries = tasks.flatMap((task) => task.tries);
  const counts = tasks.map((task) => task.tries.length);
  const most = counts.reduce((top, count) => Math.max(top, count), 0);
  const least = counts.reduce((low, count) => Math.min(low, count), most);
  const ks = k ?? [...new Set([1, most])];
  const having = (status: Try['status']) => tries.filter((one) => one.status === status);
  return {
    agent,
    tries: tries.length,
    passed: having('passed').length,
    failed: having('failed').length,
    errors: errorsOf(having('error')),
    trials: { least, most },
    passRates: ks.map((one) => passRates(tasks, { k: one, confidence })),
    ...gateRates(tasks, { isRight, confidence }),
  };
}

function errorsOf(errors: readonly Try[]): ComparedAgent['errors'] {
  const counts = new Map<string, number>();
  for (const { reason } of errors) {
    const code = reason?.code ?? 'error';
    counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  return [...counts].map(([code, count]) => ({ code, count }));
}
