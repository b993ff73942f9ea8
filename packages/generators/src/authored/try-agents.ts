import type { Finding, Task } from '@tenacious-bench/schema';
import type { CompiledPolicy } from '@tenacious-bench/scorer';
import type { TaskAgent } from '../domain.ts';
import { type JudgedAnswer, judgeAnswer } from '../judge-answer.ts';

/** How an agent did at an authored task. */
export type TriedAgent = {
  readonly id: string;
  /** Whether the author says that it will fail. */
  readonly isClaimed: boolean;
  /** `yes` where every answer fails: an agent that gets it right in one try of three is not defeated. */
  readonly defeated: 'yes' | 'no' | 'not tried';
  /** Answers that failed, of those that could be judged. */
  readonly failed: number;
  readonly answers: number;
  /** The rules that its answers break. */
  readonly rules: readonly string[];
  readonly findings: readonly Finding[];
  /** Why the first answer that decided was right or wrong, or why there is none. */
  readonly because: string;
};

/** Lets every agent answer, and those be counted as not tried who are claimed and gave no answer. */
export async function tryAgents(
  task: Task,
  agents: readonly TaskAgent[],
  { claimed, policy }: { claimed: readonly string[]; policy: CompiledPolicy },
): Promise<TriedAgent[]> {
  const ids = [...new Set([...claimed, ...agents.map(({ id }) => id)])];
  const tried: TriedAgent[] = [];
  for (const id of ids) {
    const answers: JudgedAnswer[] = [];
    for (const agent of agents.filter((one) => one.id === id))
      answers.push(judgeAnswer(task, await agent.answer(task), { policy }));
    tried.push({ id, isClaimed: claimed.includes(id), ...summaryOf(answers) });
  }
  return tried;
}

function summaryOf(answers: readonly JudgedAnswer[]): Omit<TriedAgent, 'id' | 'isClaimed'> {
  const known = answers.filter(({ result }) => result !== 'unknown');
  const failed = known.filter(({ result }) => result === 'failed');
  const passed = known.find(({ result }) => result === 'passed');
  const decisive = passed ?? failed[0] ?? answers[0];
  return {
    defeated: known.length === 0 ? 'not tried' : passed === undefined ? 'yes' : 'no',
    failed: failed.length,
    answers: known.length,
    rules: [...new Set(failed.flatMap(({ rules }) => rules))],
    findings: failed.flatMap(({ findings }) => findings),
    because: decisive?.because ?? 'nobody of this name answered',
  };
}
