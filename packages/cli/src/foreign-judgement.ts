import type { Finding, Message, Task } from '@tenacious-bench/schema';
import { type CompiledPolicy, score } from '@tenacious-bench/scorer';

/** What our scorer says about a message of somebody else's. */
export type ForeignJudgement = {
  /** Absent where the message could not be scored. */
  readonly pass?: boolean;
  readonly score?: number;
  readonly decision?: string;
  /** Findings that fail the message. */
  readonly blocks: readonly Finding[];
};

/** Scores a message and keeps what a comparison with another scorer needs. */
export function judgeForeign(
  policy: CompiledPolicy,
  task: Task,
  message: Message,
): ForeignJudgement {
  const verdict = score(policy, task, message);
  if (verdict.status === 'unscorable') return { blocks: [] };
  const { pass, decision, findings } = verdict;
  const blocks = findings.filter(({ severity }) => severity === 'block');
  return { pass, score: verdict.score, decision, blocks };
}

/** The rules that fail a message, each once. */
export function rulesOf({ blocks }: ForeignJudgement): string[] {
  return [...new Set(blocks.map(({ rule }) => rule))];
}
