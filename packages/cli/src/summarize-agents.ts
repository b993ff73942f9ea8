import { wilsonInterval } from '@tenacious-bench/stats';
import type { ScoredOutput } from './score-outputs.ts';

/** How one agent did. */
export type AgentSummary = {
  readonly agent: string;
  readonly messages: number;
  readonly passed: number;
  readonly meanScore: number;
  /** Answers that are neither passed nor failed, by reason. */
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
  const verdicts = own.flatMap(({ verdict }) => (verdict?.status === 'scored' ? [verdict] : []));
  const messages = verdicts.length;
  const passed = verdicts.filter(({ pass }) => pass).length;
  const total = verdicts.reduce((sum, { score }) => sum + score, 0);
  const { low, high } = messages === 0 ? { low: 0, high: 1 } : wilsonInterval(passed, messages);
  return {
    agent,
    messages,
    passed,
    meanScore: messages === 0 ? 0 : total / messages,
    unscored: own.length - messages,
    low,
    high,
  };
}
