import type { Result } from '@tenacious-bench/schema';
import { wilsonInterval } from '@tenacious-bench/stats';
import type { ScoredOutput } from './score-outputs.ts';

/** How one agent did. */
export type AgentSummary = {
  readonly agent: string;
  /** Tries at a task that passed or failed. */
  readonly judged: number;
  readonly passed: number;
  readonly meanScore: number;
  /** Tries that ended without a message, and how many of them the task calls right. */
  readonly silent: { readonly tries: number; readonly right: number };
  /** Tries that are neither passed nor failed. */
  readonly unscored: number;
  readonly low: number;
  readonly high: number;
};

/** Counts passes per agent, in the order in which the agents first answer. */
export function summarizeAgents(scored: readonly ScoredOutput[]): AgentSummary[] {
  const agents = [...new Set(scored.map(({ output }) => output.agent))];
  return agents.map((agent) =>
    summarize(
      agent,
      scored.filter(({ output }) => output.agent === agent),
    ),
  );
}

function summarize(agent: string, own: readonly ScoredOutput[]): AgentSummary {
  const tries = [...new Set(own.map(({ result }) => result))];
  const judged = tries.filter(({ status }) => status !== 'error');
  const passed = countPassed(judged);
  const total = judged.reduce((sum, { score = 0 }) => sum + score, 0);
  const silences = own.filter(({ output }) => output.outcome.kind === 'abstention');
  const silent = silences.map(({ result }) => result).filter(({ status }) => status !== 'error');
  const { length } = judged;
  const { low, high } = length === 0 ? { low: 0, high: 1 } : wilsonInterval(passed, length);
  return {
    agent,
    judged: length,
    passed,
    meanScore: length === 0 ? 0 : total / length,
    silent: { tries: silent.length, right: countPassed(silent) },
    unscored: tries.length - length,
    low,
    high,
  };
}

function countPassed(results: readonly Result[]): number {
  return results.filter(({ status }) => status === 'passed').length;
}
