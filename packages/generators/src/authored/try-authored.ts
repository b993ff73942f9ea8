import type { CompiledPolicy } from '@tenacious-bench/scorer';
import type { TaskAgent } from '../domain.ts';
import type { AuthoredTask } from './authored-task.ts';
import { type TriedAgent, tryAgents } from './try-agents.ts';
import { type TriedCase, tryCases } from './try-cases.ts';

/** Whether something was shown; `not tried` where nobody could tell. */
export type Shown = 'yes' | 'no' | 'not tried';

/** What came of trying an authored task, with the evidence. */
export type TriedAuthored = {
  /** The id of the task. */
  readonly task: string;
  readonly title: string;
  /** Whether the task does what its author claims. */
  readonly holds: Shown;
  /** Everybody whom the task claims to defeat, and whoever answered besides. */
  readonly agents: readonly TriedAgent[];
  readonly scorer: {
    readonly isClaimed: boolean;
    /** Whether the scorer judges a message of the author wrongly. */
    readonly defeated: Shown;
    readonly cases: readonly TriedCase[];
  };
};

/** With what an authored task is tried. */
export type TryAuthoredOptions = {
  readonly policy: CompiledPolicy;
  /** An id that is there several times stands for several tries of one agent. */
  readonly agents: readonly TaskAgent[];
};

/**
 * Tries an authored task: does each agent really fail it, does the scorer catch every message that must fail by the
 * rules that the author names, and does it let every message pass that only looks wrong? A task that claims to defeat
 * the scorer holds when the scorer is wrong; any other holds when it is right.
 *
 * @example
 * ```ts
 * import { compilePolicy, examplePolicy, exampleTask } from '@tenacious-bench/scorer';
 * const message = { channel: 'email', body: 'We are a world-class engineering team.' };
 * const agent = { id: 'boaster', answer: () => ({ kind: 'message', message }) };
 * const mustFail = [{ title: 'It boasts', rules: ['banned-phrase'], message }];
 * const authored = { title: 'Short', defeats: ['boaster'], mustFail, mustPass: [], task: exampleTask };
 * const tried = await tryAuthored(authored, { policy: compilePolicy(examplePolicy), agents: [agent] });
 * tried.holds // => 'yes'
 * tried.agents[0].rules // => ['banned-phrase']
 * tried.scorer.cases[0].result // => 'caught'
 * ```
 */
export async function tryAuthored(
  authored: Pick<AuthoredTask, 'title' | 'defeats' | 'mustFail' | 'mustPass' | 'task'>,
  { policy, agents }: TryAuthoredOptions,
): Promise<TriedAuthored> {
  const { title, task, defeats } = authored;
  const claimed = defeats.filter((id) => id !== 'scorer');
  const cases = tryCases(authored, policy);
  const tried = await tryAgents(task, agents, { claimed, policy });
  const scorer = { isClaimed: defeats.includes('scorer'), defeated: defeatOf(cases), cases };
  const claims = tried.filter(({ isClaimed }) => isClaimed).map(({ defeated }) => defeated);
  const holds = allOf([
    ...claims,
    scorer.isClaimed ? scorer.defeated : contraryOf(scorer.defeated),
  ]);
  return { task: task.id, title, holds, agents: tried, scorer };
}

function defeatOf(cases: readonly TriedCase[]): Shown {
  if (cases.some(({ result }) => wrong.has(result))) return 'yes';
  return cases.some(({ result }) => result === 'unscorable') ? 'not tried' : 'no';
}

const wrong = new Set(['missed', 'other rule', 'false alarm']);

function contraryOf(shown: Shown): Shown {
  if (shown === 'not tried') return shown;
  return shown === 'yes' ? 'no' : 'yes';
}

function allOf(claims: readonly Shown[]): Shown {
  if (claims.includes('no')) return 'no';
  return claims.includes('not tried') ? 'not tried' : 'yes';
}
