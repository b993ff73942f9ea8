import type { ComparedAgent } from '@tenacious-bench/schema';
import { type Attempts, clusteredWilsonInterval, passAtK, passHatK } from '@tenacious-bench/stats';
import type { AgentTask } from './summarize-agent.ts';

type PassRate = ComparedAgent['passRates'][number];

/** pass@k and pass^k, averaged over the tasks that were tried often enough; an error is no try. */
export function passRates(
  tasks: readonly AgentTask[],
  { k, confidence }: { readonly k: number; readonly confidence: number },
): PassRate {
  const tried = tasks
    .map(({ family, tries }) => ({ family, ...attemptsOf(tries) }))
    .filter(({ attempts }) => attempts >= k);
  const rate = (chance: (attempts: Attempts, k: number) => number): PassRate['any'] => {
    if (tried.length === 0)
      return { defined: false, reason: `No task has ${k} judged ${k === 1 ? 'try' : 'tries'}.` };
    const chances = tried.map((task) => chance(task, k));
    const families = tried.map(({ family }) => family);
    const { value, low, high } = clusteredWilsonInterval(chances, families, { confidence });
    return { defined: true, value, low, high };
  };
  return { k, tasks: tried.length, any: rate(passAtK), all: rate(passHatK) };
}

function attemptsOf(tries: AgentTask['tries']): Attempts {
  const judged = tries.filter(({ status }) => status !== 'error');
  return {
    attempts: judged.length,
    passed: judged.filter(({ status }) => status === 'passed').length,
  };
}
