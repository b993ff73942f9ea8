import {
  type AnswerVerdict,
  judgeAnswer,
  type TaskSetQuality,
  taskSetQuality,
} from '@tenacious-bench/generators';
import { type Outcome, parseTask, type Task } from '@tenacious-bench/schema';
import type { CompiledPolicy } from '@tenacious-bench/scorer';
import { policyClauses, tenaciousPolicy } from '@tenacious-bench/tenacious';
import { referenceAgents } from '@tenacious-bench/tenacious/agents';
import { type Command, readArguments } from './command.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import { loadSingleOutputs } from './load-outputs.ts';
import { loadPolicy } from './load-policy.ts';
import { loadRows } from './load-rows.ts';
import { printQuality } from './print-quality.ts';
import { readSeeds } from './read-seeds.ts';
import { terminalJson } from './terminal-json.ts';
import { UnusableInput, type World } from './world.ts';

/** Measures a set of tasks. */
export const qualityCommand: Command = {
  name: 'quality',
  summary: 'measure a set of tasks: difficulty, discrimination, diversity, coverage of the policy',
  usage: [
    'usage: tbench quality TASKS.jsonl (--outputs OUTPUTS.jsonl | --agents) [OPTION ...]',
    '',
    '  --outputs FILE   outputs of agents; several trials of an agent are told apart by their number',
    '  --agents         let the reference agents answer instead',
    '  --seeds N        tries of each reference agent (default 5)',
    '  --policy FILE    a policy document (default: the Tenacious policy)',
    '  --json           print every figure as one JSON document instead',
    '',
    'difficulty      the share of answers that fail; tasks that all pass, or none, tell nobody apart',
    'discrimination  the corrected item-total correlation over tries: above 0 where better agents do better',
    'diversity       how many word triples a task shares with the nearest task of another family, and how words repeat',
    'coverage        how many tasks declare a clause of the policy, and on how many an answer broke it',
    '',
    'An answer is right by the rules of tbench run: silence where the task calls it right, a message where one is due.',
    'What cannot be told from these answers is said to be so. Exit code 0 when done, 2 for unusable input',
  ],
  run: runQuality,
};

async function runQuality(args: readonly string[], world: World): Promise<ExitCode> {
  const { values, positionals } = readArguments(args, {
    outputs: { type: 'string' },
    agents: { type: 'boolean', default: false },
    seeds: { type: 'string', default: '5' },
    policy: { type: 'string' },
    json: { type: 'boolean', default: false },
  });
  const [path, ...others] = positionals;
  if (path === undefined || others.length > 0)
    throw new UnusableInput('name one file of tasks; see tbench quality --help');
  if ((values.outputs === undefined) !== values.agents)
    throw new UnusableInput('choose --outputs FILE or --agents; see tbench quality --help');
  const seeds = readSeeds(values.seeds);
  const tasks = await loadRows(path, parseTask, { idOf: ({ id }) => id }, world);
  const given =
    values.outputs === undefined
      ? await answersOfAgents(tasks, seeds)
      : await answersOfFile(tasks, values.outputs, world);
  const policy = await loadPolicy(values.policy, world);
  const answers = given.map((answer) => verdictOn(answer, policy));
  const quality = qualityOf(tasks, answers, policy);
  if (values.json) world.print(terminalJson(quality));
  else printQuality(quality, tasks, world);
  return exitCodes.done;
}

function qualityOf(
  tasks: readonly Task[],
  answers: readonly AnswerVerdict[],
  { policy }: CompiledPolicy,
): TaskSetQuality {
  // The document has clauses that no rule names; another policy has none but those of its rules.
  const isTenacious = policy.id === tenaciousPolicy.id;
  const clauses = isTenacious ? { clauses: policyClauses.map(({ id }) => id) } : {};
  return taskSetQuality(tasks, { policy, answers, ...clauses });
}

type Answer = Pick<AnswerVerdict, 'agent' | 'trial'> & {
  readonly task: Task;
  readonly outcome: Outcome;
};

async function answersOfAgents(
  tasks: readonly Task[],
  seeds: readonly number[],
): Promise<Answer[]> {
  const answers: Answer[] = [];
  for (const trial of seeds)
    for (const agent of referenceAgents({ seed: trial }))
      for (const task of tasks)
        answers.push({ task, agent: agent.id, trial, outcome: await agent.answer(task) });
  return answers;
}

async function answersOfFile(
  tasks: readonly Task[],
  path: string,
  world: World,
): Promise<Answer[]> {
  const byId = new Map(tasks.map((task) => [task.id, task]));
  return (await loadSingleOutputs(path, world)).map(({ agent, trial, outcome, task: id }) => {
    const task = byId.get(id);
    if (task === undefined)
      throw new UnusableInput(
        `${path}: an output of ${agent} answers task ${id}, which is not among the tasks`,
      );
    return { task, agent, trial, outcome };
  });
}

function verdictOn({ task, agent, trial, outcome }: Answer, policy: CompiledPolicy): AnswerVerdict {
  const { result, score, rules } = judgeAnswer(task, outcome, { policy });
  const known = result === 'unknown' ? {} : { pass: result === 'passed' };
  return { task: task.id, agent, trial, ...known, ...(score !== undefined && { score }), rules };
}
